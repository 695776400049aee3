// Which partners are named by lists, together or one by one, without taking partners × lists steps.

/// The partners that at least one of several lists names. Linear in the lists.
package struct PartnerCoverage: Sendable {
  /// Whether a list names all partners, or may name any partner because of a mistake that is already reported.
  package private(set) var isEverybody = false
  private var isNamed: [Bool]
  /// For each party, the list that named it last.
  private var lastList: [UInt32]
  private var listNumber: UInt32 = 0

  package init(_ charter: Charter) {
    isNamed = [Bool](repeating: false, count: charter.parties.count)
    lastList = [UInt32](repeating: 0, count: charter.parties.count)
  }

  /// Adds a list that is not inside a partner. A list that is absent, could not be read, or has a duplicate name (where
  /// another was perhaps meant) may name any partner.
  package mutating func add(_ list: PartyList, _ charter: Charter) {
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

  /// Whether a list names the party (an index into `Charter.parties`).
  package func contains(_ party: Int) -> Bool {
    isEverybody || (isNamed.indices.contains(party) && isNamed[party])
  }
}

/// Finds the partners that each list leaves out.
///
/// Linear in the lists: finding the first partners left out passes over no more partners than the list names.
package struct PartnersLeftOut: Sendable {
  /// How many of them are looked up.
  package static let shown = 5

  /// For each party, the list that named it last.
  private var lastList: [UInt32]
  private var listNumber: UInt32 = 0

  package init(_ charter: Charter) { lastList = [UInt32](repeating: 0, count: charter.parties.count) }

  /// The first partners that the list leaves out, and how many there are; nil if there are none, or if something that
  /// is already reported (an unknown or duplicate name) may name them. `owner` is the partner that the list belongs to:
  /// it need not name itself.
  package mutating func find(
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
