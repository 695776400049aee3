// Reports stray characters, except in lines that are reported as a whole: one mistake, one finding.

extension SyntaxTree {
  /// Findings for stray characters, without those that are skipped because of another mistake.
  func strayCharacters() -> FindingList {
    var findings = FindingList()
    let bytes = source.bytes.span
    var node = 0
    for token in tokens where token.kind == .stray && !token.flags.contains(.malformed) {
      while node < nodes.count, !endsBehind(nodes[node], token.start) { node += 1 }
      if node < nodes.count, range(nodes[node]).start <= token.start {
        // If the skipped part begins with the stray characters, they are the mistake, unless it belongs to an earlier
        // mistake.
        guard range(nodes[node]).start == token.start, !nodes[node].flags.contains(.damaged) else { continue }
      }
      findings.add(
        QuotedText.end(bytes, Int(token.start)) == nil
          ? StrayCharacter.finding(bytes, token.range) : QuotedText.finding(bytes, token.range))
    }
    return findings
  }

  /// Whether the node is skipped and ends after an offset.
  private func endsBehind(_ node: Node, _ offset: UInt32) -> Bool {
    node.kind == .skipped && node.endToken > node.firstToken && range(node).end > offset
  }
}
