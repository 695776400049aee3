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

  /// Whether nothing but space stands between the quotation marks.
  func isBlank(in source: SourceText) -> Bool {
    source.slice(inner(in: source)).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  public func string(in source: SourceText) -> String { String(decoding: decode(source), as: UTF8.self) }
}

extension TextValue {
  /// The text that a token is.
  @inline(__always)
  init(_ token: Token) {
    self.init(range: token.range, form: token.kind == .blockText ? .block : token.flags.contains(.escapes) ? .escaped : .plain)
  }
}
