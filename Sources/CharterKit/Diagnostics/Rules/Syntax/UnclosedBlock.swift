// S104: a block without its closing brace.

extension Rule {
  static let unclosedBlock: Rule = Rule(
    "S104", "unclosed-block", .error,
    Phrase(
      en: "The block of {0} {1} is not closed: } is missing here.",
      nl: "Het blok van {0} {1} is niet gesloten: hier ontbreekt }.",
      fr: "Le bloc de {0} {1} n’est pas fermé : il manque } ici."),
    labels: [
      Phrase(en: "the block of {0} opens here", nl: "het blok van {0} begint hier", fr: "le bloc de {0} s’ouvre ici")
    ],
    help: Phrase(en: "Close it with }.", nl: "Sluit het met }.", fr: "Fermez-le par }."),
    why: Phrase(
      en: "The braces say what belongs to whom.", nl: "De accolades zeggen wat bij wie hoort.",
      fr: "Les accolades disent ce qui appartient à qui."),
    bad: .file("charter \"Week\" {\n  place \"Geel\"\n"), good: .inCharter("place \"Geel\""))
}
