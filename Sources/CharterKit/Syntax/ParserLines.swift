// Parses the first word of a line: which statement or attribute it begins, and what to do if it begins neither.

extension Parser {
  /// Parses `language en` or what stands in for it, and determines the language of the rest.
  mutating func parseLanguageLine() {
    skipToLanguageLine()
    guard isLanguageLine(position) else {
      chooseLanguage(declaredBy: nil)
      return
    }
    languageLine = current.range
    let node = open(.languageLine)
    advance()
    let word = current
    let text = source.string(word.range)
    advance()
    close(node)
    if let declared = Language(code: text) {
      language = declared
      chooseLanguage(declaredBy: word)
    } else {
      let known = Language.allCases.map { $0.code }
      let match = EditDistance.match(text, in: known)
      let nearest = match.map { known[$0.index] }
      findings.add(
        .unknownLanguage, at: word.range, .source(word.range), .choice(known.map { Argument.code($0) }),
        fixes: nearest.map { [.replace(word.range, by: $0, match?.isPlain == true ? .safe : .forAPerson)] } ?? [])
      language = Language.allCases.first { $0.code.utf8.elementsEqual(nearest?.utf8 ?? "".utf8) } ?? likeliestLanguage()
    }
    expectEnd()
  }

  private func isLanguageLine(_ token: Int) -> Bool {
    tokens[token].kind == .word && lexicon.languageKeyword(words[token]) != nil && token + 1 < tokens.count
      && tokens[token + 1].kind == .word && !tokens[token + 1].startsLine
  }

  private func isLineEnd(_ token: Int) -> Bool {
    token >= tokens.count || tokens[token].startsLine || tokens[token].kind == .endOfFile
  }

  /// Whatever precedes the language line is one mistake: nothing of it is parsed.
  private mutating func skipToLanguageLine() {
    guard !isLanguageLine(position) else { return }
    var line = position
    while line < min(position + Self.mostStrayTokens, tokens.count) {
      if isLanguageLine(line), tokens[line].startsLine || isLineEnd(line + 2),
        Language(code: source.string(tokens[line + 1].range)) != nil
      {
        break
      }
      if tokens[line].startsLine, tokens[line].kind == .word {
        // Once a charter has begun, no language line follows.
        if Language.allCases.contains(where: { lexicon.construct(words[line], $0) == .charter }) { return }
      }
      line += 1
    }
    guard line < min(position + Self.mostStrayTokens, tokens.count) else { return }
    // If it begins with a stray character, that is already reported.
    if current.kind != .stray {
      findings.add(
        .expected, at: current.range, .phrase(Expected.charter), .source(current.range), variant: 1)
    }
    let node = open(.skipped)
    while position < line { advance() }
    close(node)
  }

  /// How many tokens are searched for a language line.
  private static let mostStrayTokens = 400

  /// Without a language line, or with one that the keywords clearly contradict, the keywords decide.
  private mutating func chooseLanguage(declaredBy word: Token?) {
    let scores = languageScores()
    let likeliest = likeliestLanguage(scores)
    guard likeliest != language else { return }
    let found = scores[Int(likeliest.rawValue)]
    let declared = scores[Int(language.rawValue)]
    if let word {
      guard found >= 3, found > 2 * declared else { return }
      findings.add(
        .keywordLanguage, at: word.range, .language(language), .language(likeliest), variant: 1,
        fixes: [.replace(word.range, by: likeliest.code, .safe)])
    } else {
      guard found > declared else { return }
      let line = "\(likeliest.keyword) \(likeliest.code)"
      let start = ByteRange.at(UInt32(source.byteOrderMarkLength))
      // If there is already a language line that can't be read, don't add a second one.
      let isLanguageLine = current.kind == .word && lexicon.languageKeyword(self.word(0)) != nil
      findings.add(
        .keywordLanguage, at: current.range, .language(likeliest), .code(line), variant: 2,
        fixes: isLanguageLine ? [] : [Fix(.putIn, [.code(line)], .safe, edits: [Edit(start, line + "\n\n")])])
    }
    language = likeliest
  }

  private mutating func likeliestLanguage() -> Language { likeliestLanguage(languageScores()) }

  private func likeliestLanguage(_ scores: [Int]) -> Language {
    var best = language
    for other in Language.allCases where scores[Int(other.rawValue)] > scores[Int(best.rawValue)] { best = other }
    return best
  }

  /// For each language, how many of the first lines begin with one of its keywords.
  private mutating func languageScores() -> [Int] {
    var scores = Language.allCases.map { _ in 0 }
    for index in position..<min(position + 400, tokens.count)
    where tokens[index].kind == .word && tokens[index].startsLine {
      let symbol = words[index]
      for language in Language.allCases
      where lexicon.construct(symbol, language) != nil || lexicon.attribute(symbol, language) != nil {
        scores[Int(language.rawValue)] += 1
      }
    }
    return scores
  }

  /// Parses a line that begins with a word: a statement, or an attribute of the enclosing block's statement.
  mutating func parseLine() {
    let symbol = word(0)
    guard let container = blocks.last?.construct else {
      parseOutermost(symbol)
      return
    }
    switch meaning(of: symbol, in: container) {
    case .attribute(let attribute):
      isSkippingLines = false
      parseBlockAttribute(attribute)
    case .construct(let construct):
      isSkippingLines = false
      parseStatement(construct)
    case .foreignAttribute(let attribute, let other):
      isSkippingLines = false
      reportForeign(attribute.keyword(language), other)
      parseBlockAttribute(attribute)
    case .foreignConstruct(let construct, let other):
      isSkippingLines = false
      reportForeign(construct.keyword(language), other)
      parseStatement(construct)
    case .misplacedConstruct(let construct):
      isSkippingLines = false
      parseMisplaced(construct)
    case .misplacedAttribute(let attribute):
      isSkippingLines = false
      parseMisplaced(attribute)
    case .unknown:
      parseUnknown(in: container)
    }
  }

  /// What a word at the start of a line can mean in the block of a construct.
  enum LineMeaning {
    case attribute(Attribute)
    case construct(Construct)
    case foreignAttribute(Attribute, Language)
    case foreignConstruct(Construct, Language)
    case misplacedConstruct(Construct)
    case misplacedAttribute(Attribute)
    case unknown
  }

  func meaning(of symbol: Symbol, in container: Construct) -> LineMeaning {
    let attribute = lexicon.attribute(symbol, language)
    if let attribute, lexicon.takes(container, attribute) { return .attribute(attribute) }
    let construct = lexicon.construct(symbol, language)
    if let construct, lexicon.mayStand(construct, in: container) { return .construct(construct) }
    for other in Language.allCases where other != language {
      if let attribute = lexicon.attribute(symbol, other), lexicon.takes(container, attribute) {
        return .foreignAttribute(attribute, other)
      }
      if let construct = lexicon.construct(symbol, other), lexicon.mayStand(construct, in: container) {
        return .foreignConstruct(construct, other)
      }
    }
    if let construct { return .misplacedConstruct(construct) }
    if let attribute { return .misplacedAttribute(attribute) }
    for other in Language.allCases where other != language {
      if let construct = lexicon.construct(symbol, other) { return .misplacedConstruct(construct) }
    }
    return .unknown
  }

  mutating func reportForeign(_ keyword: String, _ other: Language) {
    findings.add(
      .keywordLanguage, at: current.range, .source(current.range), .language(other), .language(language),
      .code(keyword), fixes: [.replace(current.range, by: keyword, .safe)])
  }

  /// Parses a line outside all blocks.
  private mutating func parseOutermost(_ symbol: Symbol) {
    var construct = lexicon.construct(symbol, language)
    if construct != .charter {
      for other in Language.allCases where other != language && lexicon.construct(symbol, other) == .charter {
        reportForeign(Construct.charter.keyword(language), other)
        construct = .charter
      }
    }
    if construct != .charter, construct == nil, charter == nil, token(1).isText,
      let match = EditDistance.match(source.string(current.range), in: [Construct.charter.keyword(language)])
    {
      let keyword = Construct.charter.keyword(language)
      findings.add(
        .unknownKeyword, at: current.range, .source(current.range), .code(keyword), variant: 1,
        fixes: [.replace(current.range, by: keyword, match.isPlain ? .safe : .forAPerson)])
      construct = .charter
    }
    if construct == .charter, charter == nil {
      parseStatement(.charter)
    } else if let charter {
      if construct == .charter {
        findings.add(.secondCharter, at: current.range, related: [Related(charter)])
      } else {
        findings.add(.misplaced, at: current.range, .source(current.range), variant: 2, related: [Related(charter)])
      }
      skipToEndOfFile()
    } else if construct != nil || lexicon.attribute(symbol, language) != nil || lexicon.isKeyword(symbol) {
      // The `charter` line is missing: continue as if it were here.
      findings.add(.noCharter, at: current.range)
      charter = current.range
      let statement = open(.statement, detail: Construct.charter.rawValue)
      nodes[statement].flags.insert(.damaged)
      let block = open(.block)
      blocks.append(
        OpenBlock(construct: .charter, statement: statement, block: block, brace: nil, seen: SeenParts()))
    } else {
      if let languageLine, isLanguageLine(position) {
        findings.add(.repeated, at: current.range, .source(current.range), related: [Related(languageLine)])
      } else if !isSkippingLines {
        findings.add(.noCharter, at: current.range)
      }
      skipLine()
    }
  }

  /// Handles a known construct that is not allowed in this block: a `}` is missing, or it is in the wrong place.
  private mutating func parseMisplaced(_ construct: Construct) {
    if lacksBrace, let depth = blocks.lastIndex(where: { lexicon.mayStand(construct, in: $0.construct) }),
      blocks[depth].brace != nil
    {
      closeBlocks(downTo: depth + 1)
      parseStatement(construct)
      return
    }
    guard let container = blocks.last?.construct else { return }
    if construct == .charter {
      findings.add(.secondCharter, at: current.range, related: charter.map { [Related($0)] } ?? [])
    } else if let statement = blocks.last?.statement, !nodes[statement].flags.contains(.misplaced) {
      // Inside something misplaced, everything is misplaced.
      let homes = lexicon.homes(of: construct).map { Argument.construct($0) }
      findings.add(
        .misplaced, at: current.range, .construct(construct), .construct(container), .choice(homes))
    }
    parseStatement(construct, isMisplaced: true)
  }

  private mutating func parseMisplaced(_ attribute: Attribute) {
    let takers = Construct.allCases.filter { lexicon.takes($0, attribute) }
    if lacksBrace, let depth = blocks.lastIndex(where: { lexicon.takes($0.construct, attribute) }),
      blocks[depth].brace != nil
    {
      closeBlocks(downTo: depth + 1)
      parseBlockAttribute(attribute)
      return
    }
    guard let container = blocks.last?.construct, let use = lexicon.anyUse(of: attribute)
    else { return }
    findings.add(
      .misplaced, at: current.range, .attribute(attribute), .construct(container),
      .choice(takers.map { Argument.construct($0) }), variant: 1)
    let node = parseAttribute(use)
    nodes[node].flags.insert(.misplaced)
    if !isAtEnd { skipLineTokens() }
  }

  private mutating func parseUnknown(in container: Construct) {
    let word = source.string(current.range)
    let row = Vocabulary.row(container)
    let attributes = row.attributes.map { $0.attribute }
    let constructs = lexicon.contents(of: container)
    let candidates = attributes.map { $0.keyword(language) } + constructs.map { $0.keyword(language) }
    if let match = EditDistance.match(word, in: candidates),
      match.index >= attributes.count || isValue(token(1), row.attributes[match.index].kind)
    {
      let nearest = match.index
      isSkippingLines = false
      let keyword = candidates[nearest]
      findings.add(
        .unknownKeyword, at: current.range, .source(current.range), .code(keyword), variant: 1,
        fixes: [.replace(current.range, by: keyword, match.isPlain ? .safe : .forAPerson)])
      if nearest < attributes.count {
        parseBlockAttribute(attributes[nearest])
      } else {
        parseStatement(constructs[nearest - attributes.count])
      }
      return
    }
    if !goesOnMistake {
      findings.add(
        .unknownKeyword, at: current.range, .source(current.range), .construct(container),
        .choice(candidates.map { Argument.code($0) }))
    }
    skipLine()
  }

  /// Whether a token can begin a value of this kind.
  private func isValue(_ token: Token, _ kind: ValueKind) -> Bool {
    switch kind {
    case .text: token.isText
    case .date, .dates: token.kind == .date
    case .quantity, .effort: token.kind == .number
    case .interval: token.kind == .word || token.kind == .number
    case .everyInterval, .option, .names, .check: token.kind == .word
    }
  }

  /// Parses an attribute on its own line in its statement's block.
  private mutating func parseBlockAttribute(_ attribute: Attribute) {
    guard let block = blocks.last, let use = lexicon.use(block.construct, attribute) else {
      skipLine()
      return
    }
    reportIfRepeated(use, block.seen, block.statement)
    blocks[blocks.count - 1].seen.insert(attribute)
    parseAttribute(use)
    expectEnd()
  }
}
