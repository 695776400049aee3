// S101: something else was expected here.

extension Rule {
  static let expected: Rule = Rule(
    "S101", "expected", .error,
    Phrase(en: "Expected {0} here.", nl: "Hier hoort {0}.", fr: "Il faut ici {0}."),
    Phrase(
      en: "Expected {0} here, but found {1}.", nl: "Hier hoort {0}, maar er staat {1}.",
      fr: "Il faut ici {0}, mais on trouve {1}."),
    Phrase(en: "{1} can have only {0}.", nl: "{1} kan maar {0} hebben.", fr: "{1} ne peut avoir qu’{0}."),
    Phrase(
      en: "{1} must be followed by {0}.", nl: "Achter {1} hoort {0}.", fr: "{1} doit être suivi de ceci : {0}."),
    help: Phrase(
      en: "`charter grammar reference` shows what goes where.",
      nl: "`charter grammar reference` toont wat waar mag staan.",
      fr: "`charter grammar reference` montre ce qui peut se trouver où."),
    why: Phrase(
      en: "Only what can be read can be checked and signed.",
      nl: "Alleen wat leesbaar is, kan nagekeken en ondertekend worden.",
      fr: "Seul ce qui peut se lire peut être vérifié et signé."),
    bad: .inCharter("place Gent"), good: .inCharter("place \"Gent\""))
}
