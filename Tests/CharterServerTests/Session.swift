// A session with the server within the tests' own process: no pipes, but the same messages.

import CharterKit
import Testing

@testable import CharterServer

/// A client that sends messages and records the replies. Parameters are written as JSON.
final class Session {
  let server = LanguageServer(version: "test", processMark: 7)
  /// Messages that were not responses to a request, in order.
  var others: [JSONValue] = []
  private var lastID = 0

  /// The capabilities of a modern client, except pulling diagnostics.
  static let modern = #"""
    {"textDocument":{
      "publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[1,2]},"codeDescriptionSupport":true,
        "dataSupport":true,"versionSupport":true},
      "completion":{"completionItem":{"snippetSupport":true,"documentationFormat":["markdown"],
        "resolveSupport":{"properties":["documentation"]}}},
      "hover":{"contentFormat":["markdown","plaintext"]},
      "documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
      "definition":{"linkSupport":true},
      "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"dataSupport":true,
        "resolveSupport":{"properties":["edit"]}},
      "rename":{"prepareSupport":true}},
     "workspace":{"workspaceEdit":{"documentChanges":true},"didChangeWatchedFiles":{"dynamicRegistration":true}},
     "window":{"workDoneProgress":true}}
    """#

  /// A client that has sent `initialize`, or hasn't (`capabilities` nil).
  init(_ capabilities: String? = "{}", folder: String? = nil) {
    guard let capabilities else { return }
    let folders = folder.map { #"[{"uri":"file://\#($0)","name":"x"}]"# } ?? "null"
    let hello = ask("initialize", #"{"processId":null,"capabilities":\#(capabilities),"workspaceFolders":\#(folders)}"#)
    #expect(hello["capabilities"] != nil)
    tell("initialized")
  }

  /// Sends a message verbatim, lets the server do all its work, and returns its output.
  @discardableResult
  func send(_ message: String) -> [JSONValue] {
    server.enqueue(Array(message.utf8))
    return settle()
  }

  func settle() -> [JSONValue] {
    while server.step() {}
    return Self.messages(server.takeOutput())
  }

  /// The result of a request, or its error.
  func ask(_ method: String, _ parameters: String = "{}") -> JSONValue {
    lastID += 1
    let said = send(#"{"jsonrpc":"2.0","id":\#(lastID),"method":"\#(method)","params":\#(parameters)}"#)
    let answers = said.filter { $0["method"] == nil && $0["id"]?.integer == lastID }
    others += said.filter { $0["method"] != nil }
    #expect(answers.count == 1, "\(method): \(answers.count) answers")
    return answers.first?["result"] ?? answers.first?["error"] ?? .null
  }

  /// The code of the error that a request gets; nil if it gets a result.
  func refusal(_ method: String, _ parameters: String = "{}") -> Int? { ask(method, parameters)["code"]?.integer }

  func tell(_ method: String, _ parameters: String = "{}") {
    others += send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#)
  }

  // MARK: Documents

  func open(_ text: String, _ uri: String = "file:///a.charter", version: Int = 1) {
    tell(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"charter","version":\#(version),"text":\#(quoted(text))}}"#)
  }

  /// Changes the document; `changes` are the elements of `contentChanges`.
  func change(_ changes: String, version: Int, _ uri: String = "file:///a.charter") {
    tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(changes)]}"#)
  }

  /// Sends a request about a position.
  func ask(_ method: String, at place: Place, _ more: String = "", _ uri: String = "file:///a.charter") -> JSONValue {
    ask(method, #"{"textDocument":{"uri":"\#(uri)"},"position":\#(place.json)\#(more)}"#)
  }

  /// The text of a document as the server has it.
  func text(_ uri: String = "file:///a.charter") -> String? {
    server.documents[DocumentURI(Array(uri.utf8))].map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// The findings last pushed for a document; nil if none were since the last call.
  func pushed(_ uri: String = "file:///a.charter") -> [JSONValue]? {
    let published = others.filter {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == text(uri)
    }
    others.removeAll { $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == text(uri) }
    return published.last?["params"]?["diagnostics"]?.elements
  }

  private func text(_ string: String) -> JSONValue { .string(Array(string.utf8)) }

  /// The messages in some output, whose headers must all be correct.
  static func messages(_ bytes: [UInt8]) -> [JSONValue] {
    var frames = FrameReader()
    frames.receive { $0 += bytes }
    var messages: [JSONValue] = []
    do {
      while let message = try frames.next() { messages.append(try JSONReader.read(message)) }
    } catch { Issue.record("the server wrote what can't be read: \(error)") }
    return messages
  }
}

/// A position in a text, counted in UTF-16 units from 0.
struct Place {
  var line: Int
  var character: Int
  var json: String { #"{"line":\#(line),"character":\#(character)}"# }

  /// The position of `|` in `marked`, for the first place in the text where `marked` without it occurs.
  init(_ marked: String, in text: String) {
    let parts = marked.components("|")
    let whole = parts.joined()
    let start = text.range(of: whole)
    let before = text.utf8.prefix(start + parts[0].utf8.count)
    let head = String(decoding: before, as: UTF8.self)
    line = head.utf8.count { $0 == 0x0A }
    character = head.components("\n").last?.utf16.count ?? 0
  }
}

extension String {
  func components(_ separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }

  /// The UTF-8 offset where a text begins; it must be present.
  func range(of wanted: String) -> Int {
    let (whole, part) = (Array(utf8), Array(wanted.utf8))
    let start = whole.indices.first { whole[$0...].starts(with: part) }
    #expect(start != nil, "no \(wanted)")
    return start ?? 0
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .string(Array(text.utf8)) }

  /// As JSON, for comparison.
  var json: String {
    var writer = JSONWriter(pretty: false)
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  subscript(index: Int) -> JSONValue? {
    elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// The strings for a key in each element.
  func each(_ key: StaticString) -> [String] { (elements ?? []).map { $0[key]?.string ?? "-" } }
}

/// A string as JSON.
func quoted(_ text: String) -> String { JSONValue.string(Array(text.utf8)).json }
