// W009: text that is not in Unicode's normal form C.

extension Rule {
  static let notNormalised: Rule = Rule(
    "W009", "not-normalised", .error,
    Phrase(
      en: "{0} is written with loose accents (it is not in Unicode's normal form C).",
      nl: "{0} is met losse accenten geschreven (het staat niet in Unicode-normaalvorm C).",
      fr: "{0} est écrit avec des accents détachés (ce n’est pas la forme normale C d’Unicode)."),
    Phrase(
      en: "One letter carries more than 30 marks.", nl: "Op één letter staan meer dan 30 accenten en andere tekens.",
      fr: "Plus de 30 signes se trouvent sur une seule lettre."),
    help: Phrase(
      en: "Type it again, or apply the fix.", nl: "Typ het opnieuw, of neem de verbetering over.",
      fr: "Retapez-le, ou appliquez la correction."),
    why: Phrase(
      en: "Two spellings that look the same would have different fingerprints.",
      nl: "Twee schrijfwijzen die er hetzelfde uitzien, zouden twee vingerafdrukken hebben.",
      fr: "Deux graphies d’apparence identique auraient deux empreintes."),
    bad: .inCharter("place \"Lie\u{301}ge\""), good: .inCharter("place \"Li\u{E9}ge\""))
}

extension NormalForm {
  /// A finding if the bytes of a token are not in NFC; also nil if they are not UTF-8 (reported elsewhere).
  static func finding(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, escaped: Bool) -> Finding? {
    if let marks = surplusMarks(bytes, start, end, escaped: escaped) {
      return tooManyMarks(bytes, start, end, marks, escaped: escaped)
    }
    var text: [UInt8] = []
    let range = ByteRange(start, end)
    if escaped {
      TextDecoding.appendUnescaped(bytes, range, into: &text)
    } else {
      for offset in start..<end { text.append(bytes[offset]) }
    }
    guard !isNormalised(text) else { return nil }
    let composed = compose(text)
    var fixes: [Fix] = []
    if !escaped, isNormalised(composed.bytes) {
      fixes.append(
        Fix(
          Phrase(
            en: "Write it with composed characters", nl: "Schrijf het met samengestelde tekens",
            fr: "L’écrire avec des caractères composés"),
          start < end && bytes[start] == UInt8(ascii: "\"") ? .safe : .forAPerson,
          edits: [Edit(range, String(decoding: composed.bytes, as: UTF8.self))]))
    }
    var offset = range
    if !escaped, let first = composed.firstChange {
      offset = ByteRange(start + first.lowerBound, start + first.upperBound)
    }
    return Finding(.notNormalised, at: offset, [.source(offset)], fixes: fixes)
  }

  /// The fix removes the surplus marks from every base of the text.
  private static func tooManyMarks(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ first: ByteRange, escaped: Bool
  ) -> Finding {
    var edits: [Edit] = []
    var next: ByteRange? = first
    while let marks = next {
      edits.append(Edit(marks, ""))
      next = surplusMarks(bytes, Int(marks.end), end, escaped: escaped)
    }
    return Finding(
      .notNormalised, at: first, variant: 1,
      fixes: [
        Fix(
          Phrase(
            en: "Keep the first {0} on each letter", nl: "Houd er op elke letter de eerste {0} van",
            fr: "N’en garder que les {0} premiers sur chaque lettre"), [.number(maximumMarks)], .forAPerson,
          edits: edits)
      ])
  }
}
