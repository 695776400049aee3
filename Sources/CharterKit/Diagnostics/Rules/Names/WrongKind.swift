// N203: the name of a different kind of thing than expected.

extension Rule {
  static let wrongKind: Rule = Rule(
    "N203", "wrong-kind", .error,
    Phrase(
      en: "{0} is {1}, but {2} is expected here.", nl: "{0} is {1}, maar hier wordt {2} verwacht.",
      fr: "{0} est {1}, mais on attend ici {2}."),
    labels: [Phrase(en: "{0} is given here", nl: "{0} staat hier", fr: "{0} est donné ici")],
    help: Phrase(
      en: "Name something of the kind that is expected.", nl: "Noem iets van de soort die verwacht wordt.",
      fr: "Nommez un élément du type attendu."),
    why: Phrase(
      en: "A benefit can only be traced when each link is what it should be.",
      nl: "Een meerwaarde is alleen te volgen als elke schakel is wat ze moet zijn.",
      fr: "On ne peut suivre une plus-value que si chaque maillon est ce qu’il doit être."),
    bad: .inCharter("project \"Pilot\" with all toward Firm"),
    good: .inCharter("project \"Pilot\" with all toward Learning"))
}
