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

/// A piece of a file, in 8 bytes. Space and comments are the gaps between tokens.
public struct Token: Equatable, Sendable {
  /// From the lowest bit: start (27 bits), length (27), kind (4), flags (6).
  private let bits: UInt64

  init(_ kind: TokenKind, start: Int, end: Int, flags: Flags) {
    bits =
      UInt64(truncatingIfNeeded: start) | UInt64(truncatingIfNeeded: end - start) << 27
      | UInt64(kind.rawValue) << 54 | UInt64(flags.rawValue) << 58
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
    /// Not closed, or no such date: already reported.
    public static let malformed = Flags(rawValue: 8)
  }

  public var start: UInt32 { UInt32(truncatingIfNeeded: bits & 0x7FF_FFFF) }
  public var length: UInt32 { UInt32(truncatingIfNeeded: bits >> 27 & 0x7FF_FFFF) }
  public var end: UInt32 { start + length }
  public var range: ByteRange { ByteRange(start, end) }
  public var kind: TokenKind { TokenKind(rawValue: UInt8(truncatingIfNeeded: bits >> 54 & 0xF)) ?? .stray }
  public var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: bits >> 58)) }

  public var startsLine: Bool { flags.contains(.lineBefore) }
  public var isText: Bool { kind == .text || kind == .blockText }
}
