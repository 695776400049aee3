// What a byte may begin or go on with, looked up in tables of 256.

/// Kinds of bytes, as the lexer tells them apart.
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

  /// Letters, digits and `_`: ASCII that goes on with a word.
  @inline(__always)
  static func continuesWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
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
