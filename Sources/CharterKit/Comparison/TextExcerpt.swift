// As much of an author's text as fits on a line; for two texts, the part in which they differ.

/// Texts on one line, shortened.
enum TextExcerpt {
  /// The maximum number of scalars shown of a text that is only mentioned.
  static let shortLength = 80
  /// The maximum number of scalars shown of a differing part.
  private static let partLength = 160
  /// The number of words shown around a differing part.
  private static let context = 3
  private static let ellipsis = Array("…".utf8)

  /// A text on one line, shortened between words.
  static func short(_ text: [UInt8], limit: Int = shortLength) -> [UInt8] {
    let line = folded(text)
    let end = Escape.cut(line.span, 0, line.count, limit: limit)
    return end < line.count ? Array(line[..<end]) + ellipsis : line
  }

  /// Whether two texts have the same paragraphs and items except for spaces and line breaks, which nobody sees.
  static func differInSpaceAlone(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (old, new) = (TextBlock.joined(left), TextBlock.joined(right))
    return ForeignText.folded(old, .english, limit: .max) == ForeignText.folded(new, .english, limit: .max)
  }

  /// The part of each text in which they differ, with a few words of context; short texts whole.
  static func differing(_ left: [UInt8], _ right: [UInt8]) -> (old: [UInt8], new: [UInt8]) {
    let (before, after) = (folded(left), folded(right))
    if before.count <= shortLength, after.count <= shortLength, before != after { return (before, after) }
    let words = (self.words(before), self.words(after))
    var start = 0
    while start < min(words.0.count, words.1.count), isEqual(before, words.0[start], after, words.1[start]) {
      start += 1
    }
    var end = 0
    while end < min(words.0.count, words.1.count) - start,
      isEqual(before, words.0[words.0.count - 1 - end], after, words.1[words.1.count - 1 - end])
    { end += 1 }
    // Only the space between words differs.
    if start == words.0.count, start == words.1.count { return (short(before), short(after)) }
    return (part(before, words.0, start, end), part(after, words.1, start, end))
  }

  private static func part(_ text: [UInt8], _ words: [Range<Int>], _ same: Int, _ sameAtEnd: Int) -> [UInt8] {
    let first = max(0, same - context)
    let last = min(words.count, words.count - sameAtEnd + context)
    guard first < last else { return ellipsis }
    let shown = short(Array(text[words[first].lowerBound..<words[last - 1].upperBound]), limit: partLength)
    return (first > 0 ? ellipsis + [0x20] : []) + shown + (last < words.count ? [0x20] + ellipsis : [])
  }

  private static func isEqual(_ left: [UInt8], _ word: Range<Int>, _ right: [UInt8], _ other: Range<Int>) -> Bool {
    left[word].elementsEqual(right[other])
  }

  private static func words(_ line: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for offset in line.indices where line[offset] == 0x20 {
      if offset > start { result.append(start..<offset) }
      start = offset + 1
    }
    if line.count > start { result.append(start..<line.count) }
    return result
  }

  /// Collapses white space to single spaces and trims it; items of a list are separated.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    let text = TextBlock.joined(text)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isAfterSpace = true
    for byte in text {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, isAfterSpace { continue }
      result.append(isSpace ? 0x20 : byte)
      isAfterSpace = isSpace
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}
