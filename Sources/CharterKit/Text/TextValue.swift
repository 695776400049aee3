// An author's text as a range of the source, decoded on demand.

/// The location of an author's text; it is decoded when it is written out.
public struct TextValue: Equatable, Sendable {
  /// How the text is written.
  public enum Form: UInt8, Sendable {
    /// `"…"` without a backslash: it says exactly what is between the quotation marks.
    case plain
    /// `"…"` with escapes.
    case escaped
    /// `"""…"""`.
    case block
  }

  /// Includes the quotation marks.
  public let range: ByteRange
  /// How it is written.
  public let form: Form

  /// The bytes between the quotation marks; for an unclosed text, up to its end.
  func inner(in source: borrowing SourceText) -> ByteRange {
    let quotes: UInt32 = form == .block ? 3 : 1
    let start = min(range.start + quotes, range.end)
    return ByteRange(start, max(start, range.end - min(quotes, range.end)))
  }

  /// What the text says, as UTF-8: escapes replaced, a block's common indentation removed, its lines separated by LF.
  /// An invalid escape is kept as written.
  func decode(_ source: SourceText) -> [UInt8] {
    var result: [UInt8] = []
    decode(source, into: &result)
    return result
  }

  func decode(_ source: SourceText, into result: inout [UInt8]) {
    let inner = inner(in: source)
    switch form {
    case .plain: result.append(contentsOf: source.slice(inner))
    case .escaped: TextDecoding.appendUnescaped(source.bytes.span, inner, into: &result)
    case .block: TextDecoding.appendBlock(source.bytes.span, inner, into: &result)
    }
  }

  /// Whether the decoded text is nothing but white space.
  func isBlank(in source: SourceText) -> Bool {
    let inner = inner(in: source)
    let bytes = source.bytes.span
    let end = min(Int(inner.end), bytes.count)
    var offset = Int(inner.start)
    while offset < end {
      if Self.isSpace(bytes[offset]) {
        offset += 1
      } else if form != .plain, bytes[offset] == UInt8(ascii: "\\"),
        let escape = TextDecoding.escape(bytes, at: offset, before: end), escape.scalar.value < 0x80,
        Self.isSpace(UInt8(truncatingIfNeeded: escape.scalar.value))
      {
        offset += escape.length
      } else {
        return false
      }
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// The decoded text, with U+FFFD for invalid bytes.
  public func string(in source: SourceText) -> String { String(decoding: decode(source), as: UTF8.self) }
}
