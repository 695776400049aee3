// From bytes to findings: the whole compiler up to its outputs, in one value.

/// Everything there is to say about the bytes of one file. Creating it never fails, whatever the bytes are.
public struct Analysis: Sendable {
  package let tree: SyntaxTree
  /// What the file declares, as far as it could be read.
  public let charter: Charter
  /// Who gives to whom.
  public let flow: ValueFlow
  /// In source order; if there are very many, only the first (`FindingList.limit`).
  public let findings: [Finding]
  /// How many more there are. The counts below include them.
  public let omitted: OmittedFindings
  /// Errors, including omitted ones.
  public let errorCount: Int
  /// Without the waived ones.
  public let warningCount: Int
  /// Without the waived ones.
  public let hintCount: Int
  /// Warnings and hints that a `waive` covers.
  public let waivedCount: Int

  /// The bytes that were analysed, without any private key in them.
  public var source: SourceText { tree.source }

  /// The steps from bytes to findings, in order.
  public enum Stage: CaseIterable, Sendable {
    case lex, parse, lower, check
  }

  /// Whether there is a charter, with or without mistakes. If there is none, the findings say what the file is, and no
  /// output has anything to add.
  public var isCharter: Bool { !charter.range.isEmpty }

  /// - Parameters:
  ///   - source: The text of a file.
  ///   - reader: The reader's language, for a file that doesn't reveal its own.
  ///   - onStage: Called after each step, so that the steps can be timed.
  public init(_ source: SourceText, reader: Language = .english, onStage: (Stage) -> Void = { _ in }) {
    let (tree, findings) = Self.read(source, reader, onStage)
    self.init(tree, findings, onStage)
  }

  /// Analyses a file that is already parsed.
  init(_ parsed: ParsedSource) { self.init(parsed.tree, parsed.findings) { _ in } }

  /// A separate function, so that temporary state for parsing is released when it returns.
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
    var lowering = Lowering(tree, rules: Rule.all)
    lowering.run()
    let (charter, loweringFindings) = lowering.result()
    lists.append(loweringFindings)
    onStage(.lower)
    let checked = CheckContext(charter, tree)
    if !charter.range.isEmpty {
      let waivers = WaiverIndex(charter)
      // One list for each check, so that one with many findings leaves room for the others.
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

  /// Analyses the bytes of a file, whatever they are.
  public init(_ bytes: [UInt8], reader: Language = .english) { self.init(SourceText(bytes), reader: reader) }

  /// Analyses a text. Only UTF-8 reaches it this way; to see what is wrong with the bytes of a file, pass the bytes.
  public init(_ text: String, reader: Language = .english) { self.init(SourceText(text), reader: reader) }
}
