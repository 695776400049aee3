// The server without its pipes: messages in, messages out, one at a time and in order.

import CharterKit
import CharterSystem

/// A language server for charters. Whoever owns it feeds it messages (`enqueue`), lets it work (`step`) and writes out
/// what it says (`takeOutput`). It reads the files of the client's folders; everything else comes in messages.
public final class LanguageServer {
  /// Where it stands between `initialize` and `exit`.
  enum Phase {
    case new, running, shutDown
  }

  let version: String
  var phase = Phase.new
  var client = ClientCapabilities()
  var documents: [DocumentURI: OpenDocument] = [:]
  var workspace = Workspace()
  var outbox = Outbox()
  /// Where findings are explained, if the client said so.
  var pageAddress: String?
  /// The language of messages that are about no document, or one that is in no language.
  var language: Language
  /// Counts texts, so that no two have the same number.
  var lastRevision = 0
  /// Counts requests of ours.
  private var lastRequest = 0
  /// What waits for an answer of the client.
  var awaited: [Int: (LanguageServer, JSONValue?) -> Void] = [:]
  /// Documents whose findings the client doesn't have yet, in the order of their changes.
  var unpublished: [DocumentURI] = []
  /// How many have signed, where that was asked.
  var signedCounts = SignedCounts()
  /// Where signatures are verified while messages are answered; without it that is done when nothing else is to do.
  public var counting: Background<SignedCounts.Finding>?

  /// How far the checking of the folders has come, if the client shows that.
  var folderProgress: Progress?

  /// Messages since findings were last sent.
  private var handled = 0
  private static let longestWait = 256

  private var queue = MessageQueue()
  /// Handed each line of the trace.
  public var trace: ((_ isOutgoing: Bool, _ message: [UInt8]) -> Void)? {
    didSet { outbox.trace = trace.map { trace in { trace(true, $0) } } }
  }
  /// Called with the process that the client says to be.
  public var watchParent: ((Int) -> Void)?
  /// Enqueues what has arrived since: called while a long answer is worked out, so that it can be taken back.
  public var readAhead: (() -> Void)?
  /// Set by `exit`: the status to end with.
  public internal(set) var exitStatus: Int32?

  /// What tells results of this process from those of another.
  let processMark: Int

  public init(version: String, language: Language = .english, processMark: Int = ProcessNumber.own) {
    self.version = version
    self.language = language
    self.processMark = processMark
  }

  // MARK: For its owner

  /// Adds a message to those that wait.
  public func enqueue(_ message: [UInt8]) { queue.add(message) }

  /// How many bytes wait: nothing more should be read ahead beyond some limit.
  public var waitingBytes: Int { queue.byteCount }

  /// Does the next thing there is to do; false when there is nothing.
  public func step() -> Bool {
    if exitStatus != nil { return false }
    if let message = queue.next() {
      trace?(false, message)
      handle(Message(message))
      handled += 1
      // While more waits, findings can wait too, but not for ever.
      if queue.isEmpty || handled >= Self.longestWait {
        handled = 0
        publishChanges()
      }
      return true
    }
    if countSignatures() { return true }
    return checkSomeFiles()
  }

  /// Hands over what is to be written.
  public func takeOutput() -> [UInt8] { outbox.take() }

  // MARK: Messages

  private func handle(_ message: Message) {
    switch message {
    case .malformed(let id, let failure):
      refuse(id, failure)
      // A change may be among what was lost.
      mistrustDocuments()
    case .answer(let id, let result):
      if case .number(let number) = id, let continuation = awaited.removeValue(forKey: number) {
        continuation(self, result)
      }
    case .notification(let method, let parameters): notify(method, parameters)
    case .request(let id, let method, let parameters): answer(id, method, parameters)
    }
  }

  private func answer(_ id: MessageID, _ method: String, _ parameters: JSONValue?) {
    do throws(RequestFailure) {
      if queue.isCancelled(id) { throw RequestFailure(.requestCancelled, "taken back") }
      var writer = JSONWriter(pretty: false)
      writer.beginObject()
      writer.key("jsonrpc")
      writer.string(literal: "2.0")
      writer.key("id")
      id.write(into: &writer)
      writer.key("result")
      try result(of: method, parameters, id, into: &writer)
      writer.endObject()
      outbox.send(writer.take())
    } catch {
      refuse(id, error)
    }
  }

  private func refuse(_ id: MessageID?, _ failure: RequestFailure) {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.string(literal: "2.0")
    writer.key("id")
    if let id { id.write(into: &writer) } else { writer.null() }
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.number(failure.code.rawValue)
    writer.key("message")
    writer.string(failure.message)
    writer.endObject()
    writer.endObject()
    outbox.send(writer.take())
  }

  /// Whether a request was taken back while it is being answered.
  func isTakenBack(_ id: MessageID) -> Bool {
    readAhead?()
    return queue.isCancelled(id)
  }

  func forgetCancellation(of parameters: JSONValue?) {
    if let id = MessageID(parameters?["id"]) { queue.forgetCancellation(of: id) }
  }

  /// Sends a notification.
  func send(_ method: StaticString, _ parameters: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.string(literal: "2.0")
    writer.key("method")
    writer.string(literal: method)
    writer.key("params")
    parameters(&writer)
    writer.endObject()
    outbox.send(writer.take())
  }

  /// Sends a request; `then` gets the result, or nil if the client can't or won't.
  func ask(
    _ method: StaticString, _ parameters: ((inout JSONWriter) -> Void)?,
    then: @escaping (LanguageServer, JSONValue?) -> Void = { _, _ in }
  ) {
    lastRequest += 1
    // A client that never answers is not waited for.
    if awaited.count >= 1000 { awaited.removeAll() }
    awaited[lastRequest] = then
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.string(literal: "2.0")
    writer.key("id")
    writer.number(lastRequest)
    writer.key("method")
    writer.string(literal: method)
    if let parameters {
      writer.key("params")
      parameters(&writer)
    }
    writer.endObject()
    outbox.send(writer.take())
  }

  func nextRevision() -> Int {
    lastRevision += 1
    return lastRevision
  }
}
