// W002: invisible characters.

extension Rule {
  static let hiddenCharacter: Rule = Rule(
    "W002", "hidden-character", .error,
    Phrase(
      en: "There is an invisible character here: {0}.", nl: "Hier staat een teken dat je niet ziet: {0}.",
      fr: "Un caractère invisible se trouve ici : {0}."),
    help: Phrase(en: "Remove it.", nl: "Haal het weg.", fr: "Enlevez-le."),
    why: Phrase(
      en: "What is read must be what is signed; this character can make the two differ.",
      nl: "Wat je leest, moet zijn wat je tekent; dit teken kan die twee doen verschillen.",
      fr: "Ce qu’on lit doit être ce qu’on signe ; ce caractère peut les faire différer."),
    seed: "transparant handelen", bad: .inCharter("place \"Gent\u{202E}\""), good: .inCharter("place \"Gent\""))
}

/// The fixes for an invisible character.
enum HiddenCharacter {
  static func fix(
    _ scalar: Unicode.Scalar, _ range: ByteRange, by space: String, _ applicability: Fix.Applicability
  ) -> Fix {
    space.utf8.isEmpty
      ? Fix(
        Phrase(en: "Remove {0}", nl: "Haal {0} weg", fr: "Enlever {0}"), [.scalar(scalar)], applicability,
        edits: [Edit(range, "")])
      : Fix(
        Phrase(en: "Replace {0} by a space", nl: "Schrijf een spatie voor {0}", fr: "Écrire une espace pour {0}"),
        [.scalar(scalar)], applicability, edits: [Edit(range, space)])
  }

  /// Between two words it may separate them, or be inside one; between digits nobody can tell.
  static func fixes(_ scalar: Unicode.Scalar, _ range: ByteRange, outsideTexts bytes: Span<UInt8>) -> [Fix] {
    let before = range.start > 0 ? bytes[Int(range.start) - 1] : 0x20
    let behind = Int(range.end) < bytes.count ? bytes[Int(range.end)] : 0x20
    guard isPart(before), isPart(behind) else { return [fix(scalar, range, by: "", .safe)] }
    if ByteClass.of(before) == .digit || ByteClass.of(behind) == .digit { return [] }
    return [fix(scalar, range, by: "", .forAPerson), fix(scalar, range, by: " ", .forAPerson)]
  }

  /// Whether a byte belongs to something that would merge with its neighbour.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch ByteClass.of(byte) {
    case .letter, .digit, .quote, .nonASCII, .other, .slash, .control: true
    case .space, .newline, .carriageReturn, .leftBrace, .rightBrace, .comma: false
    }
  }
}
