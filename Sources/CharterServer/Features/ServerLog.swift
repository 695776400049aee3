// What the server tells the people behind the client.

import CharterKit

extension LanguageServer {
  /// How much a message matters, as LSP numbers it.
  enum MessageKind: Int {
    case error = 1
    case warning, info, log
  }

  /// A line for the client's log.
  func log(_ kind: MessageKind, _ text: String) { message("window/logMessage", kind, text) }

  /// A line that the client shows to whoever sits before it.
  func show(_ kind: MessageKind, _ text: String) { message("window/showMessage", kind, text) }

  private func message(_ method: StaticString, _ kind: MessageKind, _ text: String) {
    send(method) { writer in
      writer.beginObject()
      writer.key("type")
      writer.number(kind.rawValue)
      writer.key("message")
      writer.string(text)
      writer.endObject()
    }
  }
}
