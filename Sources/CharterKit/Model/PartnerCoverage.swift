// Which partners are named by lists, taken together or each by itself, without partners × lists.

/// The partners that at least one of some lists names. Linear in the lists.
public struct PartnerCoverage: Sendable {
  /// Whether a list names all, or may name anybody since it is already reported.
  public private(set) var isEverybody = false
  private var isNamed: [Bool]
  /// By party: the list that named it last.
  private var lastList: [UInt32]
  private var listNumber: UInt32 = 0

  public init(_ charter: Charter) {
    isNamed = [Bool](repeating: false, count: charter.parties.count)
    lastList = [UInt32](repeating: 0, count: charter.parties.count)
  }

  /// Adds a list that does not stand in a partner. One that is absent, could not be read, or has a name twice
  /// (where another was perhaps meant) may name anybody.
  public mutating func add(_ list: PartyList, _ charter: Charter) {
    guard !list.all, !list.others, !list.isAbsent, !list.isDamaged else {
      isEverybody = true
      return
    }
    listNumber &+= 1
    for index in list.names.indices {
      guard let party = charter.references[index].target?.party else { continue }
      if lastList[party] == listNumber { isEverybody = true }
      lastList[party] = listNumber
      isNamed[party] = true
    }
  }

  /// Whether a list names the party (index into `Charter.parties`).
  public func contains(_ party: Int) -> Bool {
    isEverybody || (isNamed.indices.contains(party) && isNamed[party])
  }
}

/// The partners that a list leaves out, list after list.
///
/// Linear in the lists: looking for the first ones that are left out passes by no more partners than the list names.
public struct PartnersLeftOut: Sendable {
  /// How many of them are looked up.
  public static let shown = 5

  /// By party: the list that named it last.
  private var lastList: [UInt32]
  private var listNumber: UInt32 = 0

  public init(_ charter: Charter) { lastList = [UInt32](repeating: 0, count: charter.parties.count) }

  /// The first partners that the list leaves out, and how many there are; nil if there are none, or if what is
  /// already reported (a name that is unknown, or stands there twice) may name them. `owner` is the partner in which
  /// the list stands: it need not name itself.
  public mutating func find(
    _ list: PartyList, owner: Int? = nil, _ charter: Charter
  ) -> (first: [Int], count: Int)? {
    guard !list.all, !list.others, !list.isDamaged else { return nil }
    listNumber &+= 1
    var named = 0
    if let owner, lastList.indices.contains(owner) {
      lastList[owner] = listNumber
      named = 1
    }
    var isTwice = false
    var namesOwner = false
    for index in list.names.indices {
      guard let party = charter.references[index].target?.party, charter.parties[party].role == .partner else {
        continue
      }
      if lastList[party] != listNumber {
        lastList[party] = listNumber
        named += 1
      } else if party == owner, !namesOwner {
        namesOwner = true
      } else {
        isTwice = true
      }
    }
    let count = charter.partners.count - named
    guard count > 0, !isTwice else { return nil }
    var first: [Int] = []
    for partner in charter.partners where lastList[partner] != listNumber {
      first.append(partner)
      if first.count == Self.shown { break }
    }
    return (first, count)
  }
}
