// A parsed file, and how it is parsed again after its text has changed.

/// The tree of a file, its lexical and syntactic findings, and what it takes to follow a change of its text.
///
/// However it was made, the result is the same except for the symbols' numbers: `after:` saves time, nothing else.
package struct ParsedSource: Sendable {
  let tree: SyntaxTree
  /// From the lexer.
  private let lexerFindings: FindingList
  /// From the parser.
  private let parserFindings: FindingList
  /// Whether it may contain stray characters.
  private let hasStrays: Bool
  /// The symbol of each token.
  private let words: [Symbol]
  private let symbols: SymbolTable
  /// The number of symbols when the file was last read in full.
  private let freshCount: Int
  private let braceSurplus: Int
  /// What the file is if it isn't a charter at all; then this is its only finding, and the tree is a single skipped
  /// token.
  private let foreign: Finding?

  var source: SourceText { tree.source }

  /// Whether there is anything to read as a charter. No writer touches a file for which this is false.
  package var isCharter: Bool { foreign == nil && tree.hasStatements }

  /// Whether the file has no lexical or syntactic findings.
  var isSound: Bool { lexerFindings.isEmpty && parserFindings.isEmpty && !hasStrays }

  /// The findings of the lexer, then those of the parser, each in source order.
  var findings: [FindingList] {
    if foreign != nil { return [lexerFindings] }
    let slips = hasStrays ? [lexerFindings, tree.strayCharacters()] : [lexerFindings]
    let found = SlipFixes.complete(slips, tree, words, braceSurplus: braceSurplus) + [parserFindings]
    return tree.hasStatements ? found : ForeignFile.findings(withoutStatements: source, found)
  }

  /// Reads the whole file. `onLexed` is called once it is split into tokens.
  ///
  /// - Parameter reader: The reader's language, for a file that doesn't reveal its own.
  package init(_ source: SourceText, reader: Language = .english, onLexed: () -> Void = {}) {
    if let foreign = ForeignFile.finding(startOf: source) {
      onLexed()
      self.init(source, foreign, reader)
      return
    }
    var lexer = Lexer()
    lexer.run(source)
    onLexed()
    if let foreign = ForeignFile.finding(in: source, lexer.findings) {
      self.init(source, foreign, reader)
      return
    }
    var symbols = Lexicon.shared.symbols
    let words = symbols.intern(lexer.tokens, of: source.bytes)
    self.init(
      source, lexer.tokens, lexer.findings, lexer.braceSurplus, hasStrays: lexer.hasStrays, words, symbols,
      freshCount: symbols.count, reader: reader)
  }

  /// For a file that isn't a charter.
  private init(_ source: SourceText, _ foreign: Finding, _ reader: Language) {
    let end = source.bytes.count
    let tokens = [
      Token(.stray, start: 0, end: end, flags: .lineBefore),
      Token(.endOfFile, start: end, end: end, flags: .lineBefore),
    ]
    var symbols = Lexicon.shared.symbols
    let words = symbols.intern(tokens, of: source.bytes)
    var findings = FindingList()
    findings.add(foreign)
    self.init(
      source, tokens, findings, 0, hasStrays: false, words, symbols, freshCount: symbols.count,
      reader: ForeignFile.language(of: source) ?? reader, foreign: foreign)
  }

  /// Reads a later version of a text using the previous result: only the changed lines are split into tokens again, and
  /// the tree is reused if it would be the same.
  package init(_ source: SourceText, after previous: ParsedSource, reader: Language = .english) {
    let change = TextChange(from: previous.source.bytes, to: source.bytes)
    // Symbols that are no longer used are discarded from time to time.
    guard previous.symbols.count < 2 * previous.freshCount + 256, previous.foreign == nil,
      ForeignFile.finding(startOf: source) == nil,
      let relexing = Relexing(
        previous.tree.tokens, previous.lexerFindings, braceSurplus: previous.braceSurplus, change, to: source),
      ForeignFile.finding(in: source, relexing.findings) == nil
    else {
      self.init(source, reader: reader)
      return
    }
    var symbols = previous.symbols
    let newSymbols = symbols.intern(Array(relexing.tokens[relexing.new]), of: source.bytes)
    if let reused = previous.reusedTree(source, relexing, newSymbols, symbols) {
      self = reused
      return
    }
    var words: [Symbol] = []
    words.reserveCapacity(relexing.tokens.count)
    words += previous.words[..<relexing.old.lowerBound]
    words += newSymbols
    words += previous.words[relexing.old.upperBound...]
    self.init(
      source, relexing.tokens, relexing.findings, relexing.braceSurplus,
      hasStrays: previous.hasStrays || relexing.hasStrays, words, symbols, freshCount: previous.freshCount,
      reader: reader)
  }

  private init(
    _ source: SourceText, _ tokens: [Token], _ lexerFindings: FindingList, _ braceSurplus: Int, hasStrays: Bool,
    _ words: [Symbol], _ symbols: SymbolTable, freshCount: Int, reader: Language, foreign: Finding? = nil
  ) {
    var parser = Parser(source, tokens: tokens, words: words, symbols: symbols, braceSurplus: braceSurplus)
    parser.run()
    let result = parser.result(reader: reader)
    tree = result.tree
    self.foreign = foreign
    parserFindings = result.findings
    self.symbols = result.symbols
    self.lexerFindings = lexerFindings
    self.hasStrays = hasStrays
    self.words = words
    self.freshCount = freshCount
    self.braceSurplus = braceSurplus
  }

  private init(
    _ previous: ParsedSource, _ tree: SyntaxTree, _ relexing: Relexing, _ parserFindings: FindingList,
    _ words: [Symbol], _ symbols: SymbolTable
  ) {
    self.tree = tree
    lexerFindings = relexing.findings
    self.parserFindings = parserFindings
    hasStrays = previous.hasStrays || relexing.hasStrays
    self.words = words
    self.symbols = symbols
    freshCount = previous.freshCount
    braceSurplus = previous.braceSurplus
    foreign = nil
  }

  // MARK: Reusing the tree

  /// The same tree with the new tokens; nil if the parser might read them differently.
  ///
  /// The parser depends on the kinds of the tokens, on which vocabulary words they are, and on the indentation of lines
  /// and statements. The other words, and the content of texts, matter only to its findings.
  private func reusedTree(
    _ source: SourceText, _ relexing: Relexing, _ newSymbols: [Symbol], _ symbols: SymbolTable
  ) -> ParsedSource? {
    guard relexing.old == relexing.new, relexing.braceSurplus == braceSurplus else { return nil }
    var changed: [Int] = []
    for index in relexing.old {
      let (old, new) = (tree.tokens[index], relexing.tokens[index])
      guard old.kind == new.kind, old.flags == new.flags, !old.startsLine || hasSameIndentation(old, new, source) else {
        return nil
      }
      let symbol = newSymbols[index - relexing.old.lowerBound]
      guard words[index] != symbol else { continue }
      // Both are names or units.
      let vocabulary = Lexicon.shared.symbols.count
      guard words[index].number >= vocabulary, symbol.number >= vocabulary else { return nil }
      changed.append(index)
    }
    // A statement may begin in the middle of a line. (Nodes are in the order of their first tokens.)
    var node = tree.nodes.partitioningIndex { $0.firstToken >= relexing.old.lowerBound }
    while node < tree.nodes.count, relexing.old.contains(Int(tree.nodes[node].firstToken)) {
      let token = Int(tree.nodes[node].firstToken)
      if tree.nodes[node].kind == .statement, !hasSameIndentation(tree.tokens[token], relexing.tokens[token], source) {
        return nil
      }
      node += 1
    }
    if !changed.isEmpty {
      guard isSound, relexing.findings.isEmpty, changed[0] > languageLineEnd else { return nil }
    }
    guard let findings = parserFindings.moved({ relexing.zone.moved($0) }) else { return nil }
    var words = words
    var nodes = tree.nodes
    for index in changed {
      let symbol = newSymbols[index - relexing.old.lowerBound]
      words[index] = symbol
      // Update the symbol of the name's node.
      var node = nodes.partitioningIndex { $0.firstToken >= index }
      while node < nodes.count, Int(nodes[node].firstToken) == index {
        if nodes[node].kind == .name { nodes[node].symbol = symbol }
        node += 1
      }
    }
    let tree = SyntaxTree(
      source: source, tokens: relexing.tokens, nodes: nodes, language: tree.language,
      skippedSymbols: tree.skippedSymbols, symbolCount: symbols.count, counts: tree.counts)
    return ParsedSource(self, tree, relexing, findings, words, symbols)
  }

  /// The last token of `language nl`: its word isn't a keyword, but is read as one.
  private var languageLineEnd: Int {
    tree.nodes.count > 1 && tree.nodes[1].kind == .languageLine ? Int(tree.nodes[1].endToken) - 1 : -1
  }

  /// Whether a token still has the same indentation, as far as the parser looks.
  private func hasSameIndentation(_ old: Token, _ new: Token, _ source: SourceText) -> Bool {
    tree.source.indentation(old) == source.indentation(new)
  }
}
