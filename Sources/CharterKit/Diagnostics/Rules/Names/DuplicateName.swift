// N201: two things with the same name.

extension Rule {
  static let duplicateName: Rule = Rule(
    "N201", "duplicate-name", .error,
    Phrase(
      en: "{0} is already the name of something else.", nl: "{0} is al de naam van iets anders.",
      fr: "{0} est déjà le nom d’autre chose."),
    labels: [Phrase(en: "the first {0}", nl: "de eerste {0}", fr: "le premier {0}")],
    help: Phrase(
      en: "Give one of the two another name.", nl: "Geef een van de twee een andere naam.",
      fr: "Donnez à l’un des deux un autre nom."),
    why: Phrase(
      en: "A name that means two things leaves open which of them was agreed on.",
      nl: "Een naam die twee dingen betekent, laat open wat er is afgesproken.",
      fr: "Un nom qui désigne deux choses laisse planer un doute sur ce qui est convenu."),
    bad: .inCharter("stakeholder Learning \"Students\" {\n  gains \"Practice\" from Coaches\n}"),
    good: .inCharter("stakeholder Students \"Students\" {\n  gains \"Practice\" from Coaches\n}"))
}
