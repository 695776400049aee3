// Texts in typographic quotation marks, “…” or « … », where the language requires "…".

/// What word processors produce: one finding for the whole text, with one fix.
enum QuotedText {
  /// The end of such a text on one line; nil if none begins here, or if it isn't closed before the line ends.
  ///
  /// Linear over a whole file: every mark can end a text, so only the last one of a line is searched from to the line's
  /// end.
  static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let opening = UTF8Decoding.decode(bytes, at: start)
    guard let mark = opening.scalar, isMark(mark) else { return nil }
    var offset = start + opening.length
    // A mark followed by a space closes a quotation, unless it is French.
    guard offset < bytes.count, mark == "«" || bytes[offset] != 0x20 else { return nil }
    var firstPlainMark: Int?
    var plainMarks = 0
    while offset < bytes.count, bytes[offset] != 0x0A {
      if bytes[offset] < 0x80 {
        if bytes[offset] == UInt8(ascii: "\"") {
          // A block text begins here: the mark before it stands alone.
          if offset + 2 < bytes.count, bytes[offset + 1] == bytes[offset], bytes[offset + 2] == bytes[offset] {
            return nil
          }
          if firstPlainMark == nil { firstPlainMark = offset + 1 }
          plainMarks += 1
        }
        offset += 1
      } else {
        let step = UTF8Decoding.decode(bytes, at: offset)
        offset += step.length
        if let scalar = step.scalar, isMark(scalar) { return offset }
      }
    }
    // With an even number of plain marks, each is paired with another.
    return plainMarks % 2 == 1 ? firstPlainMark : nil
  }

  /// The finding, with a fix that writes `"…"`.
  static func finding(_ bytes: Span<UInt8>, _ range: ByteRange) -> Finding {
    let scalars = scalars(bytes, range)
    var inner = scalars.dropFirst().dropLast()
    if scalars.first == "«" {
      // French marks have spaces on the inside.
      while let first = inner.first, isSpace(first) { inner.removeFirst() }
      while let last = inner.last, isSpace(last) { inner.removeLast() }
    }
    var text = "\""
    for scalar in inner {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    // Without a letter, a digit or a picture, there would be no text in the end.
    let isBlank = !inner.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil || isPicture($0) }
    return Finding(
      .strayCharacter, at: range, [.source(range)], variant: 1,
      fixes: isBlank
        ? []
        : [
          // A plain mark inside may be where one text ends and something else begins.
          .replace(range, by: text + "\"", inner.contains { $0 == "\"" } ? .forAPerson : .safe)
        ])
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .currencySymbol, .mathSymbol: true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .modifierSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
      .unassigned:
      false
    @unknown default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»": true
    default: false
    }
  }

  private static func scalars(_ bytes: Span<UInt8>, _ range: ByteRange) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var offset = Int(range.start)
    while offset < Int(range.end) {
      let step = UTF8Decoding.decode(bytes, at: offset)
      scalars.append(step.scalar ?? "\u{FFFD}")
      offset += step.length
    }
    return scalars
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
