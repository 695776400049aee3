// S107: a statement without the text that it requires, or any text with nothing to read in it.

extension Rule {
  static let missingText: Rule = Rule(
    "S107", "missing-text", .error,
    Phrase(
      en: "{0} has no text.", nl: "{0} heeft geen tekst.", fr: "{0} n’a pas de texte."),
    Phrase(
      en: "The text of {0} says nothing.", nl: "De tekst van {0} zegt niets.", fr: "Le texte de {0} ne dit rien."),
    help: Phrase(
      en: "Say it in your own words, between quotation marks.",
      nl: "Zeg het in je eigen woorden, tussen aanhalingstekens.",
      fr: "Dites-le avec vos propres mots, entre guillemets."),
    why: Phrase(
      en: "The text is what the reader reads and signs.", nl: "De tekst is wat de lezer leest en ondertekent.",
      fr: "Le texte est ce que le lecteur lit et signe."),
    bad: .inPartner("needs Rooms"), good: .inCharter("article \"Photographs\" body \"Only with consent\""))
}
