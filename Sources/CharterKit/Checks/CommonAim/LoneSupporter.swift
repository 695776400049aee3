// G405: a shared aim that only one partner works toward.

extension Rule {
  static let loneSupporter: Rule = Rule(
    "G405", "lone-supporter", .warning,
    Phrase(
      en: "{0} is shared, but {1} alone works toward it.", nl: "{0} is gedeeld, maar alleen {1} werkt ervoor.",
      fr: "{0} est partagé, mais {1} est seul à y travailler."),
    labels: [Phrase(en: "the one who works toward it", nl: "wie ervoor werkt", fr: "qui y travaille")],
    help: Phrase(
      en: "Ask the others what they could bring toward {0}, or say with {2} whose aim it is.",
      nl: "Vraag de anderen wat ze voor {0} kunnen inbrengen, of zeg met {2} van wie het doel is.",
      fr: "Demandez aux autres ce qu’ils pourraient apporter pour {0}, ou dites avec {2} à qui est ce but."),
    why: Phrase(
      en: "Partners that depend on each other achieve more than one that works alone.",
      nl: "Partners die van elkaar afhangen, bereiken meer dan één die alleen trekt.",
      fr: "Des partenaires qui dépendent l’un de l’autre vont plus loin qu’un seul qui tire."),
    seed: "partners voelen een onderlinge afhankelijkheid",
    bad: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors"
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair
        gains "A lively market square" from Coaches
      }
      """),
    good: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors" shared City
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair
        gains "A lively market square" from Coaches
      }
      """))
}

extension Check {
  static let loneSupporter = Check(.loneSupporter) { context, findings in LoneSupporter.check(context, &findings) }
}

private enum LoneSupporter {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    guard !context.flow.hasUnknownSupport else { return }
    for index in charter.aims.indices {
      let supporters = context.flow.supporters(of: index)
      let aim = charter.aims[index]
      guard supporters.count == 1, let supporter = supporters.first, !aim.isDamaged, isShared(aim.shared, charter)
      else { continue }
      let partner = charter.parties[Int(supporter)].anchor
      findings.add(
        .loneSupporter, at: aim.anchor, .name(aim.anchor), .name(partner), .attribute(.shared),
        related: [Related(partner)])
    }
  }

  /// Whether at least two partners share it, as far as the list could be read.
  private static func isShared(_ list: PartyList, _ charter: Charter) -> Bool {
    if list.isDamaged || list.others { return false }
    if list.isAbsent || list.all { return charter.partners.count > 1 }
    guard let first = list.names.indices.first else { return false }
    return list.names.indices.contains { charter.references[$0].target != charter.references[first].target }
  }
}
