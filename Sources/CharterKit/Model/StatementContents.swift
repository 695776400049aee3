// Which statements stand in which: the children of a statement, construct by construct.

extension Charter {
  /// The statements of one construct that stand in a statement's block, in the order of the file.
  ///
  /// - Returns: a section that the file has, or none; in the charter itself each statement of the construct that belongs
  ///   to no other. Waivers, which speak to whoever checks the file, are not among what a charter declares: none.
  func statements(_ construct: Construct, in owner: StatementID) -> [StatementID] {
    let index = owner.index
    return switch construct {
    case .charter, .waive: []
    case .partner: all(construct, partners)
    case .observer: all(construct, parties(.observer))
    case .stakeholder: all(construct, parties(.stakeholder))
    case .brings: all(construct, parties[index].contributions.indices)
    case .gains where owner == .charter: all(construct, commonGains)
    case .gains: all(construct, parties[index].gains.indices)
    case .needs: all(construct, parties[index].needs.indices)
    case .commits: all(construct, parties[index].commitments.indices)
    case .signatory: all(construct, parties[index].signatories.indices)
    case .aim: all(construct, aims.indices)
    case .aspect: all(construct, aims[index].aspects.indices)
    case .risk: all(construct, burdens(.risk))
    case .responsibility: all(construct, burdens(.responsibility))
    case .success: all(construct, burdens(.success))
    case .project: all(construct, projects.indices)
    case .communication: all(construct, 0..<(hasCommunication ? 1 : 0))
    case .meeting: all(construct, meetings.indices)
    case .channel: all(construct, channels.indices)
    case .transparency: all(construct, 0..<(hasTransparency ? 1 : 0))
    case .shares: all(construct, sharings.indices)
    case .teaming: all(construct, 0..<(teaming == nil ? 0 : 1))
    case .terms: all(construct, 0..<(terms == nil ? 0 : 1))
    case .article: all(construct, articles.indices)
    }
  }

  private func all(_ construct: Construct, _ indices: some Sequence<Int>) -> [StatementID] {
    indices.map { StatementID(construct, $0) }
  }

  /// Indices into `burdens` of one kind.
  func burdens(_ kind: Burden.Kind) -> [Int] { burdens.indices.filter { burdens[$0].kind == kind } }

  /// Indices into `parties` of one role.
  func parties(_ role: Party.Role) -> [Int] { parties.indices.filter { parties[$0].role == role } }
}
