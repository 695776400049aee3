// S112: blocks in blocks in blocks.

extension FindingKind {
  static let tooDeep: FindingKind = FindingKind(
    "S112", "too-deep", .error,
    Phrase(
      en: "More than {0} blocks lie in each other here.", nl: "Hier liggen meer dan {0} blokken in elkaar.",
      fr: "Plus de {0} blocs sont ici l'un dans l'autre."),
    help: Phrase(
      en: "Close the blocks that are done; a charter needs three at most.",
      nl: "Sluit de blokken die af zijn; een charter heeft er hoogstens drie nodig.",
      fr: "Fermez les blocs terminés ; une charte en demande trois au plus."),
    why: Phrase(
      en: "Nobody can read what lies that deep.", nl: "Niemand kan lezen wat zo diep ligt.",
      fr: "Personne ne peut lire ce qui est si profond."),
    bad: .inCharter(
      String(repeating: "teaming { teaming { teaming { teaming { teaming {\n", count: 13)
        + String(repeating: "} } } } }\n", count: 13)),
    good: .inCharter("place \"Geel\""))
}
