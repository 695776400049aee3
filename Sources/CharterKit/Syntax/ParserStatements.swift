// Parses statements: keyword, name, text, attributes, and the block that follows.

extension Parser {
  /// Parses a statement from its keyword to the end of its line, or to the `{` of its block.
  mutating func parseStatement(_ construct: Construct, isMisplaced: Bool = false) {
    let shape = lexicon.shape(construct)
    let keyword = current
    if !isMisplaced { reportIfRepeated(construct) }
    counts.add(construct)
    let statement = open(.statement, detail: construct.rawValue)
    if isMisplaced { nodes[statement].flags.insert(.misplaced) }
    advance()
    var seen = SeenParts()
    seen.anchor = keyword.range
    let isNameStray = skipStrays()
    let hasName = parseName(construct, shape, keyword, statement, &seen)
    // A text in the wrong quotation marks counts as stray characters, but it is not missing.
    if skipStrays() || isNameStray, shape.text == .required, !current.isText || isAtEnd {
      nodes[statement].flags.insert(.damaged)
    }
    parseText(construct, shape, keyword, statement, hasName, &seen)
    if construct == .charter, charter == nil { charter = seen.anchor }
    parseHeaderAttributes(construct, statement, &seen)
    seen.headerEnd = previousEnd
    if current.kind == .leftBrace, !opensAnotherStatementsBlock(construct) {
      if current.startsLine { reportBraceOnOwnLine(previousEnd) }
      openBlock(construct, statement, seen)
      return
    }
    let depth = blocks.count
    parseForgottenBlock(construct, statement, &seen)
    guard blocks.count == depth else { return }
    close(statement)
    lastStatement = statement
    finishStatement(statement, construct, seen)
  }

  /// A name is a word that is followed by a text or that begins no attribute: no word is reserved.
  private mutating func parseName(
    _ construct: Construct, _ shape: Lexicon.Shape, _ keyword: Token, _ statement: Int, _ seen: inout SeenParts
  ) -> Bool {
    let token = current
    let next = self.token(1)
    let isWord = token.kind == .word && !isAtEnd
    let textFollows = next.isText && !next.startsLine
    switch shape.name {
    case .none:
      return false
    case .optional, .required:
      let beginsAttribute = isWord && !textFollows && isAttributeKeyword(of: construct)
      if isWord, !beginsAttribute {
        seen.anchor = token.range
        leaf(.name, symbol: word(0))
        counts.addNamedStatement()
        return true
      }
      if skipQuotedName() {
        nodes[statement].flags.insert(.damaged)
      } else if shape.name == .required {
        nodes[statement].flags.insert(.damaged)
        findings.add(
          .missingName, at: .at(keyword.end), .construct(construct),
          fixes: nameSuggestion(construct).map { name in
            [
              Fix(
                Phrase(en: "Call it {0}", nl: "Noem het {0}", fr: "L’appeler {0}"), [.code(name)], .forAPerson,
                edits: [Edit(.at(keyword.end), " " + name)])
            ]
          } ?? [])
      }
      return false
    }
  }

  /// The only name that the file uses but doesn't declare; otherwise one made from the text that follows, or the
  /// keyword itself. Nil if that word already occurs in the file.
  private mutating func nameSuggestion(_ construct: Construct) -> String? {
    // Without a text, more than the name is missing.
    guard current.isText, !current.startsLine else { return nil }
    let names = declaredNames ?? DeclaredNames(tokens, words)
    declaredNames = names
    let missing = missingNames ?? names.missing(tokens, words, language)
    missingNames = missing
    if let first = missing.first {
      guard missing.count == 1, first.kind != .ownNeeds, first.kind.admits(construct) else { return nil }
      return source.string(tokens[first.token].range)
    }
    var name = ""
    for scalar in source.string(current.range).unicodeScalars {
      if scalar.properties.isAlphabetic && scalar.properties.isXIDContinue {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty {
        break
      }
      if name.unicodeScalars.count > 20 { break }
    }
    if name.isEmpty { name = construct.keyword(language) }
    if name.utf8.elementsEqual(construct.keyword(language).utf8) || KeywordOption.isEverybody(name) { name += "1" }
    let symbol = symbols.intern(Array(name.utf8), 0, name.utf8.count)
    return count(of: symbol) == 0 ? name : nil
  }

  private mutating func parseText(
    _ construct: Construct, _ shape: Lexicon.Shape, _ keyword: Token, _ statement: Int, _ hasName: Bool,
    _ seen: inout SeenParts
  ) {
    if shape.text != .none, current.isText, !isAtEnd {
      if !hasName { seen.anchor = current.range }
      // An unclosed text has swallowed what followed it.
      if current.flags.contains(.malformed) { nodes[statement].flags.insert(.damaged) }
      leaf(.text)
    } else if shape.text == .required, !nodes[statement].flags.contains(.damaged) {
      // If the name is optional, a word may be the first word of a text.
      parseMissingText(construct, statement, hasName && shape.name == .optional ? seen.anchor : nil)
    }
  }

  /// Parses the attributes that follow a statement on its own line.
  mutating func parseHeaderAttributes(_ construct: Construct, _ statement: Int, _ seen: inout SeenParts) {
    while !isAtEnd, current.kind != .leftBrace {
      guard current.kind == .word else {
        skipUnexpected(in: construct, statement)
        continue
      }
      let symbol = word(0)
      if let attribute = lexicon.attribute(symbol, language), lexicon.takes(construct, attribute) {
        parseHeaderAttribute(attribute, construct, statement, &seen)
      } else if let (attribute, other) = foreignAttribute(symbol, construct) {
        reportForeign(attribute.keyword(language), other)
        parseHeaderAttribute(attribute, construct, statement, &seen)
      } else if let attribute = lexicon.attribute(symbol, language), !isSlip(for: construct, seen),
        let use = lexicon.anyUse(of: attribute)
      {
        let takers = Construct.allCases.filter { lexicon.takes($0, attribute) }
        findings.add(
          .misplaced, at: current.range, .attribute(attribute), .construct(construct),
          .choice(takers.map { Argument.construct($0) }), variant: 1)
        // What it would require elsewhere is not reported here.
        findings.isMuted = true
        let node = parseAttribute(use)
        findings.isMuted = false
        nodes[node].flags.insert(.misplaced)
      } else {
        parseUnknownAttribute(construct, statement, &seen)
      }
    }
  }

  mutating func parseHeaderAttribute(
    _ attribute: Attribute, _ construct: Construct, _ statement: Int, _ seen: inout SeenParts
  ) {
    guard let use = lexicon.use(construct, attribute) else { return }
    reportIfRepeated(use, seen, statement)
    seen.insert(attribute)
    let node = parseAttribute(use)
    if nodes[node].flags.contains(.damaged) { nodes[statement].flags.insert(.damaged) }
  }

  /// Whether a misplaced keyword is a typo for one that belongs here and is still missing: `form` for `from`.
  private func isSlip(for construct: Construct, _ seen: SeenParts) -> Bool {
    let open = Vocabulary.row(construct).attributes.filter { !seen.contains($0.attribute) }
    return EditDistance.nearestIndex(
      source.string(current.range), in: open.map { $0.attribute.keyword(language) }) != nil
  }

  private mutating func parseUnknownAttribute(_ construct: Construct, _ statement: Int, _ seen: inout SeenParts) {
    let attributes = Vocabulary.row(construct).attributes.map { $0.attribute }
    let candidates = attributes.map { $0.keyword(language) }
    let word = source.string(current.range)
    if let match = EditDistance.match(word, in: candidates) {
      let nearest = match.index
      findings.add(
        .unknownKeyword, at: current.range, .source(current.range), .code(candidates[nearest]), variant: 1,
        fixes: [.replace(current.range, by: candidates[nearest], match.isPlain ? .safe : .forAPerson)])
      parseHeaderAttribute(attributes[nearest], construct, statement, &seen)
    } else {
      skipUnexpected(in: construct, statement)
    }
  }

  func foreignAttribute(_ symbol: Symbol, _ construct: Construct) -> (Attribute, Language)? {
    for other in Language.allCases where other != language {
      if let attribute = lexicon.attribute(symbol, other), lexicon.takes(construct, attribute) {
        return (attribute, other)
      }
    }
    return nil
  }

  /// Whether the current word begins an attribute of this construct, in any language.
  func isAttributeKeyword(of construct: Construct) -> Bool {
    let symbol = word(0)
    if let attribute = lexicon.attribute(symbol, language) { return lexicon.takes(construct, attribute) }
    return foreignAttribute(symbol, construct) != nil
  }

  private mutating func openBlock(_ construct: Construct, _ statement: Int, _ seen: SeenParts) {
    let brace = position
    let block = open(.block)
    guard blocks.count < Self.maximumDepth else {
      findings.add(.tooDeep, at: current.range, .number(Self.maximumDepth))
      nodes[statement].flags.insert(.damaged)
      skipBlock()
      close(block)
      close(statement)
      return
    }
    advance()
    blocks.append(
      OpenBlock(construct: construct, statement: statement, block: block, brace: brace, seen: seen))
  }

  private mutating func reportBraceOnOwnLine(_ lineEnd: UInt32) {
    findings.add(
      .expected, at: current.range, .phrase(Expected.braceOnLine),
      fixes: [
        Fix(
          Phrase(en: "Move {0} up", nl: "Zet {0} op de regel erboven", fr: "Remonter {0}"), [.code("{")], .safe,
          edits: [Edit(.at(lineEnd), " {"), Edit(current.range, "")])
      ])
  }

  /// Reports which required attributes are missing once the statement is complete.
  mutating func finishStatement(_ statement: Int, _ construct: Construct, _ seen: SeenParts) {
    guard !nodes[statement].flags.contains(.damaged) else { return }
    guard lexicon.shape(construct).required & ~seen.attributes != 0 else { return }
    let missing = required(construct).filter { !seen.contains($0.attribute) }
    nodes[statement].flags.insert(.damaged)
    findings.add(
      .missingAttribute, at: seen.anchor, .construct(construct), .list(missing.map { .attribute($0.attribute) }),
      .source(seen.anchor), fixes: choices(of: missing, at: .at(seen.headerEnd)))
  }

  func required(_ construct: Construct) -> [AttributeUse] {
    Vocabulary.row(construct).attributes.filter { $0.cardinality.isRequired }
  }

  /// One fix for each way to supply what is missing, after a text if one is given; none if there are more than eight.
  /// It is inserted at the location, or replaces it.
  func choices(of missing: [AttributeUse], at location: ByteRange, behind text: String? = nil) -> [Fix] {
    var ways = [text.map { [$0] } ?? []]
    for use in missing {
      let values = choices(use)
      let keyword = use.attribute.keyword(language)
      ways = ways.flatMap { way in values.map { value in way + [keyword + " " + value] } }
    }
    guard ways.count <= 8 else { return [] }
    return ways.map { way in
      let text = way.joined(separator: " ")
      guard location.isEmpty else { return .replace(location, by: text, .forAPerson) }
      return .insert(" " + text, at: location.start, .code(text), .forAPerson)
    }
  }

  /// The possible values of an attribute, if the language alone determines them; `"…"` is to be filled in.
  private func choices(_ use: AttributeUse) -> [String] {
    switch use.kind {
    case .option(let group): group.options.map { $0.keyword(language) }
    case .text: ["\"…\""]
    case .interval: [KeywordOption.week, .month, .quarter, .year].map { $0.keyword(language) }
    case .names(.partners) where use.cardinality.isList, .names(.parties) where use.cardinality.isList:
      [KeywordOption.all.keyword(language)]
    case .names, .date, .dates, .quantity, .effort, .everyInterval, .check: []
    }
  }

  // MARK: Repetition

  private mutating func reportIfRepeated(_ construct: Construct) {
    guard let index = blocks.indices.last else { return }
    if lexicon.shape(construct).once, blocks[index].seen.constructs.contains(construct) {
      let first = firstStatement(construct, in: blocks[index].block)
      findings.add(
        .repeated, at: current.range, .construct(construct), related: first.map { [Related($0)] } ?? [])
    }
    blocks[index].seen.constructs.insert(ConstructSet(construct))
  }

  mutating func reportIfRepeated(_ use: AttributeUse, _ seen: SeenParts, _ statement: Int) {
    guard !use.cardinality.isList, seen.contains(use.attribute) else { return }
    let first = firstAttribute(use.attribute, in: statement)
    findings.add(
      .repeated, at: current.range, .attribute(use.attribute), related: first.map { [Related($0)] } ?? [])
  }

  private func firstStatement(_ construct: Construct, in block: Int) -> ByteRange? {
    var index = block + 1
    while index < nodes.count {
      if nodes[index].construct == construct { return tokens[Int(nodes[index].firstToken)].range }
      index = max(Int(nodes[index].end), index + 1)
    }
    return nil
  }

  private func firstAttribute(_ attribute: Attribute, in statement: Int) -> ByteRange? {
    var index = statement + 1
    while index < nodes.count {
      if nodes[index].attribute == attribute { return tokens[Int(nodes[index].firstToken)].range }
      // Descends into blocks, but not into other statements.
      index = nodes[index].kind == .block ? index + 1 : max(Int(nodes[index].end), index + 1)
    }
    return nil
  }
}
