// Inlay hints: who gives to a gain, and how many partners `all` stands for.

extension EditorDocument {
  private static let shown = 5

  /// The hints after what ends within a range, in source order.
  package func hints(in range: ByteRange) -> [EditorHint] {
    var hints: [EditorHint] = []
    for (index, gain) in charter.gains.enumerated()
    where !gain.from.range.isEmpty && range.start <= gain.from.range.end && gain.from.range.end <= range.end {
      if let hint = giversHint(index, gain) { hints.append(hint) }
    }
    for node in tree.nodes where node.option == .all || node.option == .others {
      let word = tree.range(node)
      guard range.start <= word.end, word.end <= range.end else { continue }
      if let hint = countHint(node.option == .others, word) { hints.append(hint) }
    }
    return hints.sorted { $0.offset < $1.offset }
  }

  private func giversHint(_ index: Int, _ gain: Gain) -> EditorHint? {
    let (givers, isMore) = flow.givers(of: index, in: charter, limit: Self.shown + 1)
    let others = givers.filter { UInt32($0) != gain.owner }
    guard !others.isEmpty else { return nil }
    var label = "← "
    for (position, giver) in others.prefix(Self.shown).enumerated() {
      if position > 0 { label += ", " }
      label += partyName(giver)
    }
    if isMore || others.count > Self.shown { label += ", …" }
    let tooltip = Phrase(
      en: "Who gives to this gain", nl: "Wie aan deze winst geeft", fr: "Qui donne pour ce gain")[language]
    return EditorHint(offset: gain.from.range.end, label: label, tooltip: tooltip)
  }

  private func countHint(_ isOthers: Bool, _ word: ByteRange) -> EditorHint? {
    let count = charter.partners.count - (isOthers ? 1 : 0)
    guard count > 0 else { return nil }
    let owner = isOthers ? party(at: word.start) : nil
    var names = ""
    for (index, partner) in charter.partners.lazy.filter({ $0 != owner }).prefix(10).enumerated() {
      if index > 0 { names += ", " }
      names += partyName(partner)
    }
    if count > 10 { names += ", …" }
    return EditorHint(offset: word.end, label: "(\(count))", tooltip: names)
  }

  func partyName(_ index: Int) -> String {
    if let name = charter.parties[index].name { return source.string(name.range) }
    return line(charter.parties[index].title)
  }
}
