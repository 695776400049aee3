// Who gives to a partner and to whom it gives, with the gains concerned.

/// A party, with the gains through which it gives or receives.
struct BalanceEntry {
  let party: Int
  var gains: [Int]
}

extension EditorDocument {
  /// The partners that give to a party, in source order, each with the gains it contributes to. Linear in the charter;
  /// considers at most 200 partners and 200 gains.
  func givers(to party: Int) -> [BalanceEntry] {
    var entries: [BalanceEntry] = []
    var places: [Int: Int] = [:]
    for gain in charter.parties[party].gains.indices.prefix(200) {
      for giver in flow.givers(of: gain, in: charter, limit: 200).partners where giver != party {
        if let index = places[giver] {
          entries[index].gains.append(gain)
        } else if entries.count < 200 {
          places[giver] = entries.count
          entries.append(BalanceEntry(party: giver, gains: [gain]))
        }
      }
    }
    return entries.sorted { $0.party < $1.party }
  }

  /// The parties that a partner gives to, in source order, each with the gains that the partner contributes to. Linear
  /// in the charter.
  func gainers(from party: Int) -> [BalanceEntry] {
    guard charter.parties[party].role == .partner else { return [] }
    var supports = [Bool](repeating: false, count: charter.aims.count)
    for contribution in charter.parties[party].contributions.indices {
      for index in charter.contributions[contribution].toward.names.indices {
        if let aim = charter.references[index].target?.aim { supports[aim] = true }
      }
    }
    var entries: [BalanceEntry] = []
    for other in charter.parties.indices where other != party {
      var gains: [Int] = []
      for gain in charter.parties[other].gains.indices {
        let isFed = charter.gains[gain].from.names.indices.contains { index in
          switch charter.references[index].source {
          case .contribution(let contribution)?: Int(charter.contributions[contribution].owner) == party
          case .aim(let aim)?: supports[aim]
          case nil: false
          }
        }
        if isFed { gains.append(gain) }
      }
      if !gains.isEmpty { entries.append(BalanceEntry(party: other, gains: gains)) }
    }
    return entries
  }
}

/// How many partners each partner gives to and gains from; counted up to a limit, so that it stays linear.
struct BalanceCounts {
  static let limit = 50

  private let charter: Charter
  private let flow: ValueFlow
  private let gainers: ReportGainers
  /// By aim: the parties that gain from it.
  private var aimGainers: [[UInt32]]
  /// By party: the last partner it was counted for.
  private var lastSeen: [Int]

  init(_ document: EditorDocument) {
    charter = document.charter
    flow = document.flow
    gainers = ReportGainers(charter)
    aimGainers = []
    lastSeen = [Int](repeating: -1, count: charter.parties.count)
    for aim in charter.aims.indices {
      aimGainers.append(
        gainers.gainers(from: aim).compactMap { gainer in
          gainer >= 0 && charter.parties[Int(gainer)].role == .partner ? UInt32(gainer) : nil
        })
    }
  }

  /// The number of other partners that it gives to.
  mutating func gives(_ party: Int) -> Int {
    var count = 0
    lastSeen[party] = 2 * party
    for contribution in charter.parties[party].contributions.indices {
      for gain in gainers.gains(from: contribution) {
        guard let owner = charter.gains[Int(gain)].owner, charter.parties[Int(owner)].role == .partner else { continue }
        if add(Int(owner), 2 * party, &count) { return count }
      }
      for index in charter.contributions[contribution].toward.names.indices {
        guard let aim = charter.references[index].target?.aim else { continue }
        for owner in aimGainers[aim] where add(Int(owner), 2 * party, &count) { return count }
      }
    }
    return count
  }

  /// The number of other partners that it gains from.
  mutating func gains(_ party: Int) -> Int {
    var count = 0
    lastSeen[party] = 2 * party + 1
    for gain in charter.parties[party].gains.indices {
      for index in charter.gains[gain].from.names.indices {
        switch charter.references[index].source {
        case .contribution(let contribution)?:
          let giver = Int(charter.contributions[contribution].owner)
          if charter.parties[giver].role == .partner, add(giver, 2 * party + 1, &count) { return count }
        case .aim(let aim)?:
          for giver in flow.supporters(of: aim) where add(Int(giver), 2 * party + 1, &count) { return count }
        case nil: break
        }
      }
    }
    return count
  }

  /// Counts a partner once; returns whether the limit is reached.
  private mutating func add(_ party: Int, _ mark: Int, _ count: inout Int) -> Bool {
    guard lastSeen[party] != mark else { return false }
    lastSeen[party] = mark
    count += 1
    return count >= Self.limit
  }
}
