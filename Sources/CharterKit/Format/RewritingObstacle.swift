// Which files are never rewritten, neither formatted nor translated: those that can't be read as a charter.

/// Why a file is left as it is.
package enum RewritingObstacle: Error, Equatable, Sendable {
  /// The first bytes that are not UTF-8: rewriting them would make the file no better, and harder to repair.
  case notUTF8(ByteRange)
  /// The first conflict marker of an unresolved merge.
  case conflict(ByteRange)
  /// It contains no charter: it may be anything that was given this name by mistake.
  case noCharter

  /// What keeps a file from being rewritten; nil if nothing does.
  package init?(_ analysis: Analysis) { self.init(analysis.tree, analysis.findings) }

  init?(_ parsed: ParsedSource) { self.init(parsed.tree, parsed.findings.flatMap { $0.findings }) }

  private init?(_ tree: SyntaxTree, _ findings: [Finding]) {
    if let invalid = findings.first(where: {
      $0.rule === Rule.invalidUTF8 || $0.rule === Rule.otherEncoding
    }) {
      self = .notUTF8(invalid.range)
    } else if let marks = findings.first(where: { $0.rule === Rule.conflictMarks }) {
      self = .conflict(marks.range)
    } else if !Self.holdsCharter(tree) {
      self = .noCharter
    } else {
      return nil
    }
  }

  /// Whether a charter begins somewhere, with a title or a `{`: the word alone also begins many lines of prose. In
  /// nearly every file it is the first statement. (A missing `charter` line is assumed where the first statement is.)
  private static func holdsCharter(_ tree: SyntaxTree) -> Bool {
    tree.nodes.indices.contains { index in
      let node = tree.nodes[index]
      guard node.kind == .statement, node.construct == .charter, node.endToken > node.firstToken,
        index + 1 >= tree.nodes.count || tree.nodes[index + 1].firstToken != node.firstToken
      else { return false }
      var token = Int(node.firstToken) + 1
      while !tree.tokens[token].startsLine, tree.tokens[token].kind != .endOfFile {
        if tree.tokens[token].isText || tree.tokens[token].kind == .leftBrace { return true }
        token += 1
      }
      return tree.tokens[token].kind == .leftBrace
    }
  }
}

extension CanonicalLayout {
  /// The file in canonical layout; throws if it is one that must not be rewritten.
  package static func rewrite(_ source: SourceText) throws(RewritingObstacle) -> [UInt8] {
    let parsed = ParsedSource(source)
    if let obstacle = RewritingObstacle(parsed) { throw obstacle }
    return render(parsed)
  }
}
