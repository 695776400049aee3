// Which files are not written again at all, neither laid out nor translated: those that can't be read as a charter.

/// Why a file stays as it is.
public enum RewritingObstacle: Error, Equatable, Sendable {
  /// The first bytes that are not UTF-8: whatever was written would be no better, and harder to repair.
  case notUTF8(ByteRange)
  /// The first mark of a merge that nobody has settled.
  case conflict(ByteRange)
  /// There is no charter in it: it may be anything, under a name that was given by mistake.
  case noCharter

  /// What keeps a file from being written again; nil if nothing does.
  public init?(_ analysis: Analysis) { self.init(analysis.tree, analysis.findings) }

  init?(_ parsed: ParsedSource) { self.init(parsed.tree, parsed.findings.flatMap { $0.findings }) }

  private init?(_ tree: SyntaxTree, _ findings: [Finding]) {
    if let invalid = findings.first(where: {
      $0.kind === FindingKind.invalidUTF8 || $0.kind === FindingKind.otherEncoding
    }) {
      self = .notUTF8(invalid.range)
    } else if let marks = findings.first(where: { $0.kind === FindingKind.conflictMarks }) {
      self = .conflict(marks.range)
    } else if !Self.holdsCharter(tree) {
      self = .noCharter
    } else {
      return nil
    }
  }

  /// Whether a charter begins somewhere, with a title or a `{`: the word alone begins many a line of prose. In nearly
  /// every file it is the first statement. (One that nobody wrote is taken to begin where its first statement does.)
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
  /// The file in canonical layout, unless it is one that stays as it is.
  public static func rewrite(_ source: SourceText) throws(RewritingObstacle) -> [UInt8] {
    let parsed = ParsedSource(source)
    if let obstacle = RewritingObstacle(parsed) { throw obstacle }
    return render(parsed)
  }
}
