// From bytes to findings: the whole compiler up to its outputs, in one value.

/// All that can be said about the bytes of one file. Making it never fails, whatever they are.
public struct Analysis: Sendable {
  public let tree: SyntaxTree
  public let charter: Charter
  public let flow: ValueFlow
  /// In the order of the file; of very many the first (`FindingList.limit`).
  public let findings: [Finding]
  /// How many more there are. The counts below are of all.
  public let omitted: OmittedFindings
  public let errorCount: Int
  /// Without the waived ones.
  public let warningCount: Int
  public let hintCount: Int
  public let waivedCount: Int

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
  ) -> (SyntaxTree, [FindingList]) {
    let parsed = ParsedSource(source, reader: reader) { onStage(.lex) }
    return (parsed.tree, parsed.findings)
  }

  private init(_ tree: SyntaxTree, _ syntaxFindings: [FindingList], _ onStage: (Stage) -> Void) {
    onStage(.parse)
    var lists = syntaxFindings
    var lowering = Lowering(tree, rules: FindingKind.all)
    lowering.run()
    let (charter, loweringFindings) = lowering.result()
    lists.append(loweringFindings)
    onStage(.lower)
    let checked = CheckedCharter(charter, tree)
    if !charter.range.isEmpty {
      let waivers = WaiverIndex(charter)
      // A list for each check: one that finds much leaves room for the others.
      for check in Check.all {
        guard let run = check.run else { continue }
        var list = FindingList(waivers: waivers)
        run(checked, &list)
        if !list.isEmpty { lists.append(list) }
      }
    }
    self.tree = tree
    self.charter = charter
    flow = checked.flow
    let (sorted, omitted) = FindingList.sorted(lists)
    findings = tree.source.secrets.isEmpty ? sorted : sorted.map { $0.withoutFixes(of: tree.source.secrets) }
    self.omitted = omitted
    var totals = FindingTotals()
    for finding in findings { totals.add(finding) }
    totals.add(omitted)
    errorCount = totals.errors
    warningCount = totals.warnings
    hintCount = totals.hints
    waivedCount = totals.waived
    onStage(.check)
  }

  public init(_ bytes: [UInt8], reader: Language = .english) { self.init(SourceText(bytes), reader: reader) }
}
