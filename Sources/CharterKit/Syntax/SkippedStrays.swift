// Stray characters in lines that are reported as a whole: one mistake, one finding.

extension SyntaxTree {
  /// What the lexer found, without stray characters in what is skipped because of something else.
  ///
  /// Both lists lie in the order of the file.
  func withoutSkippedStrays(_ findings: [Finding]) -> [Finding] {
    guard findings.contains(where: { $0.kind === FindingKind.strayCharacter }) else { return findings }
    var node = 0
    return findings.filter { finding in
      guard finding.kind === FindingKind.strayCharacter else { return true }
      while node < nodes.count, !endsBehind(nodes[node], finding.range.start) { node += 1 }
      guard node < nodes.count, range(nodes[node]).start <= finding.range.start else { return true }
      // Where the line itself begins with it, that is what is reported; unless it goes on a mistake before it.
      return range(nodes[node]).start == finding.range.start && !nodes[node].flags.contains(.damaged)
    }
  }

  /// Whether it is skipped, and ends behind a place.
  private func endsBehind(_ node: Node, _ place: UInt32) -> Bool {
    node.kind == .skipped && node.endToken > node.firstToken && range(node).end > place
  }
}
