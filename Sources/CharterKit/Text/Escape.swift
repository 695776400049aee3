// Escaping author text for each context that it is written to.

/// One function for each context. Each reads text from `bytes` and appends to `output` what displays exactly that text
/// in its context: no byte of the text can end the context it is placed in.
///
/// Works on bytes, never on characters: `<` followed by a combining mark is still `<`. UTF-8 is not validated here:
/// invalid bytes pass through unchanged.
enum Escape {
  /// Appends a run of bytes unchanged.
  @inline(__always)
  static func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    guard start < end else { return }
    bytes.extracting(start..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  /// Appends a literal of the program's own.
  @inline(__always)
  static func append(_ literal: StaticString, to output: inout [UInt8]) {
    literal.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// Appends a byte as a decimal number.
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

  /// Narrows the range to exclude spaces at either end.
  static func trim(_ bytes: Span<UInt8>, _ start: inout Int, _ end: inout Int) {
    end = min(end, bytes.count)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
  }

  /// Where to truncate the text so that at most `limit` scalars are left: at a word boundary if there is one shortly
  /// before. Returns `end` if the text is short enough.
  static func cut(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int) -> Int {
    guard end - start > limit else { return end }
    var offset = start
    var count = 0
    var lastSpace = start
    while offset < end {
      let byte = bytes[offset]
      if byte & 0xC0 != 0x80 {
        if count == limit { return lastSpace > start && offset - lastSpace < limit ? lastSpace : offset }
        count += 1
        if isSpace(byte) { lastSpace = offset }
      }
      offset += 1
    }
    return end
  }
}
