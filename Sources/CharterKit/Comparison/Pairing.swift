// Which statement of one charter corresponds to which statement of the other.

/// The pairs between two arrays: each element has at most one counterpart.
struct Pairing {
  private static let none = UInt32.max
  private var news: [UInt32]
  private var olds: [UInt32]

  init(_ oldCount: Int, _ newCount: Int) {
    news = [UInt32](repeating: Self.none, count: oldCount)
    olds = [UInt32](repeating: Self.none, count: newCount)
  }

  mutating func pair(_ old: Int, _ new: Int) {
    news[old] = UInt32(new)
    olds[new] = UInt32(old)
  }

  /// The new index of an old element; nil if it was removed.
  func new(_ old: Int) -> Int? { news[old] == Self.none ? nil : Int(news[old]) }

  /// The old index of a new element; nil if it was added.
  func old(_ new: Int) -> Int? { olds[new] == Self.none ? nil : Int(olds[new]) }
}

/// The pairs for every kind of statement in two charters.
struct CharterPairs {
  private(set) var parties: Pairing
  private(set) var contributions: Pairing
  private(set) var gains: Pairing
  private(set) var needs: Pairing
  private(set) var commitments: Pairing
  private(set) var signatories: Pairing
  private(set) var aims: Pairing
  private(set) var aspects: Pairing
  private(set) var burdens: Pairing
  private(set) var projects: Pairing
  private(set) var meetings: Pairing
  private(set) var channels: Pairing
  private(set) var sharings: Pairing
  private(set) var articles: Pairing
  /// Contributions that another party now brings under the same name: references to them still read the same.
  private(set) var moved: Pairing

  init(_ old: Charter, _ new: Charter) {
    parties = Pairing(old.parties.count, new.parties.count)
    contributions = Pairing(old.contributions.count, new.contributions.count)
    gains = Pairing(old.gains.count, new.gains.count)
    needs = Pairing(old.needs.count, new.needs.count)
    commitments = Pairing(old.commitments.count, new.commitments.count)
    signatories = Pairing(old.signatories.count, new.signatories.count)
    aims = Pairing(old.aims.count, new.aims.count)
    aspects = Pairing(old.aspects.count, new.aspects.count)
    burdens = Pairing(old.burdens.count, new.burdens.count)
    projects = Pairing(old.projects.count, new.projects.count)
    meetings = Pairing(old.meetings.count, new.meetings.count)
    channels = Pairing(old.channels.count, new.channels.count)
    sharings = Pairing(old.sharings.count, new.sharings.count)
    articles = Pairing(old.articles.count, new.articles.count)
    moved = Pairing(old.contributions.count, new.contributions.count)

    let matcher = StatementMatcher(old, new)
    matcher.match(.partner, Array(old.parties.indices), Array(new.parties.indices), &parties)
    for (index, party) in old.parties.enumerated() {
      guard let partner = parties.new(index) else { continue }
      let now = new.parties[partner]
      matcher.match(.brings, party.contributions, now.contributions, &contributions)
      matcher.match(.gains, party.gains, now.gains, &gains)
      matcher.match(.needs, party.needs, now.needs, &needs)
      matcher.match(.commits, party.commitments, now.commitments, &commitments)
      matcher.match(.signatory, party.signatories, now.signatories, &signatories)
    }
    matcher.match(.gains, old.commonGains, new.commonGains, &gains)
    matcher.match(.aim, Array(old.aims.indices), Array(new.aims.indices), &aims)
    for (index, aim) in old.aims.enumerated() {
      guard let partner = aims.new(index) else { continue }
      matcher.match(.aspect, aim.aspects, new.aims[partner].aspects, &aspects)
    }
    for kind in Burden.Kind.allCases {
      matcher.match(kind.construct, old.burdens(kind), new.burdens(kind), &burdens)
    }
    matcher.match(.project, Array(old.projects.indices), Array(new.projects.indices), &projects)
    matcher.match(.meeting, Array(old.meetings.indices), Array(new.meetings.indices), &meetings)
    matcher.match(.channel, Array(old.channels.indices), Array(new.channels.indices), &channels)
    matcher.match(.shares, Array(old.sharings.indices), Array(new.sharings.indices), &sharings)
    matcher.match(.article, Array(old.articles.indices), Array(new.articles.indices), &articles)
    findMoved(old, new)
  }

  private mutating func findMoved(_ old: Charter, _ new: Charter) {
    var names: [[UInt8]: Int] = [:]
    for (index, contribution) in new.contributions.enumerated() where contributions.old(index) == nil {
      guard let name = contribution.name else { continue }
      let bytes = Array(new.source.slice(name.range))
      if names[bytes] == nil { names[bytes] = index }
    }
    guard !names.isEmpty else { return }
    for (index, contribution) in old.contributions.enumerated() where contributions.new(index) == nil {
      guard let name = contribution.name, let now = names[Array(old.source.slice(name.range))], moved.old(now) == nil
      else { continue }
      moved.pair(index, now)
    }
  }
}

extension Charter {
  /// The indices in `burdens` of those of one kind.
  func burdens(_ kind: Burden.Kind) -> [Int] { burdens.indices.filter { burdens[$0].kind == kind } }

  /// The indices in `parties` of those with one role.
  func parties(_ role: Party.Role) -> [Int] { parties.indices.filter { parties[$0].role == role } }
}
