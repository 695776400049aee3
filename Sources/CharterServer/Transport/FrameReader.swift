// The base protocol: splits incoming bytes into messages, each with a header that gives its length.

/// Splits a stream of bytes, arriving in pieces of any size, into messages.
struct FrameReader {
  /// Why the stream can't be read any further. The next message can't be found after this, so the server ends.
  enum Failure: Error, Equatable {
    /// A header without `Content-Length`.
    case noLength
    /// A length that is not a number, or two lengths that differ.
    case badLength
    /// A length over the limit.
    case tooLong
    /// A header line that isn't `Name: value`, or a header that doesn't end.
    case badHeader

    /// A line for the log.
    var text: StaticString {
      switch self {
      case .noLength: "a header without Content-Length: the stream can't be read any further"
      case .badLength: "a Content-Length that is not a number: the stream can't be read any further"
      case .tooLong: "a Content-Length over 16 MiB: the stream can't be read any further"
      case .badHeader: "a malformed header: the stream can't be read any further"
      }
    }
  }

  /// The longest accepted message, in bytes (16 MiB). No memory is reserved for a longer one.
  static let lengthLimit = 16 << 20
  /// The longest accepted header, in bytes.
  static let headerLimit = 4 << 10

  /// The bytes received; the first `place` of them are consumed.
  private var buffer: [UInt8] = []
  private var offset = 0
  /// How far the header's end has been searched for.
  private var searched = 0
  /// The length that the current message's header gave.
  private var length: Int?

  /// Receives input: `fill` appends it to the buffer.
  mutating func receive<Failure: Error, Result>(
    _ fill: (inout [UInt8]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if offset > 0, offset == buffer.count || offset >= 1 << 16 {
      buffer.removeSubrange(..<offset)
      searched -= offset
      offset = 0
      // Release the memory after a large message.
      if buffer.isEmpty, buffer.capacity > 1 << 20 { buffer = [] }
    }
    return try fill(&buffer)
  }

  /// The next complete message; nil until more arrives.
  mutating func next() throws(Failure) -> [UInt8]? {
    if length == nil {
      guard let end = try headerEnd() else { return nil }
      length = try Self.length(in: buffer[offset..<end])
      offset = end
      searched = end
    }
    guard let count = length, buffer.count - offset >= count else { return nil }
    let message = Array(buffer[offset..<offset + count])
    offset += count
    searched = offset
    length = nil
    return message
  }

  /// The end of the current header, after its empty line; nil until that has arrived.
  private mutating func headerEnd() throws(Failure) -> Int? {
    var index = max(offset, searched)
    while index + 4 <= buffer.count {
      if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D, buffer[index + 3] == 0x0A {
        if index - offset > Self.headerLimit { throw .badHeader }
        return index + 4
      }
      index += 1
      if index - offset > Self.headerLimit { throw .badHeader }
    }
    searched = index
    return nil
  }

  /// The length given in a header; other fields are ignored.
  private static func length(in header: ArraySlice<UInt8>) throws(Failure) -> Int {
    var length: Int?
    var start = header.startIndex
    while start + 2 < header.endIndex {
      var end = start
      while end + 1 < header.endIndex, !(header[end] == 0x0D && header[end + 1] == 0x0A) { end += 1 }
      let line = header[start..<end]
      start = end + 2
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { throw .badHeader }
      guard isContentLength(line[..<colon]) else { continue }
      let number = try number(line[(colon + 1)...])
      if let length, length != number { throw .badLength }
      length = number
    }
    guard let length else { throw .noLength }
    return length
  }

  private static func isContentLength(_ name: ArraySlice<UInt8>) -> Bool {
    name.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.elementsEqual("content-length".utf8)
  }

  private static func number(_ value: ArraySlice<UInt8>) throws(Failure) -> Int {
    var digits = value
    while let byte = digits.first, byte == 0x20 || byte == 0x09 { digits = digits.dropFirst() }
    while let byte = digits.last, byte == 0x20 || byte == 0x09 { digits = digits.dropLast() }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .badLength }
    var number = 0
    for digit in digits {
      number = number * 10 + Int(digit - 0x30)
      if number > lengthLimit { throw .tooLong }
    }
    return number
  }
}
