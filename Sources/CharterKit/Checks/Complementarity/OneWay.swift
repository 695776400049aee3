// C509: a partner that gives to no other partner.

extension Rule {
  static let oneWay: Rule = Rule(
    "C509", "one-way", .warning,
    Phrase(
      en: "{0} gives to nobody: no other partner gains from what it brings.",
      nl: "{0} geeft aan niemand: geen andere partner wint bij wat {0} inbrengt.",
      fr: "{0} ne donne à personne : aucun autre partenaire ne gagne à ce que {0} apporte."),
    help: Phrase(
      en: "Name what {0} brings, or an aim that it works toward, in the gain of a partner that it helps.",
      nl: "Noem de inbreng van {0}, of een doel waaraan die bijdraagt, bij de winst van wie ermee geholpen is.",
      fr: "Nommez l’apport de {0}, ou un but qu’il sert, dans le gain d’un partenaire qui en profite."),
    why: Phrase(
      en: "A partnership lives on give and take.", nl: "Een partnerschap leeft van geven en nemen.",
      fr: "Un partenariat vit de ce que chacun donne et reçoit."),
    seed: "partners voelen een onderlinge afhankelijkheid",
    bad: .inCharter(
      """
      stakeholder Students "The students" {
        gains "A place for the fair" from Square
      }

      """ + ThirdPartner.text(brings: "brings Square \"The market square\" as facilities")),
    good: .inCharter(ThirdPartner.text()))
}

extension Check {
  static let oneWay = Check(.oneWay) { context, findings in
    let charter = context.charter
    guard context.completeness.isFlowKnown, charter.partners.count > 1 else { return }
    let hasUse = charter.partiesOfUse
    for partner in charter.partners
    where !context.flow.givesToPartner[partner] && hasUse[partner] && context.doOthersBenefit(partner) {
      let anchor = charter.parties[partner].anchor
      findings.add(.oneWay, at: anchor, .name(anchor))
    }
  }
}
