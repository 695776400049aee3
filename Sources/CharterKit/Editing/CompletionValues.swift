// Completions after an attribute: options, connecting words, units, checks and names.

extension CompletionList {
  mutating func addOptions(_ group: OptionGroup, _ kind: EditorCompletionKind) {
    for option in group.options { addOption(option, kind) }
  }

  mutating func addOption(_ option: KeywordOption, _ kind: EditorCompletionKind) {
    add(option.keyword(language), kind, Vocabulary.row(option).documentation[language])
  }

  mutating func addEvery() {
    for unit in OptionGroup.interval.options {
      add(
        Attribute.every(before: unit, language) + " " + unit.keyword(language), .option,
        Vocabulary.row(unit).documentation[language])
    }
  }

  mutating func addSmall(_ small: CompletionContext.Small) {
    if small.contains(.to) { addOption(.to, .smallWord) }
    if small.contains(.unit) {
      for unit in units() { add(unit, .unit, Phrase(en: "unit", nl: "eenheid", fr: "unité")[language]) }
    }
    if small.contains(.every) { addEvery() }
  }

  /// The units used in this charter, in order of appearance, then the remaining units of time.
  private func units() -> [String] {
    var units: [String] = []
    var seen: Set<String> = []
    func add(_ quantity: Quantity?) {
      guard let quantity, !quantity.unit.isEmpty, units.count < 50 else { return }
      let unit = document.source.string(quantity.unit)
      if seen.insert(unit).inserted { units.append(unit) }
    }
    for contribution in charter.contributions { add(contribution.amount) }
    for commitment in charter.commitments { add(commitment.effort) }
    for option in OptionGroup.intervals.options where seen.insert(option.keyword(language)).inserted {
      units.append(option.keyword(language))
    }
    return units
  }

  mutating func addValues(_ use: AttributeUse, _ listed: [Symbol]) {
    switch use.kind {
    case .option(let group):
      let words = Set(listed)
      var symbols = Lexicon.shared.symbols
      for option in group.options {
        let word = Array(option.keyword(language).utf8)
        if !words.contains(symbols.intern(word, 0, word.count)) { addOption(option, .option) }
      }
    case .names(let kind): addNames(kind, use, listed)
    case .check: addChecks()
    case .text, .date, .dates, .quantity, .effort, .interval, .everyInterval: break
    }
  }

  private mutating func addChecks() {
    for kind in Rule.all where kind.severity != .error {
      add(kind.name, .check, kind.code + ": " + kind.outline(language), kind.why[language])
    }
  }

  // MARK: Names

  private mutating func addNames(_ kind: NameKind, _ use: AttributeUse, _ listed: [Symbol]) {
    let owner = owner(at: range.start)
    let listed = listedNames(before: listed).union(listedNamesBehind)
    let isFirst = listed.isEmpty
    switch kind {
    case .partners, .parties:
      if isFirst, use.cardinality.isList {
        addOption(.all, .smallWord)
        if owner != nil { addOption(.others, .smallWord) }
      }
    case .aims, .contributionsOrAims, .ownNeeds: break
    }
    for (name, statement) in charter.names {
      guard kind.admits(statement.construct), !listed.contains(document.source.string(name.range)) else { continue }
      addName(name, statement, owner, kind)
    }
  }

  /// The names in the list before the cursor, as written.
  private func listedNames(before listed: [Symbol]) -> Set<String> {
    guard !listed.isEmpty else { return [] }
    // Symbols interned for this line differ from those of the tree, so compare the words.
    var words: Set<String> = []
    var token = document.firstToken(startingAfter: range.start) - 1
    var left = listed.count * 2 + 1
    while token >= 0, left > 0 {
      if document.tree.tokens[token].kind == .word, document.tree.tokens[token].end <= range.start {
        words.insert(document.source.string(document.tree.tokens[token].range))
      }
      token -= 1
      left -= 1
    }
    return words
  }

  /// The names in the list after the cursor, since one may be typing in the middle of a list.
  private var listedNamesBehind: Set<String> {
    let tokens = document.tree.tokens
    var words: Set<String> = []
    var next = document.firstToken(startingAfter: range.end)
    while next > 0, tokens[next - 1].start >= range.end { next -= 1 }
    while next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].kind == .word {
      words.insert(document.source.string(tokens[next + 1].range))
      next += 2
    }
    return words
  }

  /// After `from`, other parties' contributions come first and one's own last.
  private mutating func addName(_ name: DeclaredName, _ statement: StatementID, _ owner: Int?, _ kind: NameKind) {
    let label = document.source.string(name.range)
    let title = document.line(charter.text(statement))
    let noun = statement.construct.noun[language]
    if let party = statement.party {
      rank = party == owner ? 3 : 1
      add(label, .party, title, noun)
    } else if let contribution = statement.contribution {
      let giver = Int(charter.contributions[contribution].owner)
      rank = giver == owner ? 3 : charter.parties[giver].role == .partner ? 0 : 2
      var text = HoverText()
      text.words(Phrase(en: "Brought by ", nl: "Ingebracht door ", fr: "Apporté par ")[language])
      text.party(giver, document)
      add(label, .contribution, title, text.markdownString)
    } else if statement.aim != nil {
      rank = 1
      add(label, .aim, title, noun)
    } else if let need = statement.need {
      guard kind != .ownNeeds || owner == nil || Int(charter.needs[need].owner) == owner else { return }
      rank = 0
      add(label, .need, title, noun)
    }
  }

  /// The party whose statement contains an offset.
  private func owner(at offset: UInt32) -> Int? { document.party(at: offset) }
}

extension EditorDocument {
  /// The party whose statement, including its block, contains an offset.
  func party(at offset: UInt32) -> Int? {
    for index in charter.parties.indices {
      let range = charter.parties[index].range
      if range.start <= offset, offset <= range.end { return index }
    }
    return nil
  }

  func line(_ text: TextValue?) -> String { text.map { line($0) } ?? "" }
}
