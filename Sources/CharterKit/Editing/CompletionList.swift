// The completions at an offset, in display order.

extension EditorDocument {
  /// Characters other than letters that trigger completion.
  package static var completionTriggers: [String] { [" ", ","] }

  /// The completions at a byte offset: only what is allowed there, with keywords in the file's language.
  package func completions(at offset: Int) -> [EditorCompletion] {
    let place = completionContext(at: offset)
    var list = CompletionList(self, range: place.range)
    switch place.kind {
    case .nothing: break
    case .file: list.addFile()
    case .languageCode: list.addLanguageCodes()
    case .line(let construct, let statement): list.addLine(construct, statement)
    case .text: list.addText()
    case .attributes(let construct, let seen, let small):
      list.addSmall(small)
      if seen != UInt64.max { list.addAttributes(construct, seen: seen) }
    case .value(let use, let listed): list.addValues(use, listed)
    case .interval(let hasNumber): list.addOptions(hasNumber ? .intervals : .interval, .option)
    case .every: list.addEvery()
    }
    return list.items
  }
}

struct CompletionList {
  let document: EditorDocument
  let range: ByteRange
  private(set) var items: [EditorCompletion] = []
  /// Lower ranks come first.
  var rank = 0

  var language: Language { document.language }
  var charter: Charter { document.charter }

  init(_ document: EditorDocument, range: ByteRange) {
    self.document = document
    self.range = range
  }

  mutating func add(
    _ label: String, _ kind: EditorCompletionKind, _ detail: String, _ documentation: String = "",
    _ text: SnippetText? = nil
  ) {
    items.append(
      EditorCompletion(
        label: label, kind: kind, detail: detail, documentation: documentation, newText: text?.plain ?? label,
        snippet: text?.asSnippet, range: range, sortKey: sortKey()))
  }

  private func sortKey() -> String {
    var key: [UInt8] = []
    for divisor in [100_000, 10_000, 1_000, 100, 10, 1] {
      key.append(UInt8(0x30 + (rank * 100_000 + items.count % 100_000) / divisor % 10))
    }
    return String(decoding: key, as: UTF8.self)
  }

  // MARK: Lines

  mutating func addFile() {
    let hasLine = document.tree.nodes.contains { $0.kind == .languageLine }
    let charterStart = charter.range.isEmpty ? UInt32.max : charter.range.start
    let isFirst = document.source.slice(ByteRange(0, range.start)).allSatisfy { $0 <= 0x20 || $0 >= 0xBB }
    if charterStart == UInt32.max {
      if hasLine {
        rank = 0
        add(Construct.charter.keyword(language), .skeleton, wholeCharter[language], "", skeleton(language, line: false))
      } else if isFirst {
        for language in Language.allCases {
          let label = language.keyword + " " + language.code
          add(
            label + " … " + Construct.charter.keyword(language), .skeleton, wholeCharter[language], "",
            skeleton(language, line: true))
        }
      }
      if !hasLine, !isFirst { addStatement(.charter) }
    }
    if !hasLine, isFirst, range.end <= charterStart || isWord(charterStart) {
      for language in Language.allCases {
        add(language.keyword + " " + language.code, .language, languageName(language))
      }
    }
  }

  /// Whether the word at the offset is the charter's own keyword.
  private func isWord(_ start: UInt32) -> Bool { start == range.start }

  private var wholeCharter: Phrase {
    Phrase(en: "a charter to fill in", nl: "een charter om in te vullen", fr: "une charte à compléter")
  }

  private func languageName(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .dutch: "Nederlands"
    case .french: "français"
    }
  }

  mutating func addLanguageCodes() {
    for language in Language.allCases { add(language.code, .language, languageName(language)) }
  }

  /// A charter with an aim and two partners, to fill in.
  private func skeleton(_ language: Language, line: Bool) -> SnippetText {
    var text = SnippetText()
    if line { text.put(language.keyword + " " + language.code + "\n\n") }
    text.put(Construct.charter.keyword(language) + " ")
    text.text()
    text.put(" {\n  " + Attribute.vision.keyword(language) + " ")
    text.text()
    text.put("\n\n  " + Construct.aim.keyword(language) + " ")
    text.stop(Construct.aim.nameExample[language])
    text.put(" ")
    text.text()
    text.put(" " + Attribute.measure.keyword(language) + " ")
    text.text()
    text.put("\n")
    for number in 1...2 {
      text.put("\n  " + Construct.partner.keyword(language) + " ")
      text.stop(Construct.partner.nameExample[language] + "\(number)")
      text.put(" ")
      text.text()
      text.put(" {\n    " + Attribute.sector.keyword(language) + " ")
      text.choice(OptionGroup.sector.options.map { $0.keyword(language) })
      text.put("\n  }\n")
    }
    text.put("}\n")
    return text
  }

  /// Adds the statements and attributes that may still be added to a block.
  mutating func addLine(_ container: Construct, _ statement: Int) {
    let tree = document.tree
    var attributes: UInt64 = 0
    var constructs: ConstructSet = []
    var parts = StatementCursor(tree, statement)
    while let (attribute, node) = tree.nextAttribute(&parts) {
      if tree.range(tree.nodes[node]).start != range.start { attributes |= attribute.bit }
    }
    parts = StatementCursor(tree, statement)
    while let (construct, node) = tree.nextStatement(&parts) {
      if tree.range(tree.nodes[node]).start != range.start { constructs.insert(ConstructSet(construct)) }
    }
    addAttributes(container, seen: attributes)
    rank = 2
    for row in Vocabulary.constructs
    where row.standsIn.contains(container) && !(row.once && constructs.contains(row.construct)) {
      addStatement(row.construct)
    }
  }

  private mutating func addStatement(_ construct: Construct) {
    let row = Vocabulary.row(construct)
    add(
      construct.keyword(language), .construct, construct.noun[language], row.documentation[language],
      SnippetText(row, language))
  }

  /// Adds the attributes that a statement doesn't have yet, required ones first, then those that may be repeated.
  mutating func addAttributes(_ construct: Construct, seen: UInt64) {
    for use in Vocabulary.row(construct).attributes {
      let isSeen = seen & use.attribute.bit != 0
      guard !isSeen || use.cardinality.isList else { continue }
      rank = isSeen ? 3 : use.cardinality.isRequired ? 0 : 1
      add(
        use.attribute.keyword(language), .attribute, Expected.value(use.kind)[language],
        Vocabulary.row(use.attribute).documentation[language], SnippetText(use, language))
    }
  }

  mutating func addText() {
    var text = SnippetText()
    text.text()
    add("\"…\"", .text, Expected.text[language], "", text)
  }
}
