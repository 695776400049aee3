// The paragraphs and list items of a block text.

/// A paragraph or an item: it goes on to an empty line or the next item.
struct TextBlock {
  let isItem: Bool
  /// Of what it says, without the `- ` of an item.
  let start: Int
  /// Where the next one is looked for.
  let end: Int

  /// The block that begins at `place`, or behind the empty lines there; nil at the end.
  static func next(_ lines: Span<UInt8>, from place: Int) -> TextBlock? {
    var place = place
    while place < lines.count, lines[place] == 0x0A { place += 1 }
    guard place < lines.count else { return nil }
    let isItem = isItem(lines, place)
    var end = lineEnd(lines, place)
    while end + 1 < lines.count, lines[end + 1] != 0x0A, !self.isItem(lines, end + 1) {
      end = lineEnd(lines, end + 1)
    }
    return TextBlock(isItem: isItem, start: isItem ? place + 2 : place, end: end)
  }

  private static func isItem(_ lines: Span<UInt8>, _ place: Int) -> Bool {
    place + 1 < lines.count && lines[place] == UInt8(ascii: "-") && lines[place + 1] == 0x20
  }

  private static func lineEnd(_ lines: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < lines.count, lines[place] != 0x0A { place += 1 }
    return place
  }
}
