// S105: something known in a place where it does not belong.

extension Rule {
  static let misplaced: Rule = Rule(
    "S105", "misplaced", .error,
    Phrase(
      en: "{0} is not allowed in {1}; it belongs in {2}.", nl: "{0} kan niet in {1} staan; het hoort in {2}.",
      fr: "{0} ne peut pas se trouver dans {1} ; sa place est dans {2}."),
    Phrase(
      en: "{0} says nothing about {1}; it belongs to {2}.", nl: "{0} zegt niets over {1}; het hoort bij {2}.",
      fr: "{0} ne dit rien de {1} ; il appartient à {2}."),
    Phrase(
      en: "{0} comes after the end of the charter.", nl: "{0} staat achter het einde van het charter.",
      fr: "{0} se trouve après la fin de la charte."),
    labels: [Phrase(en: "the charter", nl: "het charter", fr: "la charte")],
    help: Phrase(
      en: "Move it to where it belongs.", nl: "Zet het op zijn plaats.", fr: "Mettez-le à sa place."),
    why: Phrase(
      en: "Where something is written says whose it is.", nl: "Waar iets staat, zegt van wie het is.",
      fr: "L’endroit où une chose se trouve dit à qui elle appartient."),
    bad: .inCharter("brings \"Forty coaches\" as workforce"),
    good: .inPartner("brings \"Forty coaches\" as workforce toward Learning"))
}
