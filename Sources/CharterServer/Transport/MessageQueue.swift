// Messages waiting for their turn, and which of them were cancelled in the meantime.

import CharterKit

/// First in, first out; a cancellation takes effect as soon as it arrives.
struct MessageQueue {
  private var messages: [[UInt8]] = []
  private var first = 0
  /// Requests named by cancellations in the queue, with the number of those.
  private var cancelled: [MessageID: Int] = [:]
  private(set) var byteCount = 0

  /// No cancellation is longer than this.
  private static let cancellationLimit = 512
  private static let cancellation = Array("cancelRequest".utf8)

  var isEmpty: Bool { first == messages.count }

  mutating func add(_ message: [UInt8]) {
    messages.append(message)
    byteCount += message.count + 64
    if let id = Self.cancelledRequest(in: message) { cancelled[id, default: 0] += 1 }
  }

  mutating func next() -> [UInt8]? {
    guard first < messages.count else { return nil }
    let message = messages[first]
    messages[first] = []
    first += 1
    byteCount -= message.count + 64
    if first == messages.count {
      messages.removeAll(keepingCapacity: messages.count < 1000)
      first = 0
    } else if first > 1000, first * 2 > messages.count {
      messages.removeSubrange(..<first)
      first = 0
    }
    return message
  }

  /// Whether a cancellation of this request is in the queue.
  func isCancelled(_ id: MessageID) -> Bool { cancelled[id] != nil }

  /// Called when a cancellation has its turn, since a later request may have the same id.
  mutating func forgetCancellation(of id: MessageID) {
    guard let count = cancelled[id] else { return }
    cancelled[id] = count > 1 ? count - 1 : nil
  }

  private static func cancelledRequest(in message: [UInt8]) -> MessageID? {
    guard message.count <= cancellationLimit, holdsCancellation(message),
      case .notification(let method, let parameters) = Message(message), method == "$/cancelRequest"
    else { return nil }
    return MessageID(parameters?["id"])
  }

  /// Whether it may be a cancellation. (One whose method is written with escapes still works, but not early.)
  private static func holdsCancellation(_ message: [UInt8]) -> Bool {
    guard message.count >= cancellation.count else { return false }
    return (0...message.count - cancellation.count).contains { start in
      message[start] == cancellation[0] && message[start...].starts(with: cancellation)
    }
  }
}
