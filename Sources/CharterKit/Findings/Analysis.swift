// From bytes to findings: the whole compiler up to its outputs, in one value.

/// All that can be said about the bytes of one file. Making it never fails, whatever they are.
public struct Analysis: Sendable {
  public let tree: SyntaxTree
  public let charter: Charter
  public let flow: ValueFlow
  /// In the order of the file.
  public let findings: [Finding]
  public let errorCount: Int
  /// Without the waived ones.
  public let warningCount: Int
  public let hintCount: Int

  public var source: SourceText { tree.source }

  /// The steps from bytes to findings, in order.
  public enum Stage: CaseIterable, Sendable {
    case lex, parse, lower, check
  }

  /// Whether there is a charter to speak of, with mistakes or without. Of a file in which there is none, the findings
  /// say what it is, and no output has anything to add.
  public var isCharter: Bool { !charter.range.isEmpty }

  /// `onStage` is called when a step is done; it serves to measure them.
  ///
  /// - Parameter reader: the language of whoever reads, for a file that is in none.
  public init(_ source: SourceText, reader: Language = .english, onStage: (Stage) -> Void = { _ in }) {
    let (tree, findings) = Self.read(source, reader, onStage)
    self.init(tree, findings, onStage)
  }

  /// The rest of the way, for a file that is read.
  init(_ parsed: ParsedSource) { self.init(parsed.tree, parsed.findings) { _ in } }

  /// A function of its own, so that what only serves to read a file is gone when the reading is done.
  @inline(never)
  private static func read(
    _ source: SourceText, _ reader: Language, _ onStage: (Stage) -> Void
  ) -> (SyntaxTree, [Finding]) {
    let parsed = ParsedSource(source, reader: reader) { onStage(.lex) }
    return (parsed.tree, parsed.findings)
  }

  private init(_ tree: SyntaxTree, _ syntaxFindings: [Finding], _ onStage: (Stage) -> Void) {
    onStage(.parse)
    var findings = syntaxFindings
    var lowering = Lowering(tree)
    lowering.run()
    let (charter, loweringFindings) = lowering.result()
    findings += loweringFindings.findings
    onStage(.lower)
    let checked = CheckedCharter(charter, tree)
    if !charter.range.isEmpty {
      var list = FindingList()
      for kind in FindingKind.all { kind.check?(checked, &list) }
      findings += list.findings
    }
    WaiverIndex(charter).apply(to: &findings)
    self.tree = tree
    self.charter = charter
    flow = checked.flow
    self.findings = Self.sorted(findings)
    var counts = (0, 0, 0)
    for finding in findings where !finding.isWaived {
      switch finding.kind.severity {
      case .error: counts.0 += 1
      case .warning: counts.1 += 1
      case .hint: counts.2 += 1
      }
    }
    (errorCount, warningCount, hintCount) = counts
    onStage(.check)
  }

  public init(_ bytes: [UInt8], reader: Language = .english) { self.init(SourceText(bytes), reader: reader) }

  /// By place, then by code, then as they were found.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    let keys = findings.indices.map { index in
      (UInt64(findings[index].range.start) << 16 | UInt64(findings[index].kind.number), index)
    }
    return keys.sorted { $0 < $1 }.map { findings[$0.1] }
  }
}
