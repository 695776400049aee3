// Stray characters, but for those in lines that are reported as a whole: one mistake, one finding.

extension SyntaxTree {
  /// What begins no token, without what is skipped because of something else.
  func strayCharacters() -> FindingList {
    var findings = FindingList()
    let bytes = source.bytes.span
    var node = 0
    for token in tokens where token.kind == .stray && !token.flags.contains(.malformed) {
      while node < nodes.count, !endsBehind(nodes[node], token.start) { node += 1 }
      if node < nodes.count, range(nodes[node]).start <= token.start {
        // Where the line itself begins with it, that is what is reported; unless it goes on a mistake before it.
        guard range(nodes[node]).start == token.start, !nodes[node].flags.contains(.damaged) else { continue }
      }
      findings.add(
        QuotedText.end(bytes, Int(token.start)) == nil
          ? StrayCharacter.finding(bytes, token.range) : QuotedText.finding(bytes, token.range))
    }
    return findings
  }

  /// Whether it is skipped, and ends behind a place.
  private func endsBehind(_ node: Node, _ place: UInt32) -> Bool {
    node.kind == .skipped && node.endToken > node.firstToken && range(node).end > place
  }
}
