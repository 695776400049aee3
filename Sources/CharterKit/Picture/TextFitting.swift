// The maximum width of a text and where to break its lines, estimated because pictures can't ask a font.

enum TextFitting {
  /// An upper bound for the width of a text in common sans-serif fonts, in thousandths of the font size.
  static func width(_ text: ArraySlice<UInt8>) -> Int {
    var width = 0
    var columns = DisplayWidth()
    let span = text.span
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      if byte < 0x80 {
        width += asciiWidth(byte)
        columns = DisplayWidth()
        offset += 1
        continue
      }
      let step = UTF8Decoding.decode(span, at: offset)
      let before = columns.columns
      if let scalar = step.scalar { columns.add(scalar) } else { columns.add(columns: 1) }
      width += [0, 700, 1150][min(2, max(0, columns.columns - before))]
      offset += step.length
    }
    return width
  }

  private static func asciiWidth(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "|"), 0x20:
      340
    case UInt8(ascii: "f"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"):
      430
    case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "M"), UInt8(ascii: "W"), UInt8(ascii: "@"),
      UInt8(ascii: "%"):
      1000
    case UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "^"), 0x41...0x5A:
      800
    default: 640
    }
  }

  /// The lines of a text broken at its spaces (or within a word that is too long), each at most `limit` thousandths of
  /// the font size wide. If there are more than `count` lines, the last ends with `…`. There is always at least one
  /// line.
  static func lines(_ text: [UInt8], limit: Int, count: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var offset = 0
    while offset < text.count {
      while offset < text.count, Escape.isSpace(text[offset]) { offset += 1 }
      var end = offset
      while end < text.count, !Escape.isSpace(text[end]) { end += 1 }
      guard offset < end else { break }
      var word = text[offset..<end]
      offset = end
      if !line.isEmpty, width(line[...]) + 340 + width(word) > limit {
        lines.append(line)
        line = []
        if lines.count > count { break }
      }
      if !line.isEmpty { line.append(0x20) }
      while width(line[...]) + width(word) > limit, line.isEmpty {
        let part = prefix(word, limit: limit)
        lines.append(Array(part))
        word = word[part.endIndex...]
        if lines.count > count { break }
      }
      line.append(contentsOf: word)
      if lines.count > count { break }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > count {
      lines.removeSubrange(count...)
      if let last = lines.popLast() { lines.append(Array(prefix(last[...], limit: limit - 1000)) + Array("…".utf8)) }
    }
    return lines.isEmpty ? [[UInt8(ascii: "?")]] : lines
  }

  /// As many scalars as fit, but at least one.
  private static func prefix(_ text: ArraySlice<UInt8>, limit: Int) -> ArraySlice<UInt8> {
    var end = text.startIndex
    var sum = 0
    while end < text.endIndex {
      var next = end + 1
      while next < text.endIndex, text[next] & 0xC0 == 0x80 { next += 1 }
      sum += width(text[end..<next])
      if sum > limit, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }
}
