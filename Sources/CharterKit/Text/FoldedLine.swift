// Folding a long line to a given width, between words.

/// Folds lines of text that is already safe to show (`VisibleText`).
enum FoldedLine {
  /// Stands for a space inside an author's words. If a line is broken there, the next one begins with a marker, so that
  /// no line begins with an author's words. (Visible text contains no control characters, so this byte is free.)
  static let foreignSpace: UInt8 = 0x1F
  private static let foreignMark = Array("| ".utf8)

  /// Appends the words of `line` with one space between them, and ends the last line. The first line is assumed to have
  /// `margin` columns already; the others are indented by as many.
  static func append(_ line: [UInt8], margin: Int, width: Int, into result: inout [UInt8]) {
    var column = margin
    var offset = 0
    var isForeign = false
    while offset < line.count {
      if line[offset] == 0x20 || line[offset] == foreignSpace {
        isForeign = line[offset] == foreignSpace
        offset += 1
        continue
      }
      let end = wordEnd(line, offset)
      let columns = self.columns(line, offset, end)
      if column > margin {
        if column + 1 + columns > width {
          result.append(0x0A)
          for _ in 0..<margin { result.append(0x20) }
          column = margin
          if isForeign {
            result.append(contentsOf: foreignMark)
            column += foreignMark.count
          }
        } else {
          result.append(0x20)
          column += 1
        }
      }
      // A space at which the line may not be broken is part of the word.
      for index in offset..<end { result.append(line[index] == foreignSpace ? 0x20 : line[index]) }
      column += columns
      offset = end
    }
    result.append(0x0A)
  }

  private static func columns(_ line: [UInt8], _ start: Int, _ end: Int) -> Int {
    var width = DisplayWidth()
    let bytes = line.span
    var offset = start
    while offset < end {
      let step = UTF8Decoding.decode(bytes, at: offset)
      if let scalar = step.scalar { width.add(scalar) } else { width.add(columns: step.length) }
      offset += step.length
    }
    return width.columns
  }

  /// The end of the word: where the line may be broken. That is a space, unless it is inside a French quotation mark or
  /// before French punctuation.
  private static func wordEnd(_ line: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < line.count {
      while end < line.count, line[end] != 0x20, line[end] != foreignSpace { end += 1 }
      let isAfterOpening = end >= start + 2 && line[end - 2] == 0xC2 && line[end - 1] == 0xAB
      guard end < line.count, isAfterOpening || isClosing(line, end + 1) else { return end }
      end += 1
    }
    return end
  }

  /// Whether a word begins here that is only a mark: `:`, `;`, `?`, `!` or `»`, and what is attached to it.
  private static func isClosing(_ line: [UInt8], _ offset: Int) -> Bool {
    guard offset < line.count else { return false }
    switch line[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return offset + 1 == line.count || line[offset + 1] == 0x20
    case 0xC2: return offset + 1 < line.count && line[offset + 1] == 0xBB
    default: return false
    }
  }
}
