// Escaping for JSON: which characters are escaped, and what becomes of bytes that are not UTF-8.

/// Writes the content between the quotation marks of a JSON string.
enum JSONEscape {
  enum Style {
    /// As in RFC 8785: only the quotation mark, the backslash and C0 controls.
    case canonical
    /// Also `<`, and characters that are invisible or affect how text is displayed (U+2028, U+202E), so that the JSON
    /// is safe inside HTML and JavaScript, and in a terminal or log.
    case safe
  }

  /// Appends `bytes[start..<end]`, escaped; each invalid UTF-8 sequence becomes U+FFFD.
  static func append(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ style: Style, into result: inout [UInt8]
  ) {
    var runStart = start
    var offset = start
    while offset < end {
      offset = plainEnd(bytes, offset, end)
      // One of the next eight bytes needs a closer look.
      let lookEnd = min(offset + 8, end)
      while offset < lookEnd {
        let byte = bytes[offset]
        if byte >= 0x80 {
          let step = UTF8Decoding.decode(bytes, at: offset)
          // A sequence that would extend past the end of the text is truncated.
          guard let scalar = step.scalar, offset + step.length <= end else {
            append(bytes, runStart, offset, into: &result)
            result.append(0xEF)
            result.append(0xBF)
            result.append(0xBD)
            offset = min(offset + step.length, end)
            runStart = offset
            continue
          }
          if style == .safe, CharacterSafety.classify(scalar) == .hidden {
            append(bytes, runStart, offset, into: &result)
            if let high = UTF16.encode(scalar) {
              for unit in high { appendUnicode(UInt32(unit), into: &result) }
            }
            runStart = offset + step.length
          }
          offset += step.length
        } else if isPlain(byte, style) {
          offset += 1
        } else {
          append(bytes, runStart, offset, into: &result)
          appendEscaped(byte, into: &result)
          offset += 1
          runStart = offset
        }
      }
    }
    append(bytes, runStart, end, into: &result)
  }

  /// Whether the bytes are all ASCII and need no escape in any style.
  static func isPlain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = plainEnd(bytes, start, end)
    while offset < end {
      guard bytes[offset] < 0x80, isPlain(bytes[offset], .safe) else { return false }
      offset += 1
    }
    return true
  }

  private static func isPlain(_ byte: UInt8, _ style: Style) -> Bool {
    if byte == UInt8(ascii: "<") || byte == 0x7F { return style == .canonical }
    return byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The end of the bytes from `place` on that need no escape, in steps of eight.
  static func plainEnd(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    let raw = bytes.bytes
    var offset = offset
    while offset + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Detects bytes below 0x20, 0x7F, and non-ASCII bytes (by their own high bit). A borrow can only flag a byte too
      // many, which then gets a closer look.
      let unusual = (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101) | word
      let marks =
        zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C) | zeros(word ^ 0x3C3C_3C3C_3C3C_3C3C)
      if (unusual | marks) & 0x8080_8080_8080_8080 != 0 { break }
      offset += 8
    }
    return offset
  }

  /// Sets the high bit of each zero byte (and perhaps of some bytes after one).
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

  private static func appendEscaped(_ byte: UInt8, into result: inout [UInt8]) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case 0x08: letter = UInt8(ascii: "b")
    case 0x09: letter = UInt8(ascii: "t")
    case 0x0A: letter = UInt8(ascii: "n")
    case 0x0C: letter = UInt8(ascii: "f")
    case 0x0D: letter = UInt8(ascii: "r")
    default:
      appendUnicode(UInt32(byte), into: &result)
      return
    }
    result.append(UInt8(ascii: "\\"))
    result.append(letter)
  }

  /// `\u003c`, in lowercase as in RFC 8785; for scalars of the basic multilingual plane.
  private static func appendUnicode(_ value: UInt32, into result: inout [UInt8]) {
    result.append(UInt8(ascii: "\\"))
    result.append(UInt8(ascii: "u"))
    var shift: UInt32 = 16
    while shift > 0 {
      shift -= 4
      let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
      result.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  /// Appends bytes unchanged.
  static func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into result: inout [UInt8]) {
    guard start < end else { return }
    bytes.extracting(start..<end).withUnsafeBufferPointer { result.append(contentsOf: $0) }
  }
}
