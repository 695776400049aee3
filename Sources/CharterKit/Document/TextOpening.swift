// The beginning of a text, where no more than that is shown.

extension TextValue {
  /// Bytes of a text that are enough where only its first few words are shown.
  private static let openingLength = 1024

  /// The beginning of what the text says on one line, without space before it. It follows from what the text says alone.
  func opening(in source: SourceText) -> [UInt8] {
    let line = TextBlock.joined(decode(source))
    var (start, end) = (0, line.count)
    Escape.trim(line.span, &start, &end)
    guard end - start > Self.openingLength else { return Array(line[start..<end]) }
    end = start + Self.openingLength
    // Not in the middle of a scalar.
    while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(line[start..<end])
  }
}

/// The openings of texts that are referred to from many places: a long one is read once.
struct TextOpenings {
  /// A text of fewer bytes in the source is read as quickly as it is found again.
  static let shortLength = 256

  private var known: [UInt32: [UInt8]] = [:]

  mutating func opening(of text: TextValue, in source: SourceText) -> [UInt8] {
    guard text.range.count > Self.shortLength else { return text.opening(in: source) }
    if let opening = known[text.range.start] { return opening }
    let opening = text.opening(in: source)
    known[text.range.start] = opening
    return opening
  }

  /// Whether the text says nothing.
  mutating func isBlank(_ text: TextValue, in source: SourceText) -> Bool {
    guard text.range.count > Self.shortLength else { return text.isBlank(in: source) }
    return opening(of: text, in: source).isEmpty
  }
}
