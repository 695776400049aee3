// D602: partners that all come from one sector.

extension Rule {
  static let oneSector: Rule = Rule(
    "D602", "one-sector", .warning,
    Phrase(
      en: "All partners come from one sector: {0}.", nl: "Alle partners komen uit één sector: {0}.",
      fr: "Tous les partenaires viennent d’un seul secteur : {0}."),
    help: Phrase(
      en: "Who from another sector could help, or is concerned? If one sector is enough here, say why with {1}.",
      nl: "Wie uit een andere sector kan helpen, of is betrokken? Volstaat één sector hier, zeg dan met {1} waarom.",
      fr: "Qui, dans un autre secteur, peut aider ou est concerné ? Si un secteur suffit, dites pourquoi avec {1}."),
    why: Phrase(
      en: "Partners from other sectors bring other means and see other things.",
      nl: "Partners uit andere sectoren brengen andere middelen mee en zien andere dingen.",
      fr: "Des partenaires d’autres secteurs apportent d’autres moyens et voient d’autres choses."),
    seed: "partners uit verschillende sectoren "
      + "(overheid, maatschappelijke organisaties, bedrijfsleven, kennisinstellingen)",
    bad: SoundCharter.file(firmSector: "knowledge"), good: SoundCharter.file(firmSector: "business"))
}

extension Check {
  static let oneSector = Check(.oneSector) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, charter.partners.count > 1, let first = charter.partners.first,
      let sector = charter.parties[first].sector,
      charter.partners.allSatisfy({ charter.parties[$0].sector == sector })
    else { return }
    findings.add(.oneSector, at: charter.anchor, .option(sector), .construct(.waive))
  }
}
