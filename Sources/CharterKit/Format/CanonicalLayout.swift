// The canonical layout of a charter: one way to write it, whoever wrote it.

/// Lays out a file anew without touching what it says.
///
/// - Two spaces a level. A statement's attributes stand behind it while the line fits in 100 columns, else in its block,
///   one a line, in the order of the table. What can hold statements, and a section (`terms`, `teaming` …), keeps the
///   block that its writer gave it, with all its attributes in it, before the statements.
/// - Lists that do not fit go on in the next line, two spaces in: texts one a line, names as many as fit.
/// - Blank lines stay between groups, one at most. Comments stay where they belong. Texts stay as they are written;
///   a block text moves with its statement, so that it says the same.
/// - Keywords get their first spelling of the file's own language. Lines end with LF, the last one as well; there is no
///   byte-order mark.
/// - Lines that can't be read, or have a mistake on them, stay as they are, byte for byte.
///
/// Total and linear, as reading is. Laying out twice is the same as once.
public enum CanonicalLayout {
  /// How many columns a line may have, unless there is nothing to break in it.
  public static let lineWidth = 100

  /// The file in canonical layout.
  ///
  /// A file without mistakes of syntax can't come to say anything else. One with mistakes is read anew afterwards:
  /// if it had other findings, another fingerprint or other unclosed texts, or if a line with a mistake did not come
  /// through, it is given back as it was.
  public static func render(_ source: SourceText) -> [UInt8] { render(ParsedSource(source)) }

  public static func render(_ bytes: [UInt8]) -> [UInt8] { render(SourceText(verbatim: bytes)) }

  static func render(_ parsed: ParsedSource) -> [UInt8] {
    let source = parsed.source
    // Which lines have a mistake is not known of those that are only counted.
    guard parsed.findings.allSatisfy({ $0.omitted.isEmpty }) else { return source.bytes }
    let frozen = FrozenLines(parsed)
    let layout = draft(parsed, frozen)
    guard !layout.isCertain, layout.text != source.bytes else { return layout.text }
    return frozen.areLines(of: layout.text, from: source.bytes) && isFaithful(layout.text, to: source)
      ? layout.text : source.bytes
  }

  /// The layout, and whether nothing in the file makes it doubtful that it says the same.
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
    return before.countsByKind == after.countsByKind && Fingerprint.of(before.charter) == Fingerprint.of(after.charter)
      && before.tree.language == after.tree.language && brokenTexts(before.tree) == brokenTexts(after.tree)
      && draft(parsed, FrozenLines(parsed)).text == text
  }

  /// The texts that nobody closed, without space. How far such a text goes depends on how the lines behind it are
  /// indented, so that a new layout could let it swallow what it did not hold before.
  private static func brokenTexts(_ tree: SyntaxTree) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for token in tree.tokens where token.isText && token.flags.contains(.malformed) {
      texts.append(tree.source.slice(token.range).filter { $0 > 0x20 })
    }
    return texts.sorted { $0.lexicographicallyPrecedes($1) }
  }

}
