// The evidence in a charter for each success factor: counts and names, never a score.

/// What a charter shows for each success factor, computed once in linear time.
///
/// Parties, aims and gains are indices into the charter's arrays.
struct FactorEvidence {
  // Complementarity and commitment
  /// Contributions of partners.
  private(set) var contributionCount = 0
  /// Each means that a partner brings, in the order of the table, with the partners that bring it.
  private(set) var means: [(option: KeywordOption, partners: [Int])] = []
  /// Partners that give to another's mutual gain.
  private(set) var givingPartnerCount = 0
  private(set) var commitmentCount = 0
  /// Commitments that all other partners recognise.
  private(set) var recognisedCommitmentCount = 0

  // Diversity
  /// Each sector that a partner belongs to, in the order of the table, with its partners.
  private(set) var sectors: [(option: KeywordOption, partners: [Int])] = []

  // A common aim and added value for each partner
  private(set) var hasVision = false
  /// Aims shared by all partners.
  private(set) var aimsOfAll: [Int] = []
  private(set) var measuredAimCount = 0
  /// Aims that some contribution works toward.
  private(set) var supportedAimCount = 0
  /// Partners with a mutual gain.
  private(set) var benefitingPartnerCount = 0
  /// Gains of partners, and how many of them are mutual.
  private(set) var gainCount = 0
  private(set) var mutualGainCount = 0
  /// Needs of partners, and how many of them a gain answers.
  private(set) var needCount = 0
  private(set) var answeredNeedCount = 0

  // Open communication
  /// Partners with stance, expects and approach.
  private(set) var outspokenPartnerCount = 0
  /// Partners in a meeting or a channel.
  private(set) var partnersInLoopCount = 0
  private(set) var stakeholderCount = 0
  /// Stakeholders with a need or a gain.
  private(set) var heardStakeholderCount = 0

  // Acting transparently
  /// Partners with whom something is shared.
  private(set) var informedPartnerCount = 0
  private(set) var partnersInProjectsCount = 0

  // Shared risks, responsibility and success
  /// For each `Burden.Kind`, in order: how many there are, and how many of them all partners bear.
  private(set) var burdens = [(count: Int, byAll: Int)](repeating: (0, 0), count: Burden.Kind.allCases.count)

  init(_ charter: Charter, _ flow: ValueFlow) {
    var named = PartnersNamed(charter)
    countParties(charter, flow)
    countContributions(charter)
    for commitment in charter.commitments {
      commitmentCount += 1
      if named.areAll(commitment.recognised, owner: Int(commitment.owner), charter) { recognisedCommitmentCount += 1 }
    }
    hasVision = charter.hasContent(charter.vision)
    for (index, aim) in charter.aims.enumerated() {
      if aim.shared.isAbsent || named.areAll(aim.shared, charter) { aimsOfAll.append(index) }
      if aim.measures.indices.contains(where: { charter.hasContent(charter.texts[$0]) }) { measuredAimCount += 1 }
      if flow.contributionCounts[index] > 0 { supportedAimCount += 1 }
    }
    countNeeds(charter)
    countCoverage(charter)
    for burden in charter.burdens {
      burdens[Int(burden.kind.rawValue)].count += 1
      if named.areAll(burden.by, charter) { burdens[Int(burden.kind.rawValue)].byAll += 1 }
    }
  }

  private mutating func countParties(_ charter: Charter, _ flow: ValueFlow) {
    for option in OptionGroup.sector.options {
      let partners = charter.partners.filter { charter.parties[$0].sector == option }
      if !partners.isEmpty { sectors.append((option, partners)) }
    }
    for index in charter.partners {
      let partner = charter.parties[index]
      if flow.givesToPartner[index] { givingPartnerCount += 1 }
      if flow.benefits[index] { benefitingPartnerCount += 1 }
      gainCount += Int(partner.gains.count)
      for gain in partner.gains.indices where flow.mutuality[gain] == .mutual { mutualGainCount += 1 }
      if charter.hasContent(partner.stance), charter.hasContent(partner.expects),
        charter.hasContent(partner.approach)
      {
        outspokenPartnerCount += 1
      }
    }
    for party in charter.parties where party.role == .stakeholder {
      stakeholderCount += 1
      if !party.needs.isEmpty || !party.gains.isEmpty { heardStakeholderCount += 1 }
    }
  }

  private mutating func countContributions(_ charter: Charter) {
    var bringers = [[Int]](repeating: [], count: MeansSet.count)
    for index in charter.partners {
      var means = MeansSet()
      for contribution in charter.contributions[charter.parties[index].contributions.indices] {
        contributionCount += 1
        means.formUnion(contribution.means)
      }
      for position in 0..<MeansSet.count where means.rawValue & 1 << UInt8(position) != 0 {
        bringers[position].append(index)
      }
    }
    for (position, option) in OptionGroup.means.options.enumerated() where position < bringers.count {
      if !bringers[position].isEmpty { means.append((option, bringers[position])) }
    }
  }

  private mutating func countNeeds(_ charter: Charter) {
    var isAnswered = [Bool](repeating: false, count: charter.needs.count)
    for gain in charter.gains {
      for index in gain.answers.names.indices {
        guard let need = charter.references[index].target?.need else { continue }
        if gain.owner == charter.needs[need].owner { isAnswered[need] = true }
      }
    }
    for index in charter.partners {
      for need in charter.parties[index].needs.indices {
        needCount += 1
        if isAnswered[need] { answeredNeedCount += 1 }
      }
    }
  }

  private mutating func countCoverage(_ charter: Charter) {
    var named = PartnersNamed(charter)
    partnersInLoopCount = named.count(charter.meetings.map { $0.with } + charter.channels.map { $0.with }, charter)
    informedPartnerCount = named.count(charter.sharings.map { $0.with }, charter)
    partnersInProjectsCount = named.count(charter.projects.map { $0.with }, charter)
  }
}

/// Counts the distinct partners that lists name. Unlike the checks it takes lists at face value, even those with
/// findings: evidence is what is there.
private struct PartnersNamed {
  /// For each party, the number of the count in which it was last seen.
  private var lastCount: [UInt32]
  private var number: UInt32 = 0

  init(_ charter: Charter) { lastCount = [UInt32](repeating: 0, count: charter.parties.count) }

  /// Whether the list names every partner; an owner need not be named.
  mutating func areAll(_ list: PartyList, owner: Int? = nil, _ charter: Charter) -> Bool {
    if list.all || (list.others && owner != nil) { return true }
    number &+= 1
    var named = 0
    if let owner { named += add(owner, charter) }
    for index in list.names.indices {
      if let party = charter.references[index].target?.party { named += add(party, charter) }
    }
    return named == charter.partners.count && !list.names.isEmpty
  }

  /// How many partners at least one of the lists names. The lists must not be inside a partner.
  mutating func count(_ lists: [PartyList], _ charter: Charter) -> Int {
    number &+= 1
    var named = 0
    for list in lists {
      if list.all { return charter.partners.count }
      for index in list.names.indices {
        if let party = charter.references[index].target?.party { named += add(party, charter) }
      }
    }
    return named
  }

  /// Returns 1 for a partner that is not counted yet, otherwise 0.
  private mutating func add(_ party: Int, _ charter: Charter) -> Int {
    guard charter.parties[party].role == .partner, lastCount[party] != number else { return 0 }
    lastCount[party] = number
    return 1
  }
}
