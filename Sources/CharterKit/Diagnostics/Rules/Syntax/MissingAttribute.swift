// S108: a statement without an attribute that it requires.

extension Rule {
  static let missingAttribute: Rule = Rule(
    "S108", "missing-attribute", .error,
    Phrase(
      en: "{0} {2} does not say {1}.", nl: "Bij {0} {2} ontbreekt {1}.", fr: "Il manque {1} à {0} {2}."),
    help: Phrase(
      en: "Put {1} after it, with a value.", nl: "Zet er {1} achter, met een waarde.",
      fr: "Ajoutez {1} à la suite, avec une valeur."),
    why: Phrase(
      en: "Without it, nobody can tell what was agreed.", nl: "Zonder dat is niet te zeggen wat er is afgesproken.",
      fr: "Sans cela, on ne sait pas ce qui est convenu."),
    bad: .inCharter("risk \"Too few teams\""), good: .inCharter("risk \"Too few teams\" by all"))
}
