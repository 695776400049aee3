// The flow of value, computed fast, equals what the language definition says literally (who gives, who benefits, what
// is lost without a partner).

import CharterTesting
import Testing

@testable import CharterKit

/// The definitions of bringing and gaining, implemented literally, however slow.
private struct Definition {
  let charter: RandomCharter
  /// The partner that is removed together with its contributions.
  var absent: Int?

  func isPresent(_ contribution: RandomCharter.Brought) -> Bool { contribution.owner != absent }

  /// The partners among the owners of the contributions that feed a gain, directly or through an aim.
  func givers(_ gain: RandomCharter.Gained) -> Set<Int> {
    var givers: Set<Int> = []
    for source in gain.from {
      for (index, contribution) in charter.brought.enumerated() where isPresent(contribution) {
        let feeds =
          switch source {
          case .contribution(let named): named == index
          case .aim(let aim): contribution.aims.contains(aim)
          }
        if feeds, charter.roles[contribution.owner] == .partner { givers.insert(contribution.owner) }
      }
    }
    return givers
  }

  func isMutual(_ gain: RandomCharter.Gained) -> Bool { givers(gain).contains { $0 != gain.owner } }

  func benefits(_ party: Int) -> Bool { charter.gained.contains { $0.owner == party && isMutual($0) } }

  func supporters(_ aim: Int) -> [Int] {
    charter.roles.indices.filter { party in
      charter.roles[party] == .partner && charter.brought.contains { $0.owner == party && $0.aims.contains(aim) }
    }
  }

  /// Whether the partner gives to another partner's mutual gain.
  func gives(_ party: Int) -> Bool {
    charter.gained.contains { gain in
      guard let owner = gain.owner, owner != party, charter.roles[owner] == .partner else { return false }
      return givers(gain).contains(party)
    }
  }

  /// What the others lose without a partner, as `ValueFlow` writes it.
  func losses(without partner: Int) -> [Loss] {
    let without = Definition(charter: charter, absent: partner)
    var losses: [Loss] = []
    for (index, gain) in charter.gained.enumerated() where gain.owner != partner {
      for case .contribution(let contribution) in gain.from where charter.brought[contribution].owner == partner {
        losses.append(.source(contribution: contribution, gain: index))
      }
      // What the partnership as a whole gains is no one's loss.
      if gain.owner != nil, isMutual(gain), !without.isMutual(gain) { losses.append(.gain(index)) }
    }
    for party in charter.roles.indices where charter.roles[party] == .partner && party != partner {
      if benefits(party), !without.benefits(party) { losses.append(.benefit(party: party)) }
    }
    for aim in 0..<charter.aimCount {
      let supporting = charter.brought.filter { $0.aims.contains(aim) }
      let left = supporting.filter { without.isPresent($0) }
      if !supporting.isEmpty, left.isEmpty {
        losses.append(.aim(aim))
        continue
      }
      for means in OptionGroup.means.options {
        if supporting.contains(where: { $0.means.contains(means) }), !left.contains(where: { $0.means.contains(means) })
        {
          losses.append(.means(aim: aim, means))
        }
      }
    }
    return losses
  }
}

@Suite struct ValueFlowTests {
  @Test("It matches the definition, for 2,400 charters", arguments: 0..<24)
  func equalsDefinition(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 77)
    for _ in 0..<100 {
      let model = RandomCharter(&random)
      let found = Analysis(model.text)
      try #require(!found.errors.contains { "WSN".contains($0.prefix(1)) }, "\(model.text)")
      try #require(found.charter.gains.count == model.gained.count, "\(model.text)")
      check(model, found)
    }
  }

  private func check(_ model: RandomCharter, _ found: Analysis) {
    let flow = found.flow
    let definition = Definition(charter: model)
    for (index, gain) in model.gained.enumerated() {
      let givers = definition.givers(gain)
      let others = givers.filter { $0 != gain.owner }
      let expected: ValueFlow.Mutuality = !others.isEmpty ? .mutual : givers.isEmpty ? .nobody : .ownOnly
      #expect(flow.mutuality[index] == expected, "gain \(index)\n\(model.text)")
      #expect(Set(flow.givers(of: index, in: found.charter).partners) == givers, "gain \(index)\n\(model.text)")
      if gain.owner != nil {
        #expect(flow.soleGiver(of: index) == (others.count == 1 ? others.first : nil), "gain \(index)\n\(model.text)")
      }
    }
    for aim in 0..<model.aimCount {
      #expect(flow.supporters(of: aim).map { Int($0) } == definition.supporters(aim), "aim \(aim)\n\(model.text)")
      #expect(Int(flow.contributionCounts[aim]) == model.brought.count { $0.aims.contains(aim) })
    }
    for party in model.roles.indices {
      #expect(flow.benefits[party] == definition.benefits(party), "party \(party)\n\(model.text)")
      guard model.roles[party] == .partner else { continue }
      #expect(flow.givesToPartner[party] == definition.gives(party), "party \(party)\n\(model.text)")
      let losses = flow.losses(without: party, in: found.charter).map { "\($0)" }.sorted()
      #expect(losses == definition.losses(without: party).map { "\($0)" }.sorted(), "party \(party)\n\(model.text)")
    }
  }

  @Test("Findings about benefit and complementarity match the definition", arguments: 0..<6)
  func findings(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 4711)
    for _ in 0..<100 {
      let model = RandomCharter(&random)
      let definition = Definition(charter: model)
      let found = Analysis(model.text)
      let partners = model.roles.indices.filter { model.roles[$0] == .partner }
      func named(_ code: String) -> Set<String> {
        Set(found.findings.filter { $0.rule.code == code }.map { found.source.string($0.range) })
      }
      func names(_ parties: [Int]) -> Set<String> { Set(parties.map { "P\($0)" }) }
      let gaining = Set(model.gained.compactMap { $0.owner })
      #expect(named("B301") == names(partners.filter { !gaining.contains($0) }), "\(model.text)")
      let withoutBenefit = names(partners.filter { gaining.contains($0) && !definition.benefits($0) })
      #expect(named("B302").isSubset(of: withoutBenefit), "\(model.text)")
      // An aim that nobody works toward is reported itself, and its consequences are not.
      let isEmptyAim = (0..<model.aimCount).map { aim in !model.brought.contains { $0.aims.contains(aim) } }
      let blamed = model.gained.filter { gain in
        gain.from.contains { if case .aim(let aim) = $0 { isEmptyAim[aim] } else { false } }
      }
      let excused = names(blamed.compactMap { $0.owner })
      #expect(withoutBenefit.subtracting(named("B302")).isSubset(of: excused), "\(model.text)")
      let bringing = Set(model.brought.map { $0.owner })
      #expect(named("C501") == names(partners.filter { !bringing.contains($0) }), "\(model.text)")
    }
  }

  @Test("What could not be read may be mutual, so nothing else is claimed")
  func unknown() {
    let found = Analysis(
      """
      charter "T" {
        aim X "x"
        partner A "a" sector business {
          brings C "c" as funding
          gains "g" from Nothing
          gains "h" from C
          gains "i" from X
        }
      }
      """)
    #expect(found.flow.mutuality == [.unknown, .ownOnly, .nobody])
    #expect(found.flow.soleGiver(of: 0) == nil)
    #expect(found.flow.givers(of: 0, in: found.charter).partners.isEmpty)
  }

  @Test("Ten thousand partners that share one aim are analysed, and their lists stay short")
  func tenThousandPartners() {
    var text = "language en\n\ncharter \"T\" {\n  vision \"v\"\n  aim Common \"x\" measure \"m\"\n"
    let count = 10_000
    for index in 0..<count {
      text += """
          partner P\(index) "Partner \(index)" {
            sector \(index % 2 == 0 ? "business" : "knowledge")
            brings C\(index) "c" as expertise toward Common
            gains "g" from Common, C\((index + 1) % count)
            commits "d" effort 1 day every week recognised all
          }

        """
    }
    text += "  risk \"r\" by all\n  project \"p\" with all toward Common\n}\n"
    let found = Analysis(text)
    #expect(found.charter.partners.count == count)
    #expect(found.errorCount == 0)
    #expect(found.flow.benefits.allSatisfy { $0 } && found.flow.givesToPartner.allSatisfy { $0 })
    #expect(found.charter.references.count == 3 * count + 1)
    let givers = found.flow.givers(of: 0, in: found.charter)
    #expect(givers.partners.count == 50 && givers.isMore)
    #expect(found.flow.losses(without: 5, in: found.charter) == [.source(contribution: 5, gain: 4)])
  }
}
