// S102: a word that is not a keyword.

extension Rule {
  static let unknownKeyword: Rule = Rule(
    "S102", "unknown-keyword", .error,
    Phrase(
      en: "Nothing that is allowed in {1} begins with {0}.", nl: "Niets wat in {1} mag staan, begint met {0}.",
      fr: "Rien de ce qui peut se trouver dans {1} ne commence par {0}."),
    Phrase(
      en: "{0} is not a keyword here; perhaps {1}?", nl: "{0} is hier geen sleutelwoord; misschien {1}?",
      fr: "{0} n’est pas un mot-clé ici ; peut-être {1} ?"),
    help: Phrase(
      en: "`charter grammar reference` lists the keywords; free text belongs between quotation marks.",
      nl: "`charter grammar reference` toont de sleutelwoorden; vrije tekst hoort tussen aanhalingstekens.",
      fr: "`charter grammar reference` donne les mots-clés ; le texte libre se met entre guillemets."),
    why: Phrase(
      en: "A line that is not understood is not part of what is agreed.",
      nl: "Een regel die niet begrepen wordt, hoort niet bij wat is afgesproken.",
      fr: "Une ligne incomprise ne fait pas partie de ce qui est convenu."),
    bad: .inCharter("plaze \"Gent\""), good: .inCharter("place \"Gent\""))
}
