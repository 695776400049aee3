// W006: characters that begin nothing.

extension FindingKind {
  static let strayCharacter: FindingKind = FindingKind(
    "W006", "stray-character", .error,
    Phrase(
      en: "{0} means nothing here.", nl: "{0} betekent hier niets.", fr: "{0} ne veut rien dire ici."),
    Phrase(
      en: "{0} stands between the quotation marks of print; a text stands between straight ones.",
      nl: "{0} staat tussen gekrulde aanhalingstekens; een tekst staat tussen rechte.",
      fr: "{0} est entre guillemets d’imprimerie ; un texte se met entre guillemets droits."),
    Phrase(
      en: "{0} stands here, probably from a word processor; an ordinary space belongs here.",
      nl: "Hier staat {0}, wellicht uit een tekstverwerker; hier hoort een gewone spatie.",
      fr: "Il y a ici {0}, venue sans doute d’un traitement de texte ; il faut une espace ordinaire."),
    help: Phrase(
      en: "Take it out, or put it between quotation marks if it is text.",
      nl: "Haal het weg, of zet het tussen aanhalingstekens als het tekst is.",
      fr: "Enlevez-le, ou mettez-le entre guillemets si c’est du texte."),
    why: Phrase(
      en: "Nothing in a charter is silently passed over.", nl: "Niets in een charter wordt stilzwijgend overgeslagen.",
      fr: "Rien dans une charte n’est passé sous silence."),
    bad: .inCharter("place = \"Gent\""), good: .inCharter("place \"Gent\""))
}

/// Stray characters that stand for a known slip get a fix.
enum StrayCharacter {
  static func finding(_ bytes: Span<UInt8>, _ range: ByteRange) -> Finding {
    var text = ""
    var place = Int(range.start)
    while place < Int(range.end) {
      let step = UTF8Decoding.decode(bytes, at: place)
      text.unicodeScalars.append(step.scalar ?? "\u{FFFD}")
      place += step.length
    }
    if let space = text.unicodeScalars.first, CharacterSafety.isSpace(space) { return finding(space, range) }
    let fix: Fix =
      switch text {
      case "“", "”", "„", "«", "»": .replace(range, by: "\"")
      case "#": .replace(range, by: "//")
      default: .remove(range, text)
      }
    return Finding(.strayCharacter, at: range, [.source(range)], fixes: [fix])
  }

  /// What can't be seen is named, not shown; and between two words a space has to stay.
  private static func finding(_ space: Unicode.Scalar, _ range: ByteRange) -> Finding {
    let name: Argument =
      switch space {
      case "\u{A0}", "\u{202F}":
        .phrase(Phrase(en: "A no-break space", nl: "een vaste spatie", fr: "une espace insécable"))
      default: .scalar(space)
      }
    return Finding(
      .strayCharacter, at: range, [name], variant: 2,
      fixes: [
        Fix(
          Phrase(en: "Put an ordinary space here", nl: "Zet hier een gewone spatie", fr: "Mettre ici une espace ordinaire"),
          edits: [Edit(range, " ")])
      ])
  }
}
