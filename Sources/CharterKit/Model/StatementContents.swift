// Which statements stand in which: the children of a statement, construct by construct.

extension Charter {
  /// The statements of one construct that stand in a statement's block, in the order of the file.
  ///
  /// - Parameters:
  ///   - owner: the construct of the statement that holds them.
  ///   - index: its index in the array that keeps statements of that construct; 0 for what stands once.
  /// - Returns: indices into the array that keeps statements of `construct`; `[0]` for a section that the file has.
  ///   Waivers, which speak to whoever checks the file, are not among what a charter declares: none.
  func statements(_ construct: Construct, in owner: Construct, _ index: Int) -> [Int] {
    switch construct {
    case .charter: []
    case .partner: partners
    case .observer: parties(.observer)
    case .stakeholder: parties(.stakeholder)
    case .brings: Array(parties[index].contributions.indices)
    case .gains: owner == .charter ? commonGains : Array(parties[index].gains.indices)
    case .needs: Array(parties[index].needs.indices)
    case .commits: Array(parties[index].commitments.indices)
    case .signatory: Array(parties[index].signatories.indices)
    case .aim: Array(aims.indices)
    case .aspect: Array(aims[index].aspects.indices)
    case .risk: burdens(.risk)
    case .responsibility: burdens(.responsibility)
    case .success: burdens(.success)
    case .project: Array(projects.indices)
    case .communication: hasCommunication ? [0] : []
    case .meeting: Array(meetings.indices)
    case .channel: Array(channels.indices)
    case .transparency: hasTransparency ? [0] : []
    case .shares: Array(sharings.indices)
    case .teaming: teaming == nil ? [] : [0]
    case .terms: terms == nil ? [] : [0]
    case .article: Array(articles.indices)
    case .waive: []
    }
  }
}
