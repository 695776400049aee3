// Lowering of the statements in the block of a partner, an observer or a stakeholder.

extension Lowering {
  mutating func lowerParty(_ role: Party.Role, _ statement: Int) {
    let head = head(statement)
    let index = charter.parties.count
    var party = Party(role: role, name: head.name, title: head.text, anchor: head.anchor, range: head.range)
    party.isDamaged = head.isDamaged
    give(head, .party(index))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .sector:
        party.sector = optionValue(node)
        party.sectorRange = tree.range(tree.nodes[node])
      case .unit: textValues(node, &party.units)
      case .stance: party.stance = textValue(node)
      case .expects: party.expects = textValue(node)
      case .approach: party.approach = textValue(node)
      case .signing: party.signing = optionValue(node)
      default: break
      }
      if isDamaged(node) { party.isDamaged = true }
    }
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
    charter.parties[index].contributions = Slice(from: starts.0, to: charter.contributions.count)
    charter.parties[index].gains = Slice(from: starts.1, to: charter.gains.count)
    charter.parties[index].needs = Slice(from: starts.2, to: charter.needs.count)
    charter.parties[index].commitments = Slice(from: starts.3, to: charter.commitments.count)
    charter.parties[index].signatories = Slice(from: starts.4, to: charter.signatories.count)
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
    give(head, .contribution(charter.contributions.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .as: contribution.means.formUnion(meansValue(node))
      case .amount: contribution.amount = quantityValue(node)
      case .toward: addReferences(node, to: &contribution.toward)
      case .during: contribution.during = periodValue(node)
      case .disclosure: contribution.disclosure = optionValue(node)
      default: break
      }
    }
    charter.contributions.append(contribution)
  }

  mutating func lowerGain(_ statement: Int, owner: UInt32?) {
    let head = head(statement)
    var gain = Gain(owner: owner, name: head.name, text: head.text, anchor: head.anchor)
    gain.isDamaged = head.isDamaged
    let index = charter.gains.count
    give(head, .gain(index))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .from: addReferences(node, to: &gain.from)
      case .answers: addReferences(node, to: &gain.answers)
      case .disclosure: gain.disclosure = optionValue(node)
      default: break
      }
    }
    charter.gains.append(gain)
    if owner == nil { charter.commonGains.append(index) }
  }

  private mutating func lowerNeed(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    give(head, .need(charter.needs.count))
    charter.needs.append(Need(owner: owner, name: head.name, text: head.text, anchor: head.anchor))
  }

  private mutating func lowerCommitment(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    var commitment = Commitment(owner: owner, name: head.name, text: head.text, anchor: head.anchor)
    commitment.isDamaged = head.isDamaged
    give(head, .commitment(charter.commitments.count))
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .effort: commitment.effort = quantityValue(node)
      case .during: commitment.during = periodValue(node)
      case .nature: commitment.nature = textValue(node)
      case .recognised: addParties(node, to: &commitment.recognised, inPartner: true)
      default: break
      }
      if isDamaged(node) || (attribute == .during && commitment.during == nil) { commitment.isDamaged = true }
    }
    charter.commitments.append(commitment)
  }

  private mutating func lowerSignatory(_ statement: Int, _ owner: UInt32) {
    let head = head(statement)
    var signatory = Signatory(owner: owner, text: head.text, anchor: head.anchor)
    var attributes = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&attributes) {
      switch attribute {
      case .role: signatory.role = textValue(node)
      case .key: textValues(node, &signatory.keys)
      default: break
      }
    }
    charter.signatories.append(signatory)
  }
}
