// The server's output: complete messages with their headers, until they are written out.

import CharterKit

/// Messages on their way to the client, in order.
struct Outbox {
  private var bytes: [UInt8] = []
  /// Receives each message without its header.
  var trace: (([UInt8]) -> Void)?

  mutating func send(_ message: [UInt8]) {
    trace?(message)
    bytes.append(contentsOf: "Content-Length: \(message.count)\r\n\r\n".utf8)
    bytes.append(contentsOf: message)
  }

  /// Returns the output to write, and empties the buffer.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}
