// Who gives to whom: givers, mutual gains, who benefits, and what is lost without a partner (LANGUAGE.md, section 4).

/// The flow of value in a charter, computed once in near-linear time.
///
/// The givers of a gain from an aim are the aim's supporters, stored once per aim and never expanded per gain. Partners
/// are indices into `Charter.parties`.
public struct ValueFlow: Sendable {
  /// What a gain comes from.
  public enum Mutuality: UInt8, Sendable {
    /// A partner other than its owner gives to it.
    case mutual
    /// Only its owner's own contributions feed it.
    case ownOnly
    /// No partner's contribution feeds it.
    case nobody
    /// A source could not be resolved, which is reported: it may be mutual.
    case unknown
  }

  /// For each aim, the partners that bring a contribution toward it, each once, in source order.
  private let supporterStarts: [UInt32]
  private let supporters: [UInt32]
  /// For each aim, the number of contributions toward it, including those of observers.
  package let contributionCounts: [UInt32]
  /// For each gain.
  package let mutuality: [Mutuality]
  /// For each gain, the one partner other than its owner that gives to it, if there is exactly one.
  private let soleGivers: [UInt32]
  /// For each party, whether one of its gains is mutual.
  package let benefits: [Bool]
  /// For each party, whether it gives to another partner's mutual gain.
  package let givesToPartner: [Bool]
  /// Whether some contribution's aims could not be resolved, so that any aim may have more supporters.
  public let hasUnknownSupport: Bool

  private static let none = UInt32.max

  init(_ charter: Charter) {
    let aimCount = charter.aims.count
    let partyCount = charter.parties.count

    // Supporters of each aim. Contributions are grouped by owner, so a repeated owner is the most recent one.
    var counts = [UInt32](repeating: 0, count: aimCount)
    var contributions = [UInt32](repeating: 0, count: aimCount)
    var last = [UInt32](repeating: Self.none, count: aimCount)
    // Something that could not be read, in a party or in the charter, may be a contribution.
    var hasUnknownSupport = charter.isDamaged || charter.parties.contains { $0.isDamaged }
    for contribution in charter.contributions {
      if contribution.toward.isDamaged || contribution.isDamaged { hasUnknownSupport = true }
      for index in contribution.toward.names.indices {
        guard let aim = charter.references[index].target?.aim else { continue }
        contributions[aim] += 1
        if last[aim] != contribution.owner, charter.parties[Int(contribution.owner)].role == .partner {
          counts[aim] += 1
          last[aim] = contribution.owner
        }
      }
    }
    var starts = [UInt32](repeating: 0, count: aimCount + 1)
    for aim in 0..<aimCount { starts[aim + 1] = starts[aim] + counts[aim] }
    var supporters = [UInt32](repeating: 0, count: Int(starts[aimCount]))
    var next = starts
    var sums = [UInt64](repeating: 0, count: aimCount)
    last = [UInt32](repeating: Self.none, count: aimCount)
    for contribution in charter.contributions where charter.parties[Int(contribution.owner)].role == .partner {
      for index in contribution.toward.names.indices {
        guard let aim = charter.references[index].target?.aim, last[aim] != contribution.owner else { continue }
        last[aim] = contribution.owner
        supporters[Int(next[aim])] = contribution.owner
        next[aim] += 1
        sums[aim] += UInt64(contribution.owner)
      }
    }

    // Mutual gains. `supports` marks the aims that the current owner supports itself.
    var mutuality = [Mutuality](repeating: .nobody, count: charter.gains.count)
    var soleGivers = [UInt32](repeating: Self.none, count: charter.gains.count)
    var benefits = [Bool](repeating: false, count: partyCount)
    var givesToPartner = [Bool](repeating: false, count: partyCount)
    var supports = [UInt32](repeating: Self.none, count: aimCount)
    /// For each aim, the one partner that gains from it, or `many`.
    var gainers = [UInt32](repeating: Self.none, count: aimCount)
    let many = Self.none - 1
    for party in 0..<partyCount {
      let owner = UInt32(party)
      let isPartner = charter.parties[party].role == .partner
      if isPartner {
        for contribution in charter.parties[party].contributions.indices {
          for index in charter.contributions[contribution].toward.names.indices {
            if let aim = charter.references[index].target?.aim { supports[aim] = owner }
          }
        }
      }
      for gain in charter.parties[party].gains.indices {
        var giver = Self.none
        var isFedByOwner = false
        func add(_ other: UInt32) { giver = giver == Self.none || giver == other ? other : many }
        for index in charter.gains[gain].from.names.indices {
          switch charter.references[index].source {
          case .contribution(let contribution)?:
            let giving = charter.contributions[contribution].owner
            guard charter.parties[Int(giving)].role == .partner else { continue }
            if giving == owner { isFedByOwner = true } else { add(giving) }
          case .aim(let aim)?:
            let isOwn = supports[aim] == owner
            if isOwn { isFedByOwner = true }
            let others = counts[aim] - (isOwn ? 1 : 0)
            if others == 1 { add(UInt32(truncatingIfNeeded: sums[aim] - (isOwn ? UInt64(owner) : 0))) }
            if others > 1 { giver = many }
          case nil: break
          }
        }
        if giver != Self.none {
          // A gain without content is reported; nobody benefits from it yet.
          let isSaid = charter.hasContent(charter.gains[gain].text)
          mutuality[gain] = isSaid ? .mutual : .unknown
          if isSaid { benefits[party] = true }
          if giver != many { soleGivers[gain] = giver }
          if isPartner {
            for index in charter.gains[gain].from.names.indices {
              switch charter.references[index].source {
              case .contribution(let contribution)?:
                let giving = charter.contributions[contribution].owner
                if giving != owner { givesToPartner[Int(giving)] = true }
              case .aim(let aim)?:
                gainers[aim] = gainers[aim] == Self.none || gainers[aim] == owner ? owner : many
              case nil: break
              }
            }
          }
        } else if charter.gains[gain].from.isDamaged || charter.gains[gain].isDamaged
          || (hasUnknownSupport
            && charter.gains[gain].from.names.indices.contains(where: {
              charter.references[$0].target?.aim != nil
            }))
        {
          mutuality[gain] = .unknown
        } else if isFedByOwner {
          mutuality[gain] = .ownOnly
        }
      }
    }
    for aim in 0..<aimCount where gainers[aim] != Self.none {
      for index in Int(starts[aim])..<Int(starts[aim + 1]) where gainers[aim] != supporters[index] {
        givesToPartner[Int(supporters[index])] = true
      }
    }
    // A gain of the partnership as a whole is mutual if any partner gives to it.
    for gain in charter.commonGains {
      var isFromAim = false
      for index in charter.gains[gain].from.names.indices {
        switch charter.references[index].source {
        case .contribution(let contribution)?:
          let giving = Int(charter.contributions[contribution].owner)
          if charter.parties[giving].role == .partner { mutuality[gain] = .mutual }
        case .aim(let aim)?:
          isFromAim = true
          if counts[aim] > 0 { mutuality[gain] = .mutual }
        case nil: break
        }
      }
      if mutuality[gain] == .mutual, !charter.hasContent(charter.gains[gain].text) { mutuality[gain] = .unknown }
      if mutuality[gain] == .nobody, Self.mayBeFed(charter.gains[gain], isFromAim && hasUnknownSupport) {
        mutuality[gain] = .unknown
      }
    }

    supporterStarts = starts
    self.supporters = supporters
    contributionCounts = contributions
    self.mutuality = mutuality
    self.soleGivers = soleGivers
    self.benefits = benefits
    self.givesToPartner = givesToPartner
    self.hasUnknownSupport = hasUnknownSupport
  }

  /// Whether something that is already reported may feed a gain.
  private static func mayBeFed(_ gain: Gain, _ hasUnknownSource: Bool) -> Bool {
    gain.isDamaged || gain.from.isDamaged || hasUnknownSource
  }

  /// The partners that bring a contribution toward an aim, each once, in source order.
  package func supporters(of aim: Int) -> ArraySlice<UInt32> {
    guard aim >= 0, aim + 1 < supporterStarts.count else { return [] }
    return supporters[Int(supporterStarts[aim])..<Int(supporterStarts[aim + 1])]
  }

  /// The only partner other than its owner that gives to a gain, without which it would not be mutual; nil if there are
  /// several, or none.
  package func soleGiver(of gain: Int) -> Int? { soleGivers[gain] == Self.none ? nil : Int(soleGivers[gain]) }

  /// The partners that give to a gain, including its owner, each once, in the order of its sources: at most `limit` of
  /// them, and whether there are more. (Listing them for every gain would take partners × partners.)
  package func givers(of gain: Int, in charter: Charter, limit: Int = 50) -> (partners: [Int], isMore: Bool) {
    var partners: [Int] = []
    var seen: Set<Int> = []
    for index in charter.gains[gain].from.names.indices {
      switch charter.references[index].source {
      case .contribution(let contribution)?:
        let giving = Int(charter.contributions[contribution].owner)
        guard charter.parties[giving].role == .partner, seen.insert(giving).inserted else { continue }
        if partners.count == limit { return (partners, true) }
        partners.append(giving)
      case .aim(let aim)?:
        for supporter in supporters(of: aim) where seen.insert(Int(supporter)).inserted {
          if partners.count == limit { return (partners, true) }
          partners.append(Int(supporter))
        }
      case nil: break
      }
    }
    return (partners, false)
  }
}
