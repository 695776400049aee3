// What of a charter is whole, so that a check may say what it lacks.

/// What nothing is reported about yet that could hold what seems to be lacking: one mistake gives one finding.
public struct Soundness: Sendable {
  /// Whether all stands where it belongs, so that what one statement lacks does not stand in another.
  public let isInPlace: Bool
  /// Whether nothing in the charter's own block is left unread, and all is in place.
  public let isCharterWhole: Bool
  /// Whether every source of every gain is known.
  public let areGainsKnown: Bool
  /// Whether it is certain who gives to whom.
  public let isFlowKnown: Bool
  /// How many partners have no mutual gain, which is said of each.
  public let partnersWithoutBenefit: Int
  /// By party.
  private let isPartyWhole: [Bool]

  init(_ charter: Charter, _ flow: ValueFlow, _ tree: SyntaxTree) {
    isInPlace = Self.isInPlace(tree)
    let isCharterWhole = isInPlace && !charter.isDamaged
    var whole = charter.parties.map { isCharterWhole && !$0.isDamaged && $0.name != nil }
    var hasNamesakes = false
    for (name, statement) in charter.names {
      let symbol = Int(name.symbol.number)
      guard symbol < charter.declarations.count, let first = charter.declarations[symbol], first != statement else {
        continue
      }
      // Of two with one name nobody can say which one a list means.
      hasNamesakes = true
      if let party = first.party { whole[party] = false }
      if let party = statement.party { whole[party] = false }
    }
    self.isCharterWhole = isCharterWhole
    isPartyWhole = whole
    areGainsKnown =
      isCharterWhole && !hasNamesakes && charter.parties.allSatisfy { !$0.isDamaged }
      && charter.gains.allSatisfy { !$0.isDamaged && !$0.from.isDamaged }
    isFlowKnown = areGainsKnown && !flow.hasUnknownSupport
    partnersWithoutBenefit = charter.partners.reduce(0) { $0 + (flow.benefits[$1] ? 0 : 1) }
  }

  /// Whether what the party lacks is lacking indeed, and not in something that is already reported.
  public func isWhole(party: Int) -> Bool { isPartyWhole.indices.contains(party) && isPartyWhole[party] }

  /// Nothing is misplaced, the braces balance, and nothing stands behind the charter's end.
  private static func isInPlace(_ tree: SyntaxTree) -> Bool {
    for child in tree.children(0) where tree.nodes[child].kind == .skipped { return false }
    var openBraces = 0
    for token in tree.tokens {
      if token.kind == .leftBrace { openBraces += 1 }
      if token.kind == .rightBrace { openBraces -= 1 }
    }
    return openBraces == 0 && !tree.nodes.contains { $0.flags.contains(.misplaced) }
  }
}
