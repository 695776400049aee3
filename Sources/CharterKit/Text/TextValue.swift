// An author's text as it stands in the source, and what it says.

/// Where an author's text stands, quotation marks and all; decoded when it is written out.
public struct TextValue: Equatable, Sendable {
  public enum Form: UInt8, Sendable {
    /// `"…"` without a backslash: what it says is what stands between the quotation marks.
    case plain
    /// `"…"` with escapes.
    case escaped
    /// `"""…"""`.
    case block
  }

  /// With the quotation marks.
  public let range: ByteRange
  public let form: Form

  /// The bytes between the quotation marks; of a text that is not closed, up to its end.
  func inner(in source: borrowing SourceText) -> ByteRange {
    let quotes: UInt32 = form == .block ? 3 : 1
    let start = min(range.start + quotes, range.end)
    return ByteRange(start, max(start, range.end - min(quotes, range.end)))
  }

  /// What the text says, as UTF-8: escapes replaced, a block's common indentation dropped.
  /// A bad escape stands as it was written. Lines of a block are parted by LF.
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

  /// Whether what it says is nothing but space, however that is written.
  func isBlank(in source: SourceText) -> Bool {
    let inner = inner(in: source)
    let bytes = source.bytes.span
    let end = min(Int(inner.end), bytes.count)
    var place = Int(inner.start)
    while place < end {
      if Self.isSpace(bytes[place]) {
        place += 1
      } else if form != .plain, bytes[place] == UInt8(ascii: "\\"),
        let escape = TextDecoding.escape(bytes, at: place, before: end), escape.scalar.value < 0x80,
        Self.isSpace(UInt8(truncatingIfNeeded: escape.scalar.value))
      {
        place += escape.length
      } else {
        return false
      }
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  public func string(in source: SourceText) -> String { String(decoding: decode(source), as: UTF8.self) }
}
