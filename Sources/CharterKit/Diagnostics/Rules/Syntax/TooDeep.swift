// S112: blocks that are nested too deeply.

extension Rule {
  static let tooDeep: Rule = Rule(
    "S112", "too-deep", .error,
    Phrase(
      en: "More than {0} blocks are nested here.", nl: "Hier zitten meer dan {0} blokken in elkaar.",
      fr: "Plus de {0} blocs sont imbriqués ici."),
    help: Phrase(
      en: "Close the blocks that are finished; a charter needs three levels at most.",
      nl: "Sluit de blokken die af zijn; een charter heeft er hoogstens drie nodig.",
      fr: "Fermez les blocs terminés ; une charte en demande trois au plus."),
    why: Phrase(
      en: "Nobody can read what is nested that deeply.", nl: "Niemand kan lezen wat zo diep zit.",
      fr: "Personne ne peut lire ce qui est imbriqué si profondément."),
    bad: .inCharter(
      String(repeating: "teaming { teaming { teaming { teaming { teaming {\n", count: 13)
        + String(repeating: "} } } } }\n", count: 13)),
    good: .inCharter("place \"Geel\""))
}
