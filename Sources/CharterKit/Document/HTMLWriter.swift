// Prints a page as HTML.

/// Writes a header with the title, a section for each second-level heading, and a footer. An author's text is always in
/// a `bdi`, or in a paragraph that determines its own direction, so that it can't affect the direction of what
/// surrounds it.
struct HTMLWriter: PageWriter {
  private let charter: Charter
  private let source: SourceText
  private let options: DocumentOptions
  private let language: Language
  /// Whether the file has no errors, so that all of it can be shown.
  private let isSound: Bool
  private var bytes: [UInt8] = []
  /// Reusable buffer for a decoded text.
  private var scratch: [UInt8] = []
  private var openings = TextOpenings()
  /// The number of sections so far, which serves to name them.
  private var sections = 0
  /// The columns of the current table.
  private var columns: [(title: Words, width: Int)] = []
  private var column = 0

  init(_ analysis: Analysis, _ options: DocumentOptions) {
    charter = analysis.charter
    source = analysis.source
    self.options = options
    language = options.language
    isSound = analysis.errorCount == 0
    bytes.reserveCapacity(source.bytes.count * 3 + 16384)
    HTMLHead.append(charter, options, to: &bytes)
  }

  /// The document, with exactly one line end at its end.
  consuming func finish() -> [UInt8] {
    markup(sections > 0 ? "</section>\n</main>\n" : "</header>\n<main>\n</main>\n")
    writeFooter()
    markup("</body>\n</html>\n")
    return bytes
  }

  /// A description of the document and the fingerprint, for screens: on paper these are in the footer of every page.
  private mutating func writeFooter() {
    markup("<footer>\n<p>")
    beginIsolated()
    HTMLHead.appendTitle(charter, options, to: &bytes)
    endIsolated()
    markup("</p>\n")
    if !options.fingerprint.isEmpty {
      markup("<p>")
      fingerprint(options.fingerprint)
      markup("</p>\n")
    }
    markup("</footer>\n")
  }

  @inline(__always)
  private mutating func markup(_ literal: StaticString) { Escape.append(literal, to: &bytes) }

  // MARK: Headings and sections

  mutating func beginHeading(_ level: HeadingLevel) {
    switch level {
    case .title: markup("<h1>")
    case .section:
      markup(sections == 0 ? "</header>\n<main>\n" : "</section>\n")
      sections += 1
      beginSection()
    case .part: markup("<h3>")
    }
  }

  private mutating func beginSection() {
    markup("<section aria-labelledby=\"s")
    number(sections)
    markup("\">\n<h2 id=\"s")
    number(sections)
    markup("\">")
  }

  mutating func endHeading(_ level: HeadingLevel) {
    switch level {
    case .title: markup("</h1>\n")
    case .section: markup("</h2>\n")
    case .part: markup("</h3>\n")
    }
  }

  // MARK: Blocks

  mutating func beginParagraph() { markup("<p>") }

  mutating func endParagraph() { markup("</p>\n") }

  mutating func subtitle(_ words: Words) {
    markup("<p class=\"standing\">")
    self.words(words)
    markup("</p>\n")
  }

  mutating func notice(_ title: Words, _ body: Words) {
    markup("<p class=\"notice\" role=\"note\"><strong>")
    words(title)
    markup("</strong> ")
    words(body)
    markup("</p>\n")
  }

  mutating func beginList() { markup("<ul>\n") }

  mutating func beginItem() { markup("<li>") }

  mutating func endItem() { markup("</li>\n") }

  mutating func endList() { markup("</ul>\n") }

  mutating func beginFacts() { markup("<dl>\n") }

  mutating func beginFact(_ term: Words) {
    markup("<div><dt>")
    words(term)
    words(Words(en: ":", nl: ":", fr: " :"))
    markup("</dt><dd>")
  }

  mutating func endFact() { markup("</dd></div>\n") }

  mutating func beginFactList(_ term: Words) {
    beginFact(term)
    markup("<ul>\n")
  }

  mutating func endFactList() { markup("</ul></dd></div>\n") }

  mutating func endFacts() { markup("</dl>\n") }

  // MARK: Tables

  mutating func beginTable() { columns.removeAll(keepingCapacity: true) }

  mutating func column(_ title: Words, width: Int) { columns.append((title, width)) }

  /// Column widths are in twentieths of the table's, as far as the words in a column allow.
  mutating func beginRows() {
    let total = max(1, columns.reduce(0) { $0 + $1.width })
    markup("<table>\n<thead><tr>")
    for column in columns {
      markup("<th scope=\"col\" class=\"w")
      number(min(14, max(1, (column.width * 20 + total / 2) / total)))
      markup("\">")
      words(column.title)
      markup("</th>")
    }
    markup("</tr></thead>\n<tbody>\n")
  }

  mutating func beginRow() {
    markup("<tr>")
    column = 0
  }

  /// The first cell is the header of its row; the others carry their column's title for screens that show no columns.
  mutating func beginCell() {
    if column == 0 {
      markup("<th scope=\"row\">")
    } else {
      markup("<td data-label=\"")
      if column < columns.count { words(columns[column].title) }
      markup("\">")
    }
  }

  mutating func endCell() {
    if column == 0 { markup("</th>") } else { markup("</td>") }
    column += 1
  }

  mutating func endRow() { markup("</tr>\n") }

  mutating func endTable() { markup("</tbody>\n</table>\n") }

  // MARK: Picture

  func canShow(_ picture: GiveAndGain) -> Bool { DrawnPicture.canShow(picture) }

  /// An image whose data is embedded in the page, with the same content in words next to it.
  mutating func picture(_ picture: GiveAndGain, of charter: Charter) {
    let drawn = DrawnPicture(picture, PictureText(charter: charter, language: language))
    let image = drawn.embedded()
    markup("<div class=\"picture\" role=\"group\" tabindex=\"0\" aria-labelledby=\"s")
    number(sections)
    markup("\">\n<img alt=\"")
    words(drawn.alternative)
    markup("\" width=\"")
    number(image.width)
    markup("\" height=\"")
    number(image.height)
    markup("\" src=\"data:image/svg+xml;base64,")
    Base64.append(isSound ? image.svg : ShowableText.of(image.svg), to: &bytes)
    markup("\">\n</div>\n")
    guard drawn.isNumbered else { return }
    markup("<ol class=\"gifts\">\n")
    for gift in drawn.gifts { self.gift(gift, in: drawn) }
    markup("</ol>\n")
  }

  private mutating func gift(_ gift: Gift, in drawn: DrawnPicture) {
    markup("<li><b>")
    isolated(drawn.text.title(of: drawn.picture.parties[gift.giver]))
    words(PictureText.to)
    isolated(drawn.text.title(of: drawn.picture.parties[gift.gainer]))
    words(Words(en: ":</b> ", nl: ":</b> ", fr: " :</b> "))
    for (index, gain) in gift.gains.enumerated() {
      if index > 0 { words(Words("; ")) }
      isolated(drawn.text.gain(gain))
    }
    markup("</li>\n")
  }

  private mutating func isolated(_ text: [UInt8]) {
    beginIsolated()
    Escape.html(text.span, 0, text.count, into: &bytes)
    endIsolated()
  }

  // MARK: Signatures

  mutating func beginSignature(_ term: Words) {
    markup("<div class=\"sign\">\n<h3>")
    words(term)
    markup(" ")
  }

  mutating func beginSignatureRows() { markup("</h3>\n<dl>\n") }

  mutating func beginSignatureRow(_ term: Words) {
    markup("<div><dt>")
    words(term)
    markup("</dt><dd>")
  }

  mutating func endSignatureRow() { markup("</dd></div>\n") }

  mutating func endSignature() { markup("</dl>\n</div>\n") }

  /// The rows already have lines to write on.
  mutating func blank() {}

  // MARK: Block texts

  mutating func blockText(_ text: TextValue) {
    scratch.removeAll(keepingCapacity: true)
    text.decode(source, into: &scratch)
    let decoded = scratch
    paragraphs(decoded.span)
  }

  private mutating func paragraphs(_ lines: Span<UInt8>) {
    var offset = 0
    var isInList = false
    while let block = TextBlock.next(lines, from: offset) {
      if block.isItem != isInList { markup(block.isItem ? "<ul>\n" : "</ul>\n") }
      isInList = block.isItem
      beginDirected(block.isItem ? "li" : "p")
      Escape.html(lines, block.start, block.end, into: &bytes)
      markup(block.isItem ? "</li>\n" : "</p>\n")
      offset = block.end
    }
    if isInList { markup("</ul>\n") }
  }

  /// An element for an author's text, which determines its own direction.
  private mutating func beginDirected(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    markup(" dir=\"auto\"")
    authorLanguage()
    bytes.append(UInt8(ascii: ">"))
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
    beginIsolated()
    let inner = text.inner(in: source)
    if text.form == .plain, limit == Int.max || text.range.count <= TextOpenings.shortLength {
      Self.append(source.bytes, Int(inner.start), Int(inner.end), limit, to: &bytes)
    } else {
      let line = limit < Int.max ? openings.opening(of: text, in: source) : TextBlock.joined(text.decode(source))
      Self.append(line, 0, line.count, limit, to: &bytes)
    }
    endIsolated()
  }

  /// Trimmed, because built-in wording may follow directly.
  private static func append(_ text: [UInt8], _ start: Int, _ end: Int, _ limit: Int, to bytes: inout [UInt8]) {
    var (start, end) = (start, end)
    Escape.trim(text.span, &start, &end)
    let shown = Escape.cut(text.span, start, end, limit: limit)
    Escape.html(text.span, start, shown, into: &bytes)
    if shown < end { Escape.append("…", to: &bytes) }
  }

  mutating func source(_ range: ByteRange) {
    beginIsolated()
    Self.append(source.bytes, Int(range.start), Int(range.end), Int.max, to: &bytes)
    endIsolated()
  }

  mutating func foreign(_ text: String) {
    let span = text.utf8.span
    Escape.html(span, 0, span.count, into: &bytes)
  }

  mutating func fingerprint(_ text: String) {
    markup("<code>")
    HTMLHead.appendFingerprint(text, to: &bytes)
    markup("</code>")
  }

  mutating func keyFingerprint(_ key: OpenSSHPublicKey) {
    markup("<code>")
    let text = Array(key.fingerprint.utf8)
    Escape.html(text.span, 0, text.count, into: &bytes)
    markup("</code>")
  }

  private mutating func beginIsolated() {
    markup("<bdi")
    authorLanguage()
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func endIsolated() { markup("</bdi>") }

  /// Marks the author's language as unknown if someone chose the document's language: keywords are translated but texts
  /// never are, and the signed content doesn't record their language.
  private mutating func authorLanguage() {
    if options.isLanguageChosen { markup(" lang=\"\"") }
  }
}
