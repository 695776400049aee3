// W006: characters that don't begin anything.

extension Rule {
  static let strayCharacter: Rule = Rule(
    "W006", "stray-character", .error,
    Phrase(
      en: "{0} means nothing here.", nl: "{0} betekent hier niets.", fr: "{0} ne veut rien dire ici."),
    Phrase(
      en: "{0} is between typographic quotation marks; a text needs straight ones.",
      nl: "{0} staat tussen gekrulde aanhalingstekens; een tekst staat tussen rechte.",
      fr: "{0} est entre guillemets d’imprimerie ; un texte se met entre guillemets droits."),
    Phrase(
      en: "{0} was used here, probably by a word processor; an ordinary space belongs here.",
      nl: "Hier staat {0}, wellicht uit een tekstverwerker; hier hoort een gewone spatie.",
      fr: "Il y a ici {0}, venue sans doute d’un traitement de texte ; il faut une espace ordinaire."),
    help: Phrase(
      en: "Remove it, or put it between quotation marks if it is text.",
      nl: "Haal het weg, of zet het tussen aanhalingstekens als het tekst is.",
      fr: "Enlevez-le, ou mettez-le entre guillemets si c’est du texte."),
    why: Phrase(
      en: "Nothing in a charter is silently ignored.", nl: "Niets in een charter wordt stilzwijgend overgeslagen.",
      fr: "Rien dans une charte n’est passé sous silence."),
    bad: .inCharter("place = \"Gent\""), good: .inCharter("place \"Gent\""))
}

/// One finding for each run of them; its fix depends on the surrounding tokens (`SlipFixes`).
enum StrayCharacter {
  static func finding(_ bytes: Span<UInt8>, _ range: ByteRange) -> Finding {
    let first = UTF8Decoding.decode(bytes, at: Int(range.start)).scalar
    if let first, CharacterSafety.isSpace(first) {
      return Finding(.strayCharacter, at: range, [name(first)], variant: 2)
    }
    return Finding(.strayCharacter, at: range, [.source(range)])
  }

  /// Invisible spaces are named, not shown.
  private static func name(_ space: Unicode.Scalar) -> Argument {
    switch space {
    case "\u{A0}", "\u{202F}":
      .phrase(Phrase(en: "A no-break space", nl: "een vaste spatie", fr: "une espace insécable"))
    default: .scalar(space)
    }
  }
}
