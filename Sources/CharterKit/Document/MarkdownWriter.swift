// Prints a page as Markdown.

/// Writes CommonMark with GitHub's tables in a form that pandoc's own reader understands the same way: an empty line
/// around every block, no HTML, no thematic breaks (three dashes start metadata), and emphasis only around built-in
/// wording.
struct MarkdownWriter: PageWriter {
  private let source: SourceText
  private let language: Language
  private var bytes: [UInt8] = []
  /// Reusable buffer for a decoded text.
  private var scratch: [UInt8] = []
  private var openings = TextOpenings()
  /// The column widths of the current table.
  private var columnWidths: [Int] = []
  /// The number of spaces before every line within an item.
  private var indentation = 0

  init(_ source: SourceText, _ language: Language) {
    self.source = source
    self.language = language
    bytes.reserveCapacity(source.bytes.count * 2 + 4096)
  }

  /// The document, with exactly one line end at its end.
  consuming func finish() -> [UInt8] {
    while bytes.count > 1, bytes[bytes.count - 1] == 0x0A, bytes[bytes.count - 2] == 0x0A { bytes.removeLast() }
    return bytes
  }

  @inline(__always)
  private mutating func markup(_ literal: StaticString) { Escape.append(literal, to: &bytes) }

  private mutating func indent() {
    for _ in 0..<indentation { bytes.append(0x20) }
  }

  // MARK: Blocks

  mutating func beginHeading(_ level: HeadingLevel) {
    for _ in 0..<level.rawValue { bytes.append(UInt8(ascii: "#")) }
    bytes.append(0x20)
  }

  mutating func endHeading(_ level: HeadingLevel) { markup("\n\n") }

  mutating func beginParagraph() {}

  mutating func endParagraph() { markup("\n\n") }

  mutating func subtitle(_ words: Words) {
    markup("*")
    self.words(words)
    markup("*\n\n")
  }

  mutating func notice(_ title: Words, _ body: Words) {
    markup("> **")
    words(title)
    markup("** ")
    words(body)
    markup("\n\n")
  }

  mutating func beginList() {}

  mutating func beginItem() {
    indent()
    markup("- ")
  }

  mutating func endItem() { bytes.append(0x0A) }

  mutating func endList() { bytes.append(0x0A) }

  mutating func beginFacts() {}

  mutating func beginFact(_ term: Words) {
    beginTerm(term)
    bytes.append(0x20)
    indentation = 2
  }

  mutating func endFact() {
    bytes.append(0x0A)
    indentation = 0
  }

  mutating func beginFactList(_ term: Words) {
    beginTerm(term)
    bytes.append(0x0A)
    indentation = 2
  }

  mutating func endFactList() { indentation = 0 }

  mutating func endFacts() { bytes.append(0x0A) }

  private mutating func beginTerm(_ term: Words) {
    markup("- **")
    words(term)
    words(Words(en: ":**", nl: ":**", fr: " :**"))
  }

  mutating func beginTable() {
    columnWidths.removeAll(keepingCapacity: true)
    markup("|")
  }

  mutating func column(_ title: Words, width: Int) {
    columnWidths.append(width)
    markup(" ")
    words(title)
    markup(" |")
  }

  /// The number of dashes gives each column its share of the width when pandoc makes a page of it.
  mutating func beginRows() {
    markup("\n|")
    for width in columnWidths {
      bytes.append(UInt8(ascii: ":"))
      for _ in 0..<max(3, width) { bytes.append(UInt8(ascii: "-")) }
      bytes.append(UInt8(ascii: "|"))
    }
    markup("\n")
  }

  mutating func beginRow() { bytes.append(UInt8(ascii: "|")) }

  mutating func beginCell() { bytes.append(0x20) }

  mutating func endCell() {
    bytes.append(0x20)
    bytes.append(UInt8(ascii: "|"))
  }

  mutating func endRow() { bytes.append(0x0A) }

  mutating func endTable() { bytes.append(0x0A) }

  func canShow(_ picture: GiveAndGain) -> Bool { !picture.isTooLarge }

  mutating func picture(_ picture: GiveAndGain, of charter: Charter) {
    markup("```mermaid\n")
    MermaidPicture.append(picture, of: charter, language, to: &bytes)
    markup("```\n\n")
  }

  // MARK: Signatures

  mutating func beginSignature(_ term: Words) {
    markup("| ")
    words(term)
    markup(" | ")
  }

  mutating func beginSignatureRows() { markup(" |\n|:---------|:-----------------------------|\n") }

  mutating func beginSignatureRow(_ term: Words) {
    markup("| ")
    words(term)
    markup(" | ")
  }

  mutating func endSignatureRow() { markup(" |\n") }

  mutating func endSignature() { bytes.append(0x0A) }

  /// Underscores surrounded by spaces are not markup.
  mutating func blank() { markup("______________________________") }

  // MARK: Block texts

  mutating func blockText(_ text: TextValue) {
    scratch.removeAll(keepingCapacity: true)
    text.decode(source, into: &scratch)
    blocks()
    if indentation == 0 { markup("\n\n") }
  }

  /// The paragraphs and items in `scratch`, with no space before the first or after the last.
  private mutating func blocks() {
    let text = scratch
    let lines = text.span
    var isFirst = true
    var wasItem = false
    var index = 0
    while let block = TextBlock.next(lines, from: index) {
      let isItem = block.isItem
      if isFirst {
        // An item can't begin on the line of a fact's term.
        if isItem, indentation > 0 {
          bytes.removeLast()
          bytes.append(0x0A)
        }
      } else {
        bytes.append(0x0A)
        // Without an empty line the list of facts stays compact.
        if !isItem || !(wasItem || indentation > 0) { bytes.append(0x0A) }
      }
      if !isFirst || (isItem && indentation > 0) { indent() }
      if isItem { markup("- ") }
      Escape.markdownInline(lines, block.start, block.end, into: &bytes)
      isFirst = false
      wasItem = isItem
      index = block.end
    }
  }

  // MARK: Inline

  @inline(__always)
  mutating func words(_ words: Words) { markup(words[language]) }

  mutating func number(_ number: Int) {
    if number > 9 { self.number(number / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  mutating func text(_ text: TextValue) { self.text(text, limit: Int.max) }

  mutating func text(_ text: TextValue, limit: Int) {
    let inner = text.inner(in: source)
    if text.form == .plain, limit == Int.max || text.range.count <= TextOpenings.shortLength {
      Self.append(source.bytes, Int(inner.start), Int(inner.end), limit, to: &bytes)
    } else {
      let line = limit < Int.max ? openings.opening(of: text, in: source) : TextBlock.joined(text.decode(source))
      Self.append(line, 0, line.count, limit, to: &bytes)
    }
  }

  private static func append(_ text: [UInt8], _ start: Int, _ end: Int, _ limit: Int, to bytes: inout [UInt8]) {
    var (start, end) = (start, end)
    Escape.trim(text.span, &start, &end)
    let shown = Escape.cut(text.span, start, end, limit: limit)
    Escape.markdownInline(text.span, start, shown, into: &bytes)
    if shown < end { Escape.append("…", to: &bytes) }
  }

  mutating func source(_ range: ByteRange) {
    Self.append(source.bytes, Int(range.start), Int(range.end), Int.max, to: &bytes)
  }

  mutating func foreign(_ text: String) {
    let span = text.utf8.span
    Escape.markdownInline(span, 0, span.count, into: &bytes)
  }

  mutating func fingerprint(_ text: String) {
    markup("`")
    for byte in text.utf8 where Escape.isAlphanumeric(byte) || byte == UInt8(ascii: ":") { bytes.append(byte) }
    markup("`")
  }

  /// Base64 contains no backticks, bars or line ends, so nothing in it can end the code span or the cell.
  mutating func keyFingerprint(_ key: OpenSSHPublicKey) {
    markup("`")
    bytes.append(contentsOf: key.fingerprint.utf8)
    markup("`")
  }
}
