// The canonical layout of a charter: one way to write it, whoever wrote it.

/// Reformats a file without changing what it says.
///
/// - Two spaces for each level. A statement's attributes follow it on its line as long as that fits in 100 columns,
///   otherwise they go into its block, one on each line, in the order of the table. Statements that can contain others,
///   and sections (`terms`, `teaming` …), keep the block that the author gave them, with all attributes in it, before
///   the statements.
/// - Lists that do not fit continue on the next line, indented by two spaces: texts one on each line, names as many as
///   fit.
/// - Blank lines between groups are kept, at most one. Comments stay where they belong. Texts stay as written; a block
///   text is moved with its statement, so that it says the same.
/// - Keywords get their first spelling in the file's own language. Every line ends with LF, including the last; there
///   is no byte-order mark.
/// - Lines that can't be parsed, or that contain a mistake, stay byte for byte the same.
///
/// Total and linear, like parsing. Idempotent: formatting twice gives the same result as once.
public enum CanonicalLayout {
  /// The most columns that a line may have, unless there is nowhere to break it.
  public static let lineWidth = 100

  /// The file in canonical layout.
  ///
  /// A file without syntax errors is certain to say the same afterwards. The result for a file with errors is parsed
  /// again: if its findings, fingerprint or unclosed texts differ, or if a line with a mistake did not come through
  /// unchanged, the original is returned instead.
  public static func render(_ source: SourceText) -> [UInt8] { render(ParsedSource(source)) }

  /// The file in the canonical layout, in UTF-8; lines that cannot be read stay as they are.
  public static func render(_ bytes: [UInt8]) -> [UInt8] { render(SourceText(verbatim: bytes)) }

  static func render(_ parsed: ParsedSource) -> [UInt8] {
    let source = parsed.source
    // For findings that are only counted, it is not known which lines they are on.
    guard parsed.findings.allSatisfy({ $0.omitted.isEmpty }) else { return source.bytes }
    let frozen = FrozenLines(parsed)
    let layout = draft(parsed, frozen)
    guard !layout.isCertain, layout.text != source.bytes else { return layout.text }
    return frozen.areLines(of: layout.text, from: source.bytes) && isFaithful(layout.text, to: source)
      ? layout.text : source.bytes
  }

  /// The layout, and whether it is certain to say the same without checking.
  private static func draft(_ parsed: ParsedSource, _ frozen: FrozenLines) -> (text: [UInt8], isCertain: Bool) {
    guard parsed.isCharter else { return (parsed.source.bytes, true) }
    var printer = LayoutPrinter(parsed.tree, isSound: parsed.isSound, frozen: frozen)
    printer.printFile()
    return (printer.out, parsed.isSound && !printer.isDoubtful)
  }

  private static func isFaithful(_ text: [UInt8], to source: SourceText) -> Bool {
    let before = Analysis(source)
    let parsed = ParsedSource(SourceText(verbatim: text))
    let after = Analysis(parsed)
    return before.countsByRule == after.countsByRule && Fingerprint.of(before.charter) == Fingerprint.of(after.charter)
      && before.tree.language == after.tree.language && brokenTexts(before.tree) == brokenTexts(after.tree)
      && draft(parsed, FrozenLines(parsed)).text == text
  }

  /// The unclosed texts, without white space. How far such a text extends depends on the indentation of the lines after
  /// it, so a new layout could make it swallow more than before.
  private static func brokenTexts(_ tree: SyntaxTree) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for token in tree.tokens where token.isText && token.flags.contains(.malformed) {
      texts.append(tree.source.slice(token.range).filter { $0 > 0x20 })
    }
    return texts.sorted { $0.lexicographicallyPrecedes($1) }
  }

}
