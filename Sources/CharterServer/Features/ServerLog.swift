// Messages to the people using the client.

import CharterKit

extension LanguageServer {
  /// The importance of a message, as numbered in LSP.
  enum MessageKind: Int {
    case error = 1
    case warning, info, log
  }

  /// Writes a line to the client's log.
  func log(_ kind: MessageKind, _ text: String) { message("window/logMessage", kind, text) }

  /// Has the client show a line to the user.
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
