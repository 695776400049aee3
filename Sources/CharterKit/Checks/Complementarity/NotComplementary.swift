// C503: a partner without which the others would lose nothing.

extension Rule {
  static let notComplementary: Rule = Rule(
    "C503", "not-complementary", .warning,
    Phrase(
      en: "Without {0} the others would lose nothing: what it brings, others bring too.",
      nl: "Zonder {0} zouden de anderen niets verliezen: wat {0} inbrengt, brengen anderen ook in.",
      fr: "Sans {0}, les autres ne perdraient rien : ce que {0} apporte, d’autres l’apportent aussi."),
    help: Phrase(
      en: "Name what {0} brings in the gain of a partner that it helps, or say what nobody else can bring.",
      nl: "Noem de inbreng van {0} bij de winst van wie ermee geholpen is, of zeg wat niemand anders kan inbrengen.",
      fr:
        "Nommez l’apport de {0} dans le gain de celui qui en profite, ou dites ce que personne d’autre ne peut apporter."
    ),
    why: Phrase(
      en: "Partners that complement each other need each other; a partnership rests on that.",
      nl: "Partners die elkaar aanvullen, hebben elkaar nodig; daar rust een partnerschap op.",
      fr: "Des partenaires complémentaires ont besoin l’un de l’autre ; un partenariat repose là-dessus."),
    seed: "Complementariteit van partners erkennen",
    bad: .inCharter(
      """
      partner School "Dune School" {
        sector knowledge
        stance "Every pupil can teach"
        expects "Practice for its teachers"
        approach "Two teachers at a time"
        brings Teachers "Ten more coaches" as workforce toward Learning
        gains "A year of real cases" from Questions
        commits "Two teachers" effort 5 days recognised all
        signatory "C. Maes"
      }
      """),
    good: .inCharter(
      """
      partner School "Dune School" {
        sector knowledge
        stance "Every pupil can teach"
        expects "Practice for its teachers"
        approach "Two teachers at a time"
        brings Workshop "A workshop with tools" as facilities toward Learning
        gains "A year of real cases" from Questions
        commits "Two teachers" effort 5 days recognised all
        signatory "C. Maes"
      }
      """))
}

extension Check {
  static let notComplementary = Check(.notComplementary) { context, findings in
    let charter = context.charter
    guard context.completeness.isFlowKnown, charter.partners.count > 1 else { return }
    var isMissed = [Bool](repeating: false, count: charter.parties.count)
    context.flow.forEachLoss(in: charter) { partner, _ in isMissed[partner] = true }
    let hasUse = charter.partiesOfUse
    for partner in charter.partners
    where !isMissed[partner] && hasUse[partner] && context.flow.givesToPartner[partner]
      && context.doOthersBenefit(partner)
    {
      let anchor = charter.parties[partner].anchor
      findings.add(.notComplementary, at: anchor, .name(anchor))
    }
  }
}

extension Charter {
  /// For each party, whether anything that it brings is of use. If it brings nothing, or nothing of use, that is
  /// reported first.
  var partiesOfUse: [Bool] {
    var hasUse = [Bool](repeating: false, count: parties.count)
    for (contribution, isUsed) in zip(contributions, usedContributions) where isUsed {
      hasUse[Int(contribution.owner)] = true
    }
    return hasUse
  }
}

extension CheckContext {
  /// Whether every other partner benefits. If one does not, that is the mistake, and not that this one gives to nobody.
  func doOthersBenefit(_ partner: Int) -> Bool {
    completeness.partnersWithoutBenefit == (flow.benefits[partner] ? 0 : 1)
  }
}
