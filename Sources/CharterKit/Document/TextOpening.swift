// The beginning of a text, for places that show no more than that.

extension TextValue {
  /// The number of bytes that are enough where only the first few words of a text are shown.
  private static let openingLength = 1024

  /// The beginning of the decoded text on one line, without leading space. It depends on the decoded text alone.
  func opening(in source: SourceText) -> [UInt8] {
    let line = TextBlock.joined(decode(source))
    var (start, end) = (0, line.count)
    Escape.trim(line.span, &start, &end)
    guard end - start > Self.openingLength else { return Array(line[start..<end]) }
    end = start + Self.openingLength
    // Don't cut within a scalar.
    while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(line[start..<end])
  }
}

/// The openings of texts that are referred to from many places, so that a long text is decoded only once.
struct TextOpenings {
  /// Below this many source bytes, decoding again is as quick as a lookup.
  static let shortLength = 256

  private var known: [UInt32: [UInt8]] = [:]

  mutating func opening(of text: TextValue, in source: SourceText) -> [UInt8] {
    guard text.range.count > Self.shortLength else { return text.opening(in: source) }
    if let opening = known[text.range.start] { return opening }
    let opening = text.opening(in: source)
    known[text.range.start] = opening
    return opening
  }

  /// Whether the text is blank.
  mutating func isBlank(_ text: TextValue, in source: SourceText) -> Bool {
    guard text.range.count > Self.shortLength else { return text.isBlank(in: source) }
    return opening(of: text, in: source).isEmpty
  }
}
