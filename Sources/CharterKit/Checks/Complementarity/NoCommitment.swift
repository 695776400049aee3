// C506: a partner that commits to nothing.

extension Rule {
  static let noCommitment: Rule = Rule(
    "C506", "no-commitment", .warning,
    Phrase(
      en: "{0} does not commit to anything yet.", nl: "{0} engageert zich nog tot niets.",
      fr: "{0} ne s’engage encore à rien."),
    help: Phrase(
      en: "Say what {0} commits to: how much, when, of what kind.",
      nl: "Zeg waartoe {0} zich engageert: hoeveel, wanneer, van welke aard.",
      fr: "Dites à quoi {0} s’engage : combien, quand, de quelle nature."),
    why: Phrase(
      en: "The others can count on what is said out loud.", nl: "De anderen kunnen rekenen op wat uitgesproken is.",
      fr: "Les autres peuvent compter sur ce qui est dit clairement."),
    seed: "Commitment (engagement) bij alle partijen",
    bad: .inCharter(ThirdPartner.text(without: .commitment)),
    good: .inCharter(ThirdPartner.text()))
}

extension Check {
  static let noCommitment = Check(.noCommitment) { context, findings in
    let charter = context.charter
    for partner in charter.partners
    where context.completeness.isComplete(party: partner) && charter.parties[partner].commitments.isEmpty {
      let anchor = charter.parties[partner].anchor
      findings.add(.noCommitment, at: anchor, .name(anchor))
    }
  }
}
