// Lowering of the statements in the block of a partner, an observer or a stakeholder.

extension Lowering {
  mutating func lowerParty(_ role: Party.Role, _ statement: Int) {
    let head = head(statement)
    let index = charter.parties.count
    var party = Party(role: role, name: head.name, title: head.text, anchor: head.anchor, range: head.range)
    party.isDamaged = head.isDamaged
    give(head, party.construct, index)
    if read(party.construct, statement, into: &party) { party.isDamaged = true }
    charter.parties.append(party)
    if role == .partner { charter.partners.append(index) }
    let owner = UInt32(index)
    let starts = (
      charter.contributions.count, charter.gains.count, charter.needs.count, charter.commitments.count,
      charter.signatories.count
    )
    var misplaced: [(Construct, Int)] = []
    var statements = StatementCursor(tree, statement)
    while let (construct, node) = tree.nextStatement(&statements) {
      switch construct {
      case .brings: lowerContribution(node, owner)
      case .gains: lowerGain(node, owner: owner)
      case .needs: lowerNeed(node, owner)
      case .commits: lowerCommitment(node, owner)
      case .signatory: lowerSignatory(node, owner)
      case .waive: lowerWaiver(node, scope: head.range)
      default: misplaced.append((construct, node))
      }
    }
    charter.parties[index].contributions = IndexRange<Contribution>(from: starts.0, to: charter.contributions.count)
    charter.parties[index].gains = IndexRange<Gain>(from: starts.1, to: charter.gains.count)
    charter.parties[index].needs = IndexRange<Need>(from: starts.2, to: charter.needs.count)
    charter.parties[index].commitments = IndexRange<Commitment>(from: starts.3, to: charter.commitments.count)
    charter.parties[index].signatories = IndexRange<Signatory>(from: starts.4, to: charter.signatories.count)
    for (construct, node) in misplaced { lowerMisplaced(construct, node) }
  }

  /// The parser bounds how deeply misplaced statements are nested.
  mutating func lowerMisplaced(_ construct: Construct, _ node: Int) {
    if construct == .gains { noteNames(node) } else { lower(construct, node) }
  }

  private mutating func lowerContribution(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    var contribution = Contribution(owner: owner, name: head.name, text: head.text, anchor: head.anchor)
    contribution.isDamaged = head.isDamaged
    give(head, .brings, charter.contributions.count)
    read(.brings, statement, into: &contribution)
    charter.contributions.append(contribution)
  }

  mutating func lowerGain(_ statement: Int, owner: UInt32?) {
    let head = head(statement)
    var gain = Gain(owner: owner, name: head.name, text: head.text, anchor: head.anchor)
    gain.isDamaged = head.isDamaged
    let index = charter.gains.count
    give(head, .gains, index)
    read(.gains, statement, into: &gain)
    charter.gains.append(gain)
    if owner == nil { charter.commonGains.append(index) }
  }

  private mutating func lowerNeed(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    give(head, .needs, charter.needs.count)
    charter.needs.append(Need(owner: owner, name: head.name, text: head.text, anchor: head.anchor))
  }

  private mutating func lowerCommitment(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    var commitment = Commitment(owner: owner, name: head.name, text: head.text, anchor: head.anchor)
    commitment.isDamaged = head.isDamaged
    give(head, .commits, charter.commitments.count)
    if read(.commits, statement, into: &commitment) { commitment.isDamaged = true }
    charter.commitments.append(commitment)
  }

  private mutating func lowerSignatory(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    var signatory = Signatory(owner: owner, text: head.text, anchor: head.anchor)
    read(.signatory, statement, into: &signatory)
    charter.signatories.append(signatory)
  }
}
