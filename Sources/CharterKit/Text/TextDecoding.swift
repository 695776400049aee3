// Decoding of escapes and block texts: from what is written to what it says.

/// Decodes what is between quotation marks.
enum TextDecoding {
  /// The scalar that an escape at a backslash stands for, and its length in bytes; nil if it is not a known escape.
  static func escape(_ bytes: Span<UInt8>, at backslash: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int)?
  {
    guard backslash + 1 < end else { return nil }
    switch bytes[backslash + 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"):
      guard backslash + 2 < end, bytes[backslash + 2] == UInt8(ascii: "{") else { return nil }
      var value: UInt32 = 0
      var offset = backslash + 3
      while offset < end, offset < backslash + 9, let digit = hexadecimalDigit(bytes[offset]) {
        value = value << 4 | digit
        offset += 1
      }
      guard offset > backslash + 3, offset < end, bytes[offset] == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value)
      else { return nil }
      return (scalar, offset + 1 - backslash)
    default: return nil
    }
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  static func appendUnescaped(_ bytes: Span<UInt8>, _ range: ByteRange, into result: inout [UInt8]) {
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), let escape = escape(bytes, at: offset, before: end) {
        if let encoded = Unicode.UTF8.encode(escape.scalar) { result.append(contentsOf: encoded) }
        offset += escape.length
      } else {
        result.append(byte)
        offset += 1
      }
    }
  }

  /// Appends the lines of a block text, without the indentation of its closing line and without blank lines at the
  /// start and end, separated by LF; escapes are replaced.
  static func appendBlock(_ bytes: Span<UInt8>, _ range: ByteRange, into result: inout [UInt8]) {
    let end = min(Int(range.end), bytes.count)
    var lineStart = min(Int(range.start), end)
    let indentation = closingIndentation(bytes, lineStart, end)
    var isFirst = true
    let resultStart = result.count
    while lineStart <= end {
      var lineEnd = lineStart
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      let isLast = lineEnd >= end
      var contentStart = lineStart
      var contentEnd = lineEnd
      if !isLast, contentEnd > contentStart, bytes[contentEnd - 1] == 0x0D { contentEnd -= 1 }
      if !isFirst {
        var dropped = 0
        while dropped < indentation, contentStart < contentEnd, isSpace(bytes[contentStart]) {
          contentStart += 1
          dropped += 1
        }
      }
      while contentEnd > contentStart, isSpace(bytes[contentEnd - 1]) { contentEnd -= 1 }
      let isEmpty = contentStart == contentEnd
      // Blank lines at the start and end say nothing.
      if !isEmpty || (result.count > resultStart && !isLast) {
        if result.count > resultStart { result.append(0x0A) }
        appendUnescaped(bytes, ByteRange(contentStart, contentEnd), into: &result)
      }
      isFirst = false
      lineStart = lineEnd + 1
      if isLast { break }
    }
    while result.count > resultStart, result[result.count - 1] == 0x0A { result.removeLast() }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The number of spaces and tabs before the closing quotation marks, if these are alone on their line; otherwise 0.
  static func closingIndentation(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = end
    while offset > start, isSpace(bytes[offset - 1]) { offset -= 1 }
    return offset > start && bytes[offset - 1] == 0x0A ? end - offset : 0
  }
}
