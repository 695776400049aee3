// Texts in the quotation marks of print, “…” or « … », where the language asks for "…".

/// The slip of whoever writes a charter in a word processor: one finding for the whole text, and one fix.
enum QuotedText {
  /// The end of such a text on one line; nil where none begins, or none ends before the line does.
  ///
  /// Linear for a whole file: every mark can end a text, so that only the last one of a line looks as far as its end.
  static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let opening = UTF8Decoding.decode(bytes, at: start)
    guard let mark = opening.scalar, isMark(mark) else { return nil }
    var place = start + opening.length
    // A mark with a space behind it ends something, unless it is French.
    guard place < bytes.count, mark == "«" || bytes[place] != 0x20 else { return nil }
    var firstPlainMark: Int?
    var plainMarks = 0
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] < 0x80 {
        if bytes[place] == UInt8(ascii: "\"") {
          // A block text begins: the mark before it stands for itself.
          if place + 2 < bytes.count, bytes[place + 1] == bytes[place], bytes[place + 2] == bytes[place] { return nil }
          if firstPlainMark == nil { firstPlainMark = place + 1 }
          plainMarks += 1
        }
        place += 1
      } else {
        let step = UTF8Decoding.decode(bytes, at: place)
        place += step.length
        if let scalar = step.scalar, isMark(scalar) { return place }
      }
    }
    // Of an even number, each belongs to another.
    return plainMarks % 2 == 1 ? firstPlainMark : nil
  }

  /// The finding for it, with the fix that writes `"…"`.
  static func finding(_ bytes: Span<UInt8>, _ range: ByteRange) -> Finding {
    let scalars = scalars(bytes, range)
    var inner = scalars.dropFirst().dropLast()
    if scalars.first == "«" {
      // French marks stand off from what is between them.
      while let first = inner.first, isSpace(first) { inner.removeFirst() }
      while let last = inner.last, isSpace(last) { inner.removeLast() }
    }
    var text = "\""
    for scalar in inner {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return Finding(
      .strayCharacter, at: range, [.source(range)], variant: 1,
      fixes: [
        // A plain mark inside may be where one text ends and something else begins.
        .replace(range, by: text + "\"", inner.contains { $0 == "\"" } ? .forAPerson : .safe)
      ])
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»": true
    default: false
    }
  }

  private static func scalars(_ bytes: Span<UInt8>, _ range: ByteRange) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var place = Int(range.start)
    while place < Int(range.end) {
      let step = UTF8Decoding.decode(bytes, at: place)
      scalars.append(step.scalar ?? "\u{FFFD}")
      place += step.length
    }
    return scalars
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
