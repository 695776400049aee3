// How wide a text may be, and where its lines are broken: pictures have to know without asking a font.

enum TextFitting {
  /// No less than the width of a text in the usual fonts without serifs, in thousandths of the size of the letters.
  static func width(_ text: ArraySlice<UInt8>) -> Int {
    var width = 0
    var columns = DisplayWidth()
    let span = text.span
    var place = 0
    while place < span.count {
      let byte = span[place]
      if byte < 0x80 {
        width += asciiWidth(byte)
        columns = DisplayWidth()
        place += 1
        continue
      }
      let step = UTF8Decoding.decode(span, at: place)
      let before = columns.columns
      if let scalar = step.scalar { columns.add(scalar) } else { columns.add(columns: 1) }
      width += [0, 700, 1150][min(2, max(0, columns.columns - before))]
      place += step.length
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

  /// The lines of a text that is broken at its spaces (a word that is too long, anywhere), of at most `limit`
  /// thousandths of the size of the letters; the last of `count` ends with `…` where there is more. There is always one.
  static func lines(_ text: [UInt8], limit: Int, count: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var place = 0
    while place < text.count {
      while place < text.count, Escape.isSpace(text[place]) { place += 1 }
      var end = place
      while end < text.count, !Escape.isSpace(text[end]) { end += 1 }
      guard place < end else { break }
      var word = text[place..<end]
      place = end
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

  /// As many scalars as fit, at least one.
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
