// What the server has to say: whole messages, each behind its header, until somebody writes them out.

import CharterKit

/// Messages on their way to the client, in order.
struct Outbox {
  private var bytes: [UInt8] = []
  /// Sees each message before its header is put before it.
  var trace: (([UInt8]) -> Void)?

  mutating func send(_ message: [UInt8]) {
    trace?(message)
    bytes.append(contentsOf: "Content-Length: \(message.count)\r\n\r\n".utf8)
    bytes.append(contentsOf: message)
  }

  /// Hands over what is to be written.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}
