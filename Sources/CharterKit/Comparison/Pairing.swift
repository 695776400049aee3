// Which statement of one charter corresponds to which statement of the other.

/// The pairs between two arrays: each element has at most one counterpart.
struct Pairing {
  private static let none = UInt32.max
  private var news: [UInt32] = []
  private var olds: [UInt32] = []

  mutating func pair(_ old: Int, _ new: Int) {
    Self.set(UInt32(new), at: old, in: &news)
    Self.set(UInt32(old), at: new, in: &olds)
  }

  private static func set(_ value: UInt32, at index: Int, in list: inout [UInt32]) {
    while list.count <= index { list.append(none) }
    list[index] = value
  }

  /// The new index of an old element; nil if it was removed.
  func new(_ old: Int) -> Int? { old < news.count && news[old] != Self.none ? Int(news[old]) : nil }

  /// The old index of a new element; nil if it was added.
  func old(_ new: Int) -> Int? { new < olds.count && olds[new] != Self.none ? Int(olds[new]) : nil }
}

/// The pairs for every kind of statement in two charters.
struct CharterPairs {
  /// By construct; those of parties lie with the partners, since one may become an observer.
  private var pairings = [Pairing](repeating: Pairing(), count: Construct.allCases.count)
  /// Contributions that another party now brings under the same name: references to them still read the same.
  private(set) var moved = Pairing()

  init(_ old: Charter, _ new: Charter) {
    let matcher = StatementMatcher(old, new)
    func parties(_ charter: Charter) -> [StatementID] {
      charter.parties.enumerated().map { StatementID($1.construct, $0) }
    }
    matcher.match(parties(old), parties(new), &self[.partner])
    matchContents(of: .charter, .charter, old, new, matcher)
    findMoved(old, new)
  }

  /// The pairs among the statements of a construct, by their indices.
  subscript(construct: Construct) -> Pairing {
    get { pairings[Self.place(of: construct)] }
    _modify { yield &pairings[Self.place(of: construct)] }
  }

  private static func place(of construct: Construct) -> Int {
    Int((construct.isParty ? Construct.partner : construct).rawValue)
  }

  /// Pairs what stands in two statements that are a pair, and what stands in that.
  private mutating func matchContents(
    of owner: StatementID, _ now: StatementID, _ old: Charter, _ new: Charter, _ matcher: StatementMatcher
  ) {
    // What a party brings, gains or needs stays its own in another role.
    let contents = Vocabulary.row(owner.construct.isParty ? .partner : owner.construct).contents
    for content in contents {
      let olds = old.statements(content, in: owner)
      if !content.isParty { matcher.match(olds, new.statements(content, in: now), &self[content]) }
      guard !Vocabulary.row(content).contents.isEmpty else { continue }
      // What a section holds may be there without it: in a draft whose section could not be read.
      if Vocabulary.row(content).once {
        let only = StatementID(content, 0)
        matchContents(of: only, only, old, new, matcher)
        continue
      }
      for statement in olds {
        guard let partner = self[content].new(statement.index) else { continue }
        matchContents(of: statement, StatementID(content, partner), old, new, matcher)
      }
    }
  }

  private mutating func findMoved(_ old: Charter, _ new: Charter) {
    var names: [[UInt8]: Int] = [:]
    for (index, contribution) in new.contributions.enumerated() where self[.brings].old(index) == nil {
      guard let name = contribution.name else { continue }
      let bytes = Array(new.source.slice(name.range))
      if names[bytes] == nil { names[bytes] = index }
    }
    guard !names.isEmpty else { return }
    for (index, contribution) in old.contributions.enumerated() where self[.brings].new(index) == nil {
      guard let name = contribution.name, let now = names[Array(old.source.slice(name.range))], moved.old(now) == nil
      else { continue }
      moved.pair(index, now)
    }
  }
}
