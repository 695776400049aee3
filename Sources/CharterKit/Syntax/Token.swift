// The pieces that a file is made of.

/// What a token is.
public enum TokenKind: UInt8, Sendable {
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
  /// Stands once, at the end, and is empty.
  case endOfFile
}

/// A piece of a file, in 12 bytes. Space and comments are the gaps between tokens.
///
/// (Packed into 8 bytes it was slower to read than it saved.)
public struct Token: Equatable, Sendable {
  /// Byte offset of its first byte.
  public let start: UInt32
  /// Byte offset behind its last byte.
  public let end: UInt32
  public let kind: TokenKind
  public let flags: Flags

  init(_ kind: TokenKind, start: Int, end: Int, flags: Flags) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.kind = kind
    self.flags = flags
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A line end stands between the token before and this one (or the start of the file).
    public static let lineBefore = Flags(rawValue: 1)
    /// A comment stands between the token before and this one.
    public static let commentBefore = Flags(rawValue: 2)
    /// A text with a backslash in it.
    public static let escapes = Flags(rawValue: 4)
    /// A text that is not closed, a day that is none: already reported. A number that is none, which the parser reports.
    public static let malformed = Flags(rawValue: 8)
  }

  /// The same token `shift` bytes further on.
  @inline(__always)
  func moved(by shift: Int) -> Token {
    Token(kind, start: Int(start) + shift, end: Int(end) + shift, flags: flags)
  }

  public var range: ByteRange { ByteRange(start, end) }
  public var startsLine: Bool { flags.contains(.lineBefore) }
  public var isText: Bool { kind == .text || kind == .blockText }
}

extension SourceText {
  /// How far from the start of its line a token stands, in bytes; 200 is as good as more.
  func indentation(_ token: Token) -> Int {
    var place = Int(token.start)
    let limit = max(0, place - 200)
    while place > limit, bytes[place - 1] != 0x0A { place -= 1 }
    return Int(token.start) - place
  }
}

extension TextValue {
  /// The text that a token is.
  @inline(__always)
  init(_ token: Token) {
    self.init(
      range: token.range, form: token.kind == .blockText ? .block : token.flags.contains(.escapes) ? .escaped : .plain)
  }
}

extension SymbolTable {
  /// By token: the number of a word, and that of no word for anything else.
  ///
  /// In a row, so that the processor looks up the next words while it waits for the memory of one.
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
