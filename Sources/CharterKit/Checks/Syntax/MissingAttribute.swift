// S108: a statement without an attribute that it must have.

extension FindingKind {
  static let missingAttribute: FindingKind = FindingKind(
    "S108", "missing-attribute", .error,
    Phrase(
      en: "{0} {2} does not say {1}.", nl: "{0} {2} zegt niet {1}.", fr: "{0} {2} ne dit pas {1}."),
    help: Phrase(
      en: "Put {1} behind it, with a value.", nl: "Zet er {1} achter, met een waarde.",
      fr: "Mettez {1} derrière, avec une valeur."),
    why: Phrase(
      en: "Without it one cannot tell what was agreed.", nl: "Zonder dat is niet te zeggen wat er is afgesproken.",
      fr: "Sans cela, on ne sait pas ce qui est convenu."),
    bad: .inCharter("risk \"Too few teams\""), good: .inCharter("risk \"Too few teams\" by all"))
}
