// Escaping: author text for each place that it is written to.

/// One function for each context. Each reads what a text says from `bytes` and appends to `output` what shows just that
/// there, and nothing else: no byte of it can end the place that it stands in.
///
/// Bytes, never characters: `<` with a combining mark behind it is still `<`. Nothing here checks UTF-8: what is no
/// UTF-8 goes through as it is.
enum Escape {
  /// Appends a run of bytes as they are.
  @inline(__always)
  static func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    guard start < end else { return }
    bytes.extracting(start..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  /// Appends literal bytes of ours.
  @inline(__always)
  static func append(_ literal: StaticString, to output: inout [UInt8]) {
    literal.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// A byte as a number in decimals.
  static func appendDecimal(_ byte: UInt8, to output: inout [UInt8]) {
    if byte >= 100 { output.append(0x30 + byte / 100) }
    if byte >= 10 { output.append(0x30 + byte / 10 % 10) }
    output.append(0x30 + byte % 10)
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// Leaves out the space at either end of a text.
  static func trim(_ bytes: Span<UInt8>, _ start: inout Int, _ end: inout Int) {
    end = min(end, bytes.count)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  }

  /// Where the text is cut so that no more than `limit` scalars are left: between two words, if one ends not long
  /// before. `end`, if it is short enough.
  static func cut(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int) -> Int {
    guard end - start > limit else { return end }
    var place = start
    var count = 0
    var lastSpace = start
    while place < end {
      let byte = bytes[place]
      if byte & 0xC0 != 0x80 {
        if count == limit { return lastSpace > start && place - lastSpace < limit ? lastSpace : place }
        count += 1
        if isSpace(byte) { lastSpace = place }
      }
      place += 1
    }
    return end
  }
}
