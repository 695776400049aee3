// The beginning of a text, where no more than that is shown.

extension TextValue {
  /// Bytes of a text that are read where only its first few words are shown, so that a long text that is referred to
  /// from many places is not read as often.
  private static let openingLength: UInt32 = 2048

  /// The text, without what lies beyond its first two thousand bytes.
  func opening(in source: borrowing SourceText) -> TextValue {
    guard range.end - range.start > Self.openingLength else { return self }
    let inner = inner(in: source)
    let bytes = source.bytes.span
    var end = inner.start + Self.openingLength - 8
    // Not in the middle of a scalar.
    while end > inner.start, Int(end) < bytes.count, bytes[Int(end)] & 0xC0 == 0x80 { end -= 1 }
    let quotes: UInt32 = form == .block ? 3 : 1
    return TextValue(range: ByteRange(range.start, end + quotes), form: form)
  }
}
