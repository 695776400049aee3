// Who gives to a partner and to whom it gives, as an LSP call hierarchy.

extension EditorDocument {
  /// The partner, observer or stakeholder whose name or statement line contains a byte offset.
  package func callHierarchyItem(at offset: Int) -> EditorPartner? {
    calledParty(at: offset).flatMap { partner($0) }
  }

  /// Who gives to the partner at an offset, and through which of its gains.
  package func incomingCalls(at offset: Int) -> [EditorCall] {
    guard let party = calledParty(at: offset) else { return [] }
    return givers(to: party).compactMap { call($0) }
  }

  /// To whom the partner at an offset gives, and through which of their gains.
  package func outgoingCalls(at offset: Int) -> [EditorCall] {
    guard let party = calledParty(at: offset) else { return [] }
    return gainers(from: party).compactMap { call($0) }
  }

  private func call(_ entry: BalanceEntry) -> EditorCall? {
    partner(entry.party).map { EditorCall(partner: $0, gains: entry.gains.map { charter.gains[$0].anchor }) }
  }

  private func partner(_ index: Int) -> EditorPartner? {
    let party = charter.parties[index]
    guard let name = party.name else { return nil }
    return EditorPartner(
      name: source.string(name.range), title: line(party.title), range: party.range, selection: name.range)
  }

  private func calledParty(at offset: Int) -> Int? {
    if let (origin, _) = names(at: offset), let index = declaration(of: origin.symbol)?.party { return index }
    return partyHeader(at: clamped(offset))
  }

  /// The party whose statement, up to its block, contains an offset.
  func partyHeader(at offset: UInt32) -> Int? {
    guard let index = party(at: offset) else { return nil }
    let party = charter.parties[index]
    let end = max(party.anchor.end, party.title?.range.end ?? 0)
    return offset <= end ? index : nil
  }
}
