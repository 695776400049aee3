// What `charter report` prints: the evidence for each success factor, and each partner's balance.

/// The evidence that a charter gives, in words. Evidence, never a score: what is missing are the findings.
public enum Report {
  /// Names in one list at most.
  private static let listLimit = 8

  /// The factors one by one, then the partners one by one. A charter with errors is reported on as far as it was read.
  public static func render(_ analysis: Analysis, language: Language) -> [UInt8] {
    var writer = ReportWriter(analysis.source, language: language)
    let naming = ReportNaming(analysis, language)
    title(analysis, naming, &writer)
    let evidence = FactorEvidence(analysis.charter, analysis.flow)
    for factor in SuccessFactor.allCases {
      writer.heading(factor.title[language])
      for sentence in ReportEvidence.sentences(factor, evidence, analysis.charter, naming) { writer.item(sentence) }
      missing(factor, analysis, &writer)
    }
    for partner in analysis.charter.partners { balance(partner, analysis, naming, &writer) }
    return writer.bytes
  }

  /// The partner with this name or title; nil if there is none.
  public static func partner(named wanted: [UInt8], in charter: Charter) -> Int? {
    charter.partners.first { partner in
      let party = charter.parties[partner]
      if let name = party.name, charter.source.slice(name.range).elementsEqual(wanted) { return true }
      return party.title.map { $0.decode(charter.source).elementsEqual(wanted) } ?? false
    }
  }

  private static func title(_ analysis: Analysis, _ naming: ReportNaming, _ writer: inout ReportWriter) {
    guard let title = analysis.charter.title else { return }
    writer.line(title.string(in: analysis.source))
  }

  /// The findings that belong to the factor, each kind's first ones in full.
  private static func missing(_ factor: SuccessFactor, _ analysis: Analysis, _ writer: inout ReportWriter) {
    let wording = Wording(analysis.source, file: analysis.charter.language, messages: writer.language)
    let findings = analysis.findings.filter { SuccessFactor(code: $0.kind.code) == factor }
    let open = findings.filter { !$0.isWaived }
    for finding in open.prefix(listLimit) {
      writer.item(
        Phrase(en: "missing: ", nl: "ontbreekt: ", fr: "manque : ")[writer.language] + wording.message(finding)
          + " (" + finding.kind.code + ")")
    }
    if open.count > listLimit {
      let more = String(open.count - listLimit)
      writer.item(Phrase(en: "and \(more) more", nl: "en nog \(more)", fr: "et \(more) de plus")[writer.language])
    }
    for finding in findings where finding.isWaived {
      let reason = finding.waiver?.string(in: analysis.source) ?? ""
      writer.item(
        Phrase(en: "waived: ", nl: "afgeweken: ", fr: "levé : ")[writer.language] + wording.message(finding) + " — "
          + reason)
    }
  }

  /// What a partner gives, to whom, and what it gains, from whom.
  private static func balance(
    _ partner: Int, _ analysis: Analysis, _ naming: ReportNaming, _ writer: inout ReportWriter
  ) {
    let charter = analysis.charter
    let party = charter.parties[partner]
    writer.heading(naming.party(partner))
    for index in party.contributions.indices {
      let contribution = charter.contributions[index]
      var line = Phrase(en: "gives ", nl: "geeft ", fr: "donne ")[writer.language]
      line += naming.text(contribution.text)
      let aims = naming.references(contribution.toward.names)
      if !aims.isEmpty { line += Phrase(en: ", toward ", nl: ", voor ", fr: ", pour ")[writer.language] + aims }
      writer.item(line)
    }
    for index in party.gains.indices {
      var line = Phrase(en: "gains ", nl: "wint ", fr: "gagne ")[writer.language] + naming.text(charter.gains[index].text)
      let givers = naming.givers(of: index, except: partner)
      switch analysis.flow.mutuality[index] {
      case .mutual: line += Phrase(en: ", from ", nl: ", van ", fr: ", de ")[writer.language] + givers
      case .ownOnly:
        line += Phrase(
          en: ", from its own contribution only", nl: ", alleen uit de eigen inbreng",
          fr: ", de son propre apport seulement")[writer.language]
      case .nobody:
        line += Phrase(
          en: ", but no partner gives to it", nl: ", maar geen partner draagt ertoe bij",
          fr: ", mais aucun partenaire n'y contribue")[writer.language]
      case .unknown: break
      }
      writer.item(line)
    }
    if !analysis.flow.benefits[partner] {
      writer.item(
        Phrase(
          en: "does not benefit yet from what another brings", nl: "heeft nog geen baat bij wat een ander inbrengt",
          fr: "ne profite pas encore de l'apport d'un autre")[writer.language])
    }
  }
}
