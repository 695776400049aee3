// Progress reports for a long piece of work, if the client shows them.

import CharterKit

/// Reports under the client's progress token; without a token it sends nothing.
struct Progress {
  private let token: JSONValue?
  private let server: LanguageServer

  init(_ token: JSONValue?, _ server: LanguageServer) {
    switch token {
    case .string, .number: self.token = token
    case .null, .bool, .array, .object, nil: self.token = nil
    }
    self.server = server
  }

  func begin(_ title: String) {
    report("begin") { writer in
      writer.key("title")
      writer.string(title)
      writer.key("percentage")
      writer.number(0)
    }
  }

  func report(_ done: Int, of count: Int) {
    report("report") { writer in
      writer.key("message")
      writer.string("\(done)/\(count)")
      writer.key("percentage")
      writer.number(count > 0 ? min(100, done * 100 / count) : 100)
    }
  }

  func end() { report("end") { _ in } }

  private func report(_ kind: StaticString, _ more: (inout JSONWriter) -> Void) {
    guard let token else { return }
    server.send("$/progress") { writer in
      writer.beginObject()
      writer.key("token")
      switch token {
      case .string(let text): writer.string(bytes: text)
      case .number(let digits): writer.written(digits)
      case .null, .bool, .array, .object: writer.null()
      }
      writer.key("value")
      writer.beginObject()
      writer.key("kind")
      writer.string(literal: kind)
      more(&writer)
      writer.endObject()
      writer.endObject()
    }
  }
}
