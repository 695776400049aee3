// R902: a risk that only one partner bears.

extension Rule {
  static let loneRisk: Rule = Rule(
    "R902", "lone-risk", .warning,
    Phrase(
      en: "{1} bears the risk {0} alone.", nl: "{1} draagt het risico {0} alleen.",
      fr: "Le risque {0} n’est porté que par {1}."),
    help: Phrase(
      en: "See who can share it, or say with {2} what the others do about it.",
      nl: "Kijk wie het mee kan dragen, of zeg met {2} wat de anderen eraan doen.",
      fr: "Voyez qui peut le partager, ou dites avec {2} ce que font les autres."),
    why: Phrase(
      en: "Partners share risks; one that is left alone with a risk will think twice.",
      nl: "Partners delen risico’s; wie er alleen voor staat, bedenkt zich.",
      fr: "Les partenaires partagent les risques ; qui en porte un en solitaire hésitera."),
    seed: "De partners delen risico’s, verantwoordelijkheid en successen",
    bad: .inCharter("risk \"The rooms are double-booked\" by College"),
    good: .inCharter("risk \"The rooms are double-booked\" by College, Firm"))
}

extension Check {
  static let loneRisk = Check(.loneRisk) { context, findings in
    let charter = context.charter
    guard context.completeness.hasNoMisplacedNodes, charter.partners.count > 1 else { return }
    for risk in charter.burdens
    where risk.kind == .risk && !risk.by.all && !risk.by.others && !risk.by.isDamaged && risk.by.names.count == 1 {
      findings.add(
        .loneRisk, at: risk.anchor, .called(risk.name, risk.text, risk.anchor), .name(risk.by.range),
        .attribute(.response), fixes: context.writeAll(inPlaceOf: risk.by))
    }
  }
}
