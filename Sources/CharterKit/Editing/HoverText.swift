// A short text for an editor, both as Markdown and as plain text.

/// Builds a text in both forms. An author's text is escaped in the Markdown, and has no hidden characters in either.
struct HoverText {
  private var markdown: [UInt8] = []
  private var plain: [UInt8] = []

  /// Built-in wording, which may contain `code`.
  mutating func words(_ words: String) {
    markdown.append(contentsOf: words.utf8)
    plain.append(contentsOf: words.utf8)
  }

  mutating func strong(_ body: (inout HoverText) -> Void) {
    let start = markdown.count
    markdown.append(contentsOf: "**".utf8)
    body(&self)
    if markdown.count == start + 2 { markdown.removeLast(2) } else { markdown.append(contentsOf: "**".utf8) }
  }

  mutating func code(_ word: String) { words("`" + word + "`") }

  /// An author's text, with white space and line ends collapsed.
  mutating func author(_ words: String) {
    let bytes = ShowableText.of(Array(words.utf8))
    Escape.markdownInline(bytes.span, 0, bytes.count, into: &markdown)
    plain.append(contentsOf: bytes)
  }

  mutating func paragraph() {
    isInList = false
    if !markdown.isEmpty { words("\n\n") }
  }

  mutating func bullet() {
    guard !markdown.isEmpty else { return words("- ") }
    words(isInList ? "\n- " : "\n\n- ")
    isInList = true
  }

  private var isInList = false

  mutating func party(_ index: Int, _ document: EditorDocument) {
    let party = document.charter.parties[index]
    if let name = party.name { author(document.source.string(name.range)) } else { author(document.line(party.title)) }
  }

  /// The first of several parties, and how many more there are.
  mutating func parties(_ parties: [Int], _ document: EditorDocument, limit: Int = 8) {
    for (position, index) in parties.prefix(limit).enumerated() {
      if position > 0 { words(", ") }
      party(index, document)
    }
    if parties.count > limit { more(parties.count - limit, document) }
  }

  mutating func more(_ count: Int, _ document: EditorDocument) {
    words(Phrase(en: " and \(count) more", nl: " en nog \(count)", fr: " et \(count) autres")[document.language])
  }

  /// Something by its name, or else by its text in quotation marks.
  mutating func thing(_ name: DeclaredName?, _ text: TextValue?, _ document: EditorDocument) {
    if let name {
      author(document.source.string(name.range))
    } else if let text {
      words("\(QuotationMarks.opening[document.language])")
      author(document.line(text, limit: 60))
      words("\(QuotationMarks.closing[document.language])")
    }
  }

  var markdownString: String { String(decoding: markdown, as: UTF8.self) }
  var plainString: String { String(decoding: plain, as: UTF8.self) }
}
