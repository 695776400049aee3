// The tokens that a file consists of.

/// The kinds of tokens.
package enum TokenKind: UInt8, Sendable {
  case word
  /// `"…"` on one line.
  case text
  /// `"""…"""`.
  case blockText
  case number
  case date
  case leftBrace, rightBrace, comma
  /// A run of bytes that begins no token; already reported.
  case stray
  /// Occurs once, at the end, and is empty.
  case endOfFile
}

/// A token, in 12 bytes. White space and comments are the gaps between tokens.
///
/// (Packing it into 8 bytes made reading it slower than it saved.)
package struct Token: Equatable, Sendable {
  /// Byte offset of its first byte.
  package let start: UInt32
  /// End offset (exclusive), in bytes.
  package let end: UInt32
  package let kind: TokenKind
  package let flags: Flags

  init(_ kind: TokenKind, start: Int, end: Int, flags: Flags) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.kind = kind
    self.flags = flags
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A line end, or the start of the file, precedes this token.
    package static let lineBefore = Flags(rawValue: 1)
    /// A comment precedes this token.
    package static let commentBefore = Flags(rawValue: 2)
    /// The text contains a backslash.
    package static let escapes = Flags(rawValue: 4)
    /// An unclosed text or an invalid date, which is already reported; or an invalid number, which the parser reports.
    package static let malformed = Flags(rawValue: 8)
  }

  /// The same token, `shift` bytes further on.
  @inline(__always)
  func moved(by shift: Int) -> Token {
    Token(kind, start: Int(start) + shift, end: Int(end) + shift, flags: flags)
  }

  package var range: ByteRange { ByteRange(start, end) }
  /// Whether it is the first token on its line.
  package var startsLine: Bool { flags.contains(.lineBefore) }
  package var isText: Bool { kind == .text || kind == .blockText }
}

extension SourceText {
  /// How far a token is from the start of its line, in bytes; counting stops at 200.
  func indentation(_ token: Token) -> Int {
    var offset = Int(token.start)
    let limit = max(0, offset - 200)
    while offset > limit, bytes[offset - 1] != 0x0A { offset -= 1 }
    return Int(token.start) - offset
  }
}

extension TextValue {
  /// The text that a token holds.
  @inline(__always)
  init(_ token: Token) {
    self.init(
      range: token.range, form: token.kind == .blockText ? .block : token.flags.contains(.escapes) ? .escaped : .plain)
  }
}

extension SymbolTable {
  /// The symbol of each token, `.none` for those that aren't words.
  ///
  /// Done in one pass, so that the processor can overlap the memory latency of several lookups.
  mutating func intern(_ tokens: [Token], of bytes: borrowing [UInt8]) -> [Symbol] {
    [Symbol](unsafeUninitializedCapacity: tokens.count) { symbols, count in
      for token in tokens {
        symbols.initializeElement(
          at: count, to: token.kind == .word ? intern(bytes, Int(token.start), Int(token.end)) : .none)
        count += 1
      }
    }
  }
}
