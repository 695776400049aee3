// The evidence for each success factor, as JSON.

extension JSONDocumentPrinter {
  mutating func printFactors() {
    let evidence = FactorEvidence(charter, analysis.flow)
    let findings = FindingsByKind(analysis.findings)
    json.key("factors")
    json.beginObject()
    for factor in SuccessFactor.allCases {
      json.key(factor.jsonKey)
      json.beginObject()
      switch factor {
      case .complementarity: printComplementarity(evidence)
      case .diversity: printDiversity(evidence)
      case .commonAim: printCommonAim(evidence)
      case .openCommunication: printOpenCommunication(evidence)
      case .transparentActing: printTransparentActing(evidence)
      case .sharedBurdens: printSharedBurdens(evidence)
      }
      printCodes("findings", findings.open(factor))
      printCodes("waived", findings.waived(factor))
      json.endObject()
    }
    json.endObject()
  }

  private mutating func count(_ key: StaticString, _ number: Int) {
    json.key(key)
    json.number(number)
  }

  private mutating func fact(_ key: StaticString, _ isSo: Bool) {
    json.key(key)
    json.bool(isSo)
  }

  private mutating func printCodes(_ key: StaticString, _ codes: [String]) {
    guard !codes.isEmpty else { return }
    json.key(key)
    json.beginArray()
    for code in codes { json.string(code) }
    json.endArray()
  }

  /// The partners for each of some options.
  private mutating func printOptions(
    _ key: StaticString, _ optionKey: StaticString, _ options: [(option: KeywordOption, partners: [Int])]
  ) {
    guard !options.isEmpty else { return }
    json.key(key)
    json.beginArray()
    for (option, partners) in options {
      json.beginObject()
      json.member(optionKey, .option(option), charter)
      count("count", partners.count)
      printParties("partners", more: "morePartners", partners, isMore: false)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func printComplementarity(_ evidence: FactorEvidence) {
    count("contributions", evidence.contributionCount)
    printOptions("means", "means", evidence.means)
    count("givingPartners", evidence.givingPartnerCount)
    count("commitments", evidence.commitmentCount)
    count("recognisedCommitments", evidence.recognisedCommitmentCount)
  }

  private mutating func printDiversity(_ evidence: FactorEvidence) {
    count("partners", charter.partners.count)
    printOptions("sectors", "sector", evidence.sectors)
  }

  private mutating func printCommonAim(_ evidence: FactorEvidence) {
    fact("vision", evidence.hasVision)
    count("aims", charter.aims.count)
    var isOpen = false
    for aim in evidence.aimsOfAll {
      guard let name = charter.aims[aim].name else { continue }
      if !isOpen {
        json.key("sharedByAll")
        json.beginArray()
        isOpen = true
      }
      json.token(name.range, source)
    }
    if isOpen { json.endArray() }
    count("measuredAims", evidence.measuredAimCount)
    count("supportedAims", evidence.supportedAimCount)
    count("benefitingPartners", evidence.benefitingPartnerCount)
    count("gains", evidence.gainCount)
    count("mutualGains", evidence.mutualGainCount)
    count("commonGains", charter.commonGains.count)
    count("needs", evidence.needCount)
    count("answeredNeeds", evidence.answeredNeedCount)
  }

  private mutating func printOpenCommunication(_ evidence: FactorEvidence) {
    count("outspokenPartners", evidence.outspokenPartnerCount)
    count("meetings", charter.meetings.count)
    count("channels", charter.channels.count)
    count("partnersInTheLoop", evidence.partnersInLoopCount)
    count("stakeholders", evidence.stakeholderCount)
    count("heardStakeholders", evidence.heardStakeholderCount)
  }

  private mutating func printTransparentActing(_ evidence: FactorEvidence) {
    count("shares", charter.sharings.count)
    count("informedPartners", evidence.informedPartnerCount)
    count("projects", charter.projects.count)
    count("partnersInProjects", evidence.partnersInProjectsCount)
  }

  private mutating func printSharedBurdens(_ evidence: FactorEvidence) {
    for kind in Burden.Kind.allCases {
      json.key(word: Vocabulary.row(kind.construct).key)
      json.beginObject()
      count("count", evidence.burdens[Int(kind.rawValue)].count)
      count("byAll", evidence.burdens[Int(kind.rawValue)].byAll)
      json.endObject()
    }
    json.member("review", charter.terms?.review.map { .interval($0) } ?? .absent, charter)
    fact("exit", charter.hasContent(charter.terms?.exit))
    fact("disputes", charter.hasContent(charter.terms?.disputes))
  }
}

/// Which kinds of findings there are, by factor.
private struct FindingsByKind {
  private var openNumbers: Set<UInt16> = []
  private var waivedNumbers: Set<UInt16> = []

  init(_ findings: [Finding]) {
    for finding in findings {
      if finding.isWaived { waivedNumbers.insert(finding.rule.number) } else { openNumbers.insert(finding.rule.number) }
    }
  }

  func open(_ factor: SuccessFactor) -> [String] { codes(factor, openNumbers) }
  func waived(_ factor: SuccessFactor) -> [String] { codes(factor, waivedNumbers) }

  private func codes(_ factor: SuccessFactor, _ numbers: Set<UInt16>) -> [String] {
    guard !numbers.isEmpty else { return [] }
    return Rule.all.filter { numbers.contains($0.number) && SuccessFactor(code: $0.code) == factor }
      .sorted { $0.number < $1.number }.map { $0.code }
  }
}
