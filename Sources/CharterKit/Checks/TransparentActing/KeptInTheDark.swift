// T802: a partner with whom nothing is shared.

extension Rule {
  static let keptInTheDark: Rule = Rule(
    "T802", "kept-in-the-dark", .warning,
    Phrase(
      en: "Nothing is shared with {0}.", nl: "Met {0} wordt niets gedeeld.", fr: "Rien n’est partagé avec {0}."),
    help: Phrase(
      en: "Say what the others share with {0}.", nl: "Zeg wat de anderen met {0} delen.",
      fr: "Dites ce que les autres partagent avec {0}."),
    why: Phrase(
      en: "A partner that does not see what the others see finds it hard to trust them.",
      nl: "Wie niet ziet wat de anderen zien, kan hen moeilijk vertrouwen.",
      fr: "Qui ne voit pas ce que voient les autres a du mal à leur faire confiance."),
    seed: "Vertrouwen tussen partners bewust opbouwen door een open communicatie en transparant te handelen",
    bad: SoundCharter.file(
      without: .transparency, with: "  transparency {\n    shares \"Minutes and budget\" with College\n  }\n"),
    good: SoundCharter.file(
      without: .transparency, with: "  transparency {\n    shares \"Minutes and budget\" with College, Firm\n  }\n"))
}

extension Check {
  static let keptInTheDark = Check(.keptInTheDark) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, !charter.sharings.isEmpty else { return }
    var coverage = PartnerCoverage(charter)
    for sharing in charter.sharings { coverage.add(sharing.with, charter) }
    for partner in charter.partners
    where !coverage.contains(partner) && context.completeness.isComplete(party: partner) {
      let anchor = charter.parties[partner].anchor
      findings.add(
        .keptInTheDark, at: anchor, .name(anchor),
        fixes: charter.sharings.count == 1 ? context.add(partner, to: charter.sharings[0].with) : [])
    }
  }
}
