// The report's sections on the success factors: the evidence in the charter, and what is missing.

extension ReportPrinter {
  /// The maximum number of findings shown for a factor; the others are counted.
  private static let findingLimit = 12
  /// The maximum number of texts shown of one list.
  private static let textLimit = 6

  mutating func printFactors() {
    let evidence = FactorEvidence(charter, analysis.flow)
    let findings = FindingsByFactor(analysis.findings)
    let wording = Wording(source, file: charter.language, messages: language)
    for factor in SuccessFactor.allCases {
      heading(factor.title)
      switch factor {
      case .complementarity: printComplementarity(evidence)
      case .diversity: printDiversity(evidence)
      case .commonAim: printCommonAim(evidence)
      case .openCommunication: printOpenCommunication(evidence)
      case .transparentActing: printTransparentActing(evidence)
      case .sharedBurdens: printSharedBurdens(evidence)
      }
      let omitted = analysis.omitted.openCount { SuccessFactor(code: $0.code) == factor }
      printFindings(findings[factor], omitted, wording)
    }
  }

  // MARK: Evidence

  private mutating func fact(_ phrase: Phrase, _ count: Int, of total: Int) {
    label(phrase)
    say(count, of: total)
    endLine()
  }

  private mutating func printOptions(_ options: [(option: KeywordOption, partners: [Int])]) {
    for (option, partners) in options {
      label("\(option.documentWords[language])")
      sayParties(partners)
      endLine(indent: 2, bullet: "- ")
    }
  }

  /// The first texts of a list, and how many more there are.
  private mutating func printTexts(_ texts: [(text: TextValue?, name: DeclaredName?)]) {
    for (text, name) in texts.prefix(Self.textLimit) {
      say(text, or: name)
      endLine(indent: 2, bullet: "- ")
    }
    guard texts.count > Self.textLimit else { return }
    let count = texts.count - Self.textLimit
    say(Phrase(en: "and \(count) more", nl: "en nog \(count)", fr: "et \(count) autres"))
    endLine(indent: 2, bullet: "- ")
  }

  private mutating func printComplementarity(_ evidence: FactorEvidence) {
    label(Phrase(en: "Means that the partners bring", nl: "Middelen die de partners inbrengen", fr: "Moyens apportés"))
    say(evidence.means.count, of: MeansSet.count)
    endLine()
    printOptions(evidence.means)
    fact(
      Phrase(
        en: "Partners that another gains from", nl: "Partners dankzij wie een andere iets wint",
        fr: "Partenaires dont un autre profite"),
      evidence.givingPartnerCount, of: charter.partners.count)
    fact(
      Phrase(
        en: "Commitments that all the others recognise", nl: "Engagementen die alle anderen erkennen",
        fr: "Engagements reconnus par tous les autres"),
      evidence.recognisedCommitmentCount, of: evidence.commitmentCount)
  }

  private mutating func printDiversity(_ evidence: FactorEvidence) {
    label(
      Phrase(
        en: "Sectors that the partners come from", nl: "Sectoren waaruit de partners komen",
        fr: "Secteurs d’où viennent les partenaires"))
    say(evidence.sectors.count, of: OptionGroup.sector.options.count)
    endLine()
    printOptions(evidence.sectors)
  }

  private mutating func printCommonAim(_ evidence: FactorEvidence) {
    if evidence.hasVision, let vision = charter.vision {
      label(Phrase(en: "Vision", nl: "Visie", fr: "Vision"))
      say(full: vision)
      endLine()
    }
    fact(
      Phrase(
        en: "Aims that all partners share", nl: "Doelen die alle partners delen",
        fr: "Buts que tous les partenaires partagent"),
      evidence.aimsOfAll.count, of: charter.aims.count)
    printTexts(evidence.aimsOfAll.prefix(Self.textLimit + 1).map { (charter.aims[$0].text, charter.aims[$0].name) })
    fact(
      Phrase(en: "Aims with a measure", nl: "Doelen met een maatstaf", fr: "Buts assortis d’une mesure"),
      evidence.measuredAimCount, of: charter.aims.count)
    fact(
      Phrase(
        en: "Aims that a contribution works toward", nl: "Doelen waaraan een inbreng bijdraagt",
        fr: "Buts auxquels contribue un apport"),
      evidence.supportedAimCount, of: charter.aims.count)
    fact(
      Phrase(
        en: "Partners that gain from what others bring", nl: "Partners die winnen bij wat anderen inbrengen",
        fr: "Partenaires qui gagnent à ce que d’autres apportent"),
      evidence.benefitingPartnerCount, of: charter.partners.count)
    fact(
      Phrase(en: "Gains that others feed", nl: "Winsten die van anderen komen", fr: "Gains qui viennent des autres"),
      evidence.mutualGainCount, of: evidence.gainCount)
    if evidence.needCount > 0 {
      fact(
        Phrase(en: "Needs that are answered", nl: "Noden die beantwoord worden", fr: "Besoins auxquels un gain répond"),
        evidence.answeredNeedCount, of: evidence.needCount)
    }
    guard !charter.commonGains.isEmpty else { return }
    say(
      Phrase(
        en: "Gains of the partnership as a whole:", nl: "Winsten van het partnerschap als geheel:",
        fr: "Gains du partenariat dans son ensemble :"))
    endLine()
    printTexts(
      charter.commonGains.map { (charter.gains[$0].text, charter.gains[$0].name) })
  }

  private mutating func printOpenCommunication(_ evidence: FactorEvidence) {
    fact(
      Phrase(
        en: "Partners that say what they stand for, what they expect and how they work",
        nl: "Partners die zeggen waar ze voor staan, wat ze verwachten en hoe ze werken",
        fr: "Partenaires qui disent ce qu’ils défendent, ce qu’ils attendent et comment ils travaillent"),
      evidence.outspokenPartnerCount, of: charter.partners.count)
    fact(
      Phrase(
        en: "Partners in a meeting or a channel", nl: "Partners in een overleg of een kanaal",
        fr: "Partenaires dans une réunion ou un canal"),
      evidence.partnersInLoopCount, of: charter.partners.count)
    for meeting in charter.meetings.prefix(Self.textLimit) {
      say(meeting.text, or: meeting.name)
      if let every = meeting.every {
        say(", ")
        say(every)
      }
      endLine(indent: 2, bullet: "- ")
    }
    printTexts(charter.channels.map { ($0.text, $0.name) })
    guard evidence.stakeholderCount > 0 else { return }
    fact(
      Phrase(
        en: "Stakeholders with a need or a gain", nl: "Belanghebbenden met een nood of een winst",
        fr: "Parties prenantes avec un besoin ou un gain"),
      evidence.heardStakeholderCount, of: evidence.stakeholderCount)
  }

  private mutating func printTransparentActing(_ evidence: FactorEvidence) {
    fact(
      Phrase(
        en: "Partners that something is shared with", nl: "Partners met wie iets gedeeld wordt",
        fr: "Partenaires avec qui quelque chose est partagé"),
      evidence.informedPartnerCount, of: charter.partners.count)
    printTexts(charter.sharings.map { ($0.text, $0.name) })
    fact(
      Phrase(en: "Partners in a project", nl: "Partners in een project", fr: "Partenaires dans un projet"),
      evidence.partnersInProjectsCount, of: charter.partners.count)
    printTexts(charter.projects.map { ($0.text, $0.name) })
  }

  private mutating func printSharedBurdens(_ evidence: FactorEvidence) {
    for kind in Burden.Kind.allCases {
      let (count, byAll) = evidence.burdens[Int(kind.rawValue)]
      switch kind {
      case .risk:
        fact(
          Phrase(
            en: "Risks that all partners bear", nl: "Risico’s die alle partners dragen",
            fr: "Risques que tous les partenaires portent"),
          byAll, of: count)
      case .responsibility:
        label(
          Phrase(
            en: "Responsibilities that are named", nl: "Verantwoordelijkheden die benoemd zijn",
            fr: "Responsabilités nommées"))
        say(count)
        endLine()
      case .success:
        fact(
          Phrase(
            en: "Successes that all partners share", nl: "Successen die alle partners delen",
            fr: "Succès que tous les partenaires partagent"),
          byAll, of: count)
      }
    }
    label(Phrase(en: "Looking back", nl: "Terugkijken", fr: "Faire le point"))
    if let review = charter.terms?.review { say(review) } else { sayNothingAgreed() }
    endLine()
    term(Phrase(en: "Leaving", nl: "Uitstappen", fr: "Partir"), charter.terms?.exit)
    term(Phrase(en: "Disagreeing", nl: "Van mening verschillen", fr: "Régler un différend"), charter.terms?.disputes)
  }

  private mutating func term(_ phrase: Phrase, _ text: TextValue?) {
    label(phrase)
    if let text, !text.isBlank(in: source) { say(text) } else { sayNothingAgreed() }
    endLine()
  }

  private mutating func sayNothingAgreed() {
    say(Phrase(en: "nothing agreed", nl: "niets afgesproken", fr: "rien de convenu"))
  }

  // MARK: What is missing

  /// Whether something could not be read: checks don't report on it, so their silence proves nothing.
  private var isPartlyUnread: Bool {
    analysis.findings.contains { $0.rule.isOfWriting && $0.severity == .error }
  }

  private mutating func sayNothingIsMissing(hasWaivers: Bool) {
    if hasWaivers {
      say(
        Phrase(
          en: "Nothing is missing here except what was waived.", nl: "Hier ontbreekt niets buiten de afwijkingen.",
          fr: "Rien ne manque ici, à part les dérogations."))
    } else {
      say(Phrase(en: "Nothing is missing here.", nl: "Hier ontbreekt niets.", fr: "Rien ne manque ici."))
    }
  }

  private mutating func printFindings(_ findings: [Finding], _ omitted: Int, _ wording: Wording) {
    let open = findings.filter { !$0.isWaived }
    let isSilent = open.isEmpty && isPartlyUnread
    if isSilent, findings.isEmpty { return }
    emptyLine()
    if !isSilent {
      if open.isEmpty {
        sayNothingIsMissing(hasWaivers: !findings.isEmpty)
      } else {
        say(Phrase(en: "What is missing:", nl: "Wat ontbreekt:", fr: "Ce qui manque :"))
      }
      endLine()
    }
    printFindings(open[...], omitted) { printer, finding in printer.say(visible: wording.message(finding)) }
    let waived = findings.filter { $0.isWaived }
    guard !waived.isEmpty else { return }
    say(Phrase(en: "Waived, with a reason:", nl: "Afwijkingen, met hun reden:", fr: "Dérogations motivées :"))
    endLine()
    printFindings(waived[...], 0) { printer, finding in
      printer.say(visible: wording.message(finding))
      guard let reason = finding.waiver else { return }
      printer.say(" ")
      printer.say(reason, or: nil)
    }
  }

  private mutating func printFindings(
    _ findings: ArraySlice<Finding>, _ omitted: Int, _ say: (inout ReportPrinter, Finding) -> Void
  ) {
    for finding in findings.prefix(Self.findingLimit) {
      say(&self, finding)
      endLine(indent: 2, bullet: finding.rule.code + "  ")
    }
    let count = findings.count - Self.findingLimit + omitted
    guard count > 0 else { return }
    self.say(
      Phrase(
        en: "and \(count) more: charter check shows them", nl: "en nog \(count): charter check toont ze",
        fr: "et \(count) autres : charter check les montre"))
    endLine(indent: 2)
  }
}

/// Findings grouped by the factor they concern, in file order.
private struct FindingsByFactor {
  private var findings = [[Finding]](repeating: [], count: SuccessFactor.allCases.count)

  init(_ all: [Finding]) {
    for finding in all {
      if let factor = SuccessFactor(code: finding.rule.code) { findings[Int(factor.rawValue)].append(finding) }
    }
  }

  subscript(_ factor: SuccessFactor) -> [Finding] { findings[Int(factor.rawValue)] }
}
