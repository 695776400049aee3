// The language server without its transport: messages in, messages out, one at a time and in order.

import CharterKit
import CharterSystem

/// A language server for charters. Its owner passes in messages (`enqueue`), lets it work (`step`) and writes out what
/// it returns (`takeOutput`). It reads files in the client's folders; everything else comes in messages.
package final class LanguageServer {
  /// Its phase between `initialize` and `exit`.
  enum Phase {
    case new, running, shutDown
  }

  let version: String
  var phase = Phase.new
  var client = ClientCapabilities()
  var documents: [DocumentURI: OpenDocument] = [:]
  var workspace = Workspace()
  var outbox = Outbox()
  /// The address of the page that explains findings, if the client gave one.
  var pageAddress: String?
  /// The language of messages that aren't about a document, or are about one without a language line.
  var language: Language
  /// Numbers the versions of texts, so that no two have the same number.
  var lastRevision = 0
  /// Numbers the requests that the server sends.
  private var lastRequest = 0
  /// Handlers for the client's responses to requests from the server.
  var awaited: [Int: (LanguageServer, JSONValue?) -> Void] = [:]
  /// Documents whose new findings haven't been sent yet, in the order of their changes.
  var unpublished: [DocumentURI] = []
  /// Signature counts for documents where the client asked for them.
  var signedCounts = SignedCounts()
  /// Verifies signatures in the background while messages are answered; without it, that happens when there is nothing
  /// else to do.
  package var counting: Background<SignedCounts.Finding>?

  /// Progress of checking the folders, if the client shows it.
  var folderProgress: Progress?

  /// The number of messages handled since findings were last sent.
  private var handled = 0
  private static let longestWait = 256

  private var queue = MessageQueue()
  /// Receives each line of the trace.
  package var trace: ((_ isOutgoing: Bool, _ message: [UInt8]) -> Void)? {
    didSet { outbox.trace = trace.map { trace in { trace(true, $0) } } }
  }
  /// Called with the client's process id.
  package var watchParent: ((Int) -> Void)?
  /// Enqueues what has arrived in the meantime; called during a long computation, so that it can be cancelled.
  package var readAhead: (() -> Void)?
  /// The exit status, set by `exit`.
  package internal(set) var exitStatus: Int32?

  /// Distinguishes results of this process from those of another.
  let processMark: Int

  package init(version: String, language: Language = .english, processMark: Int = ProcessNumber.own) {
    self.version = version
    self.language = language
    self.processMark = processMark
  }

  // MARK: For its owner

  /// Adds a message to the queue.
  package func enqueue(_ message: [UInt8]) { queue.add(message) }

  /// The number of bytes waiting in the queue; the owner should stop reading ahead beyond some limit.
  package var waitingBytes: Int { queue.byteCount }

  /// Does the next piece of work; returns false if there is none.
  package func step() -> Bool {
    if exitStatus != nil { return false }
    if let message = queue.next() {
      trace?(false, message)
      handle(Message(message))
      handled += 1
      // While more messages are waiting, findings can wait too, but not for ever.
      if queue.isEmpty || handled >= Self.longestWait {
        handled = 0
        publishChanges()
      }
      return true
    }
    if countSignatures() { return true }
    return checkSomeFiles()
  }

  /// Returns the output to write, and empties the buffer.
  package func takeOutput() -> [UInt8] { outbox.take() }

  // MARK: Messages

  private func handle(_ message: Message) {
    switch message {
    case .malformed(let id, let failure):
      refuse(id, failure)
      // A change may have been lost.
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

  /// Whether a request was cancelled while it is being answered.
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

  /// Sends a request; `then` gets the result, or nil if the request failed.
  func ask(
    _ method: StaticString, _ parameters: ((inout JSONWriter) -> Void)?,
    then: @escaping (LanguageServer, JSONValue?) -> Void = { _, _ in }
  ) {
    lastRequest += 1
    // Don't keep waiting for a client that never answers.
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
