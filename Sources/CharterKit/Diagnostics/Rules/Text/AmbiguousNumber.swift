// W010: a number that one reader takes for thousands and another for decimals.

extension Rule {
  static let ambiguousNumber: Rule = Rule(
    "W010", "ambiguous-number", .error,
    Phrase(
      en: "{0} is easily misread: three digits after a point or comma are thousands to some, decimals to others.",
      nl:
        "{0} is makkelijk verkeerd te lezen: drie cijfers na een punt of komma zijn voor de een duizendtallen, voor de "
        + "ander decimalen.",
      fr: "{0} prête à confusion : trois chiffres après un point ou une virgule sont des milliers pour l’un, "
        + "des décimales pour l’autre."),
    help: Phrase(
      en: "Write thousands without a point or a comma, as 12500; write decimals after a point, but not three of them.",
      nl: "Schrijf duizendtallen zonder punt of komma, zoals 12500; schrijf decimalen na een punt, maar geen drie.",
      fr:
        "Écrivez les milliers sans point ni virgule, comme 12500 ; écrivez les décimales après un point, mais pas trois."
    ),
    why: Phrase(
      en: "An amount must be the same amount to everyone who signs.",
      nl: "Een bedrag moet voor iedereen die tekent hetzelfde bedrag zijn.",
      fr: "Un montant doit être le même pour tous ceux qui signent."),
    bad: .inPartner("brings \"A fund for materials\" as funding amount 12.500 EUR toward Learning"),
    good: .inPartner("brings \"A fund for materials\" as funding amount 12500 EUR toward Learning"))
}
