// B301: a partner that gains nothing at all.

extension Rule {
  static let noGain: Rule = Rule(
    "B301", "no-gain", .error,
    Phrase(
      en: "The charter does not say yet what {0} gains.", nl: "Het charter zegt nog niet wat {0} wint.",
      fr: "La charte ne dit pas encore ce que {0} gagne."),
    help: Phrase(
      en: "Ask {0} what it hopes to get out of this, and write it down with {1}, {2} what another partner brings.",
      nl: "Vraag {0} wat eruit te halen valt, en schrijf het op met {1}, {2} wat een andere partner inbrengt.",
      fr: "Demandez à {0} ce qu’il espère en retirer, et notez-le avec {1}, {2} ce qu’un autre partenaire apporte."),
    why: Phrase(
      en: "A partnership lasts as long as it yields something for every partner.",
      nl: "Een partnerschap houdt stand zolang het elke partner iets oplevert.",
      fr: "Un partenariat tient tant qu’il rapporte quelque chose à chaque partenaire."),
    seed: "ervoor zorgen dat de uitkomst van de samenwerking iets oplevert voor iedere partner",
    bad: .inCharter(
      """
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Learning
      }
      """),
    good: .inCharter(
      """
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Learning
        gains "Young people find their way to the town hall" from Coaches
      }
      """))
}

extension Check {
  static let noGain = Check(.noGain) { context, findings in
    let charter = context.charter
    for partner in charter.partners
    where context.completeness.isComplete(party: partner) && charter.parties[partner].gains.isEmpty {
      let anchor = charter.parties[partner].anchor
      findings.add(.noGain, at: anchor, .name(anchor), .construct(.gains), .attribute(.from))
    }
  }
}
