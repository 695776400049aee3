// How complete the reading of a charter is, so that a check may say what is missing.

/// Whether anything that seems to be missing could be in a part that already has a finding: one mistake gives one
/// finding.
package struct Completeness: Sendable {
  /// Whether everything is where it belongs, so that what one statement seems to be missing is not in another.
  package let hasNoMisplacedNodes: Bool
  /// Whether everything in the charter's own block was read, and everything is in place.
  package let isCharterComplete: Bool
  /// Whether every source of every gain is known.
  package let areGainsKnown: Bool
  /// Whether it is certain who gives to whom.
  package let isFlowKnown: Bool
  /// How many partners have no mutual gain, which is reported for each.
  package let partnersWithoutBenefit: Int
  /// Indexed by party.
  private let isPartyComplete: [Bool]

  init(_ charter: Charter, _ flow: ValueFlow, _ tree: SyntaxTree) {
    hasNoMisplacedNodes = Self.hasNoMisplacedNodes(tree)
    let isCharterComplete = hasNoMisplacedNodes && !charter.isDamaged
    var whole = charter.parties.map { isCharterComplete && !$0.isDamaged && $0.name != nil }
    var hasNamesakes = false
    for (name, statement) in charter.names {
      let symbol = Int(name.symbol.number)
      guard symbol < charter.declarations.count, let first = charter.declarations[symbol], first != statement else {
        continue
      }
      // If two declarations have the same name, it is unclear which one a list means.
      hasNamesakes = true
      if let party = first.party { whole[party] = false }
      if let party = statement.party { whole[party] = false }
    }
    self.isCharterComplete = isCharterComplete
    isPartyComplete = whole
    areGainsKnown =
      isCharterComplete && !hasNamesakes && charter.parties.allSatisfy { !$0.isDamaged }
      && charter.gains.allSatisfy { !$0.isDamaged && !$0.from.isDamaged }
    isFlowKnown = areGainsKnown && !flow.hasUnknownSupport
    partnersWithoutBenefit = charter.partners.reduce(0) { $0 + (flow.benefits[$1] ? 0 : 1) }
  }

  /// Whether anything missing from this party is really missing, and not just in a part that already has a finding.
  package func isComplete(party: Int) -> Bool { isPartyComplete.indices.contains(party) && isPartyComplete[party] }

  /// Whether nothing is misplaced, the braces balance, and nothing follows the end of the charter.
  private static func hasNoMisplacedNodes(_ tree: SyntaxTree) -> Bool {
    for child in tree.children(0) where tree.nodes[child].kind == .skipped { return false }
    var openBraces = 0
    for token in tree.tokens {
      if token.kind == .leftBrace { openBraces += 1 }
      if token.kind == .rightBrace { openBraces -= 1 }
    }
    return openBraces == 0 && !tree.nodes.contains { $0.flags.contains(.misplaced) }
  }
}
