// S101: something else was expected here.

extension FindingKind {
  static let expected: FindingKind = FindingKind(
    "S101", "expected", .error,
    Phrase(en: "Expected {0} here.", nl: "Hier werd {0} verwacht.", fr: "On attendait ici {0}."),
    Phrase(
      en: "Expected {0} here, but found {1}.", nl: "Hier werd {0} verwacht, maar er staat {1}.",
      fr: "On attendait ici {0}, mais on trouve {1}."),
    Phrase(en: "{1} takes {0}.", nl: "{1} neemt {0}.", fr: "{1} prend {0}."),
    Phrase(
      en: "Behind {1} comes {0}.", nl: "Achter {1} komt {0}.", fr: "Après {1} vient {0}."),
    help: Phrase(
      en: "Grammar/REFERENCE.md lists what may stand where.", nl: "In Grammar/REFERENCE.md staat wat waar mag staan.",
      fr: "Grammar/REFERENCE.md dit ce qui peut se trouver où."),
    why: Phrase(
      en: "Only what can be read can be checked and signed.",
      nl: "Alleen wat leesbaar is, kan nagekeken en ondertekend worden.",
      fr: "Seul ce qui peut se lire peut être vérifié et signé."),
    bad: .inCharter("place Gent"), good: .inCharter("place \"Gent\""))
}
