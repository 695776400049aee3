// The paragraphs and list items of a text.

/// A paragraph or an item. The structure of a text follows from its decoded content, not from how it is written in the
/// source: an empty line separates paragraphs, and a line that begins with `- ` is an item, which extends to the next
/// empty line or item.
struct TextBlock {
  let isItem: Bool
  /// Where its content starts, past the `- ` of an item.
  let start: Int
  /// Where to look for the next block.
  let end: Int

  /// The block that begins at `place`, or after empty lines there; nil at the end.
  static func next(_ lines: Span<UInt8>, from offset: Int) -> TextBlock? {
    var offset = offset
    while true {
      if offset < lines.count, lines[offset] == 0x0A { offset += 1 }
      guard offset < lines.count else { return nil }
      guard let end = emptyLineEnd(lines, offset) else { break }
      offset = end
    }
    let isItem = isItem(lines, offset)
    var end = lineEnd(lines, offset)
    while end + 1 < lines.count, emptyLineEnd(lines, end + 1) == nil, !self.isItem(lines, end + 1) {
      end = lineEnd(lines, end + 1)
    }
    return TextBlock(isItem: isItem, start: isItem ? offset + 2 : offset, end: end)
  }

  /// Whether the line begins with `- ` followed by something.
  private static func isItem(_ lines: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 1 < lines.count && lines[offset] == UInt8(ascii: "-") && lines[offset + 1] == 0x20
      && emptyLineEnd(lines, offset + 2) == nil
  }

  /// The end of a line that is empty or all white space; nil for any other line.
  private static func emptyLineEnd(_ lines: Span<UInt8>, _ start: Int) -> Int? {
    var offset = start
    while offset < lines.count, lines[offset] != 0x0A {
      guard Escape.isSpace(lines[offset]) else { return nil }
      offset += 1
    }
    return offset
  }

  private static func lineEnd(_ lines: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < lines.count, lines[offset] != 0x0A { offset += 1 }
    return offset
  }
}

extension TextBlock {
  /// A text joined into one line, for places with room for no more, such as a table cell: items are separated by
  /// semicolons. A text without line ends is returned as it is.
  static func joined(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0A) else { return text }
    let lines = text.span
    var result: [UInt8] = []
    var hasItems = false
    var wasItem = false
    var offset = 0
    while let block = next(lines, from: offset) {
      if block.isItem { hasItems = true }
      while let last = result.last, Escape.isSpace(last) { result.removeLast() }
      if !result.isEmpty {
        if block.isItem || wasItem, !endsClause(result) { result.append(UInt8(ascii: ";")) }
        result.append(0x20)
      }
      var start = block.start
      while start < block.end, Escape.isSpace(lines[start]) { start += 1 }
      result.append(contentsOf: text[start..<block.end])
      wasItem = block.isItem
      offset = block.end
    }
    return hasItems ? result : text
  }

  private static func endsClause(_ text: [UInt8]) -> Bool {
    switch text.last {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
