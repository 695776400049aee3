// W003: a text that is never closed.

extension Rule {
  static let unterminatedText: Rule = Rule(
    "W003", "unterminated-text", .error,
    Phrase(
      en: "A quotation mark is missing at the end of this text.",
      nl: "Aan het einde van deze tekst ontbreekt een aanhalingsteken.",
      fr: "Il manque un guillemet à la fin de ce texte."),
    Phrase(
      en: "Three quotation marks are missing at the end of this block of text.",
      nl: "Aan het einde van dit tekstblok ontbreken drie aanhalingstekens.",
      fr: "Il manque trois guillemets à la fin de ce bloc de texte."),
    help: Phrase(
      en: "Close it with the quotation marks that open it; a text of several lines needs three: \"\"\".",
      nl: "Zet er dezelfde achter als ervoor; een tekst van meer regels krijgt er telkens drie: \"\"\".",
      fr: "Fermez-le avec les guillemets qui l’ouvrent ; un texte de plusieurs lignes en prend trois : \"\"\"."),
    why: Phrase(
      en: "Without its end, nobody can tell what is text and what is charter.",
      nl: "Zonder einde is niet te zeggen wat tekst is en wat charter.",
      fr: "Sans sa fin, on ne sait pas ce qui est texte et ce qui est charte."),
    bad: .inCharter("place \"Gent"), good: .inCharter("place \"Gent\""))
}
