// N204: a name that occurs twice in a list.

extension Rule {
  static let listedTwice: Rule = Rule(
    "N204", "listed-twice", .warning,
    Phrase(
      en: "{0} is in this list twice.", nl: "{0} staat twee keer in deze lijst.",
      fr: "{0} figure deux fois dans cette liste."),
    labels: [Phrase(en: "already here", nl: "hier al", fr: "déjà ici")],
    help: Phrase(en: "Remove one of them.", nl: "Haal er één weg.", fr: "Enlevez-en un."),
    why: Phrase(
      en: "Perhaps another name was meant.", nl: "Misschien was een andere naam bedoeld.",
      fr: "Peut-être un autre nom était-il voulu."),
    bad: .inCharter("project \"Pilot\" with College, College, Firm"),
    good: .inCharter("project \"Pilot\" with College, Firm"))
}
