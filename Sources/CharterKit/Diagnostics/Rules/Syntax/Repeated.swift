// S109: a repetition of something that is allowed only once.

extension Rule {
  static let repeated: Rule = Rule(
    "S109", "repeated", .error,
    Phrase(
      en: "{0} is allowed only once here.", nl: "{0} mag hier maar één keer staan.",
      fr: "{0} ne peut se trouver ici qu’une fois."),
    labels: [Phrase(en: "the first one", nl: "de eerste", fr: "le premier")],
    help: Phrase(
      en: "Keep one of them, or combine the two.", nl: "Houd er één, of voeg ze samen.",
      fr: "N’en gardez qu’un, ou réunissez-les."),
    why: Phrase(
      en: "With two answers to one question, nobody knows which was agreed.",
      nl: "Van twee antwoorden op één vraag weet niemand welk is afgesproken.",
      fr: "De deux réponses à une question, nul ne sait laquelle est convenue."),
    bad: .inCharter("place \"Geel\"\nplace \"Gent\""), good: .inCharter("place \"Geel\""))
}
