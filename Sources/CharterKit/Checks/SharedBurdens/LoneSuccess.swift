// R903: a success that not all partners share.

extension Rule {
  static let loneSuccess: Rule = Rule(
    "R903", "lone-success", .warning,
    Phrase(
      en: "The success {0} is not shared with {1}.", nl: "Het succes {0} wordt niet gedeeld met {1}.",
      fr: "Le succès {0} n’est pas partagé avec {1}."),
    help: Phrase(
      en: "Let every partner share in it.", nl: "Laat elke partner erin delen.",
      fr: "Que chaque partenaire y ait part."),
    why: Phrase(
      en: "Partners share successes; anyone who helped along the way wants to be in the picture.",
      nl: "Partners delen successen; wie mee de weg aflegde, staat graag mee op de foto.",
      fr: "Les partenaires partagent les succès ; qui a fait le chemin veut être sur la photo."),
    seed: "De partners delen risico’s, verantwoordelijkheid en successen",
    bad: .inCharter("success \"An article in the newspaper\" by Firm"),
    good: .inCharter("success \"An article in the newspaper\" by all"))
}

extension Check {
  static let loneSuccess = Check(.loneSuccess) { context, findings in
    let charter = context.charter
    guard context.completeness.hasNoMisplacedNodes, charter.partners.count > 1 else { return }
    var leftOut = PartnersLeftOut(charter)
    for success in charter.burdens where success.kind == .success && !success.by.isAbsent {
      guard let (first, count) = leftOut.find(success.by, charter) else { continue }
      findings.add(
        .loneSuccess, at: success.anchor, .called(success.name, success.text, success.anchor),
        .parties(first, of: count, charter), fixes: context.writeAll(inPlaceOf: success.by))
    }
  }
}
