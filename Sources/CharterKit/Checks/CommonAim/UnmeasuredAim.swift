// G403: an aim without a measure.

extension Rule {
  static let unmeasuredAim: Rule = Rule(
    "G403", "unmeasured-aim", .warning,
    Phrase(
      en: "Nothing says yet when {0} is reached.", nl: "Er staat nog niet bij waaraan je ziet dat {0} bereikt is.",
      fr: "Rien ne dit encore à quoi l’on verra que {0} est atteint."),
    help: Phrase(
      en: "Agree on what you will see when it has worked, and write it with {1}.",
      nl: "Spreek af waaraan jullie zien dat het gelukt is, en schrijf dat met {1}.",
      fr: "Convenez de ce que vous verrez quand ce sera réussi, et écrivez-le avec {1}."),
    why: Phrase(
      en: "Looking back together takes something to look at.",
      nl: "Om samen terug te kijken is er iets nodig om naar te kijken.",
      fr: "Pour faire le point ensemble, il faut quelque chose à regarder."),
    seed: "een haalbaar projectvoorstel",
    bad: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood"
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair, Learning
        gains "A lively market square" from Coaches
      }
      """),
    good: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors"
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair, Learning
        gains "A lively market square" from Coaches
      }
      """))
}

extension Check {
  static let unmeasuredAim = Check(.unmeasuredAim) { context, findings in
    let charter = context.charter
    for (index, aim) in charter.aims.enumerated()
    where aim.measures.isEmpty && !aim.isDamaged && charter.isKnown(aim.name, as: StatementID(.aim, index)) {
      var fixes: [Fix] = []
      if let text = aim.text {
        fixes.append(
          .insert(
            " " + Attribute.measure.placeholder(charter.language), at: text.range.end, .attribute(.measure),
            .forAPerson))
      }
      findings.add(.unmeasuredAim, at: aim.anchor, .name(aim.anchor), .attribute(.measure), fixes: fixes)
    }
  }
}
