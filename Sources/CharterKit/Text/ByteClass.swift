// Classification of bytes by what they may begin or continue, using lookup tables.

/// The kinds of bytes that the lexer distinguishes.
enum ByteClass: UInt8 {
  case space, newline, carriageReturn, letter, digit, quote, leftBrace, rightBrace, comma, slash, control, other
  case nonASCII

  /// What a byte can begin outside texts and comments.
  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x20, 0x09: .space
    case 0x0A: .newline
    case 0x61...0x7A, 0x41...0x5A, 0x5F: .letter
    case 0x22: .quote
    case 0x30...0x39: .digit
    case 0x2C: .comma
    case 0x7B: .leftBrace
    case 0x7D: .rightBrace
    case 0x2F: .slash
    case 0x0D: .carriageReturn
    case 0x80...0xFF: .nonASCII
    case 0x00...0x1F, 0x7F: .control
    default: .other
    }
  }

  /// Whether the byte is a letter, a digit or `_`: the ASCII that continues a word.
  @inline(__always)
  static func continuesWord(_ byte: UInt8) -> Bool {
    // One bit for each byte: digits in the lower half of ASCII; letters and `_` in the upper half.
    let bits: UInt64 = byte < 0x40 ? 0x03FF_0000_0000_0000 : byte < 0x80 ? 0x07FF_FFFE_87FF_FFFE : 0
    return bits >> UInt64(byte & 0x3F) & 1 != 0
  }

  /// Kinds of bytes inside a text or a comment.
  enum InText: UInt8 {
    case plain, quote, backslash, newline, other
  }

  @inline(__always)
  static func inText(_ byte: UInt8) -> InText {
    switch byte {
    case 0x22: .quote
    case 0x5C: .backslash
    case 0x0A: .newline
    case 0x09: .plain
    case 0x20...0x7E: .plain
    default: .other
    }
  }
}

/// Examines eight bytes at a time.
enum ByteBlock {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The end of the run from `start` of bytes that are plain inside a text: printable ASCII except `"` and `\\`. May
  /// stop early, never late.
  @inline(__always)
  static func plainTextEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // The high bit marks a byte that is below 0x20, equal to one of the two, or above 0x7E. A borrow may also set it
      // in a byte above a true stop, but never below one.
      let stops = ((word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones) | word | (word &+ ones)) & highs
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
    }
    return offset
  }

  /// The end of the run from `start` of ASCII letters, digits and `_`. May stop early, never late.
  @inline(__always)
  static func plainWordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // Seven bits of each byte, so that no sum carries into the next; the high bit of a sum says that a bound is
      // exceeded.
      let low = word & ~highs
      let lower = low | (ones &* 0x20)
      let letters = (lower &+ ones &* (0x80 - 0x61)) & ~(lower &+ ones &* (0x80 - 0x7B))
      let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
      let underscores = ~((low ^ ones &* 0x5F) &+ ones &* 0x7F)
      let stops = ~((letters | digits | underscores) & ~word) & highs
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
    }
    return offset
  }

  /// Whether all bytes of a range are ASCII.
  static func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while offset + 8 <= end {
      if bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) & highs != 0 { return false }
      offset += 8
    }
    while offset < end {
      if bytes[offset] >= 0x80 { return false }
      offset += 1
    }
    return true
  }
}
