// A file as it was read, and how it is read again after a change of its text.

/// The tree of a file, the mistakes of its bytes and lines, and what it takes to follow a change of its text.
///
/// Whichever way it came about, it is the same but for the numbers of the words: `after:` saves time, nothing else.
public struct ParsedSource: Sendable {
  let tree: SyntaxTree
  /// Of the bytes.
  private let lexerFindings: FindingList
  /// Of the lines.
  private let parserFindings: FindingList
  /// Whether something may stand in it that begins no token.
  private let hasStrays: Bool
  /// By token.
  private let words: [Symbol]
  private let symbols: SymbolTable
  /// How many words there were when the file was last read whole.
  private let freshCount: Int
  private let braceSurplus: Int
  /// What the file is, if it is no charter at all: all that is said of it. Then it is one token that is skipped.
  private let foreign: Finding?

  var source: SourceText { tree.source }

  /// Whether there is something to read as a charter: no writer touches a file of which this isn't so.
  public var isCharter: Bool { foreign == nil && tree.hasStatements }

  /// Whether nothing is wrong with its bytes and lines.
  var isSound: Bool { lexerFindings.isEmpty && parserFindings.isEmpty && !hasStrays }

  /// What is wrong with it: first the bytes, then the lines, each in the order of the file.
  var findings: [FindingList] {
    if foreign != nil { return [lexerFindings] }
    let slips = hasStrays ? [lexerFindings, tree.strayCharacters()] : [lexerFindings]
    let found = SlipFixes.complete(slips, tree, words, braceSurplus: braceSurplus) + [parserFindings]
    return tree.hasStatements ? found : ForeignFile.findings(withoutStatements: source, found)
  }

  /// Reads the whole file. `onLexed` is called when it is cut into tokens.
  ///
  /// - Parameter reader: the language of whoever reads, for a file that is in none.
  public init(_ source: SourceText, reader: Language = .english, onLexed: () -> Void = {}) {
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

  /// A file that is no charter.
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

  /// Reads a text by what another one has taught, of which it is a later state: only the lines that changed are cut
  /// anew, and the tree stays where it says the same.
  public init(_ source: SourceText, after previous: ParsedSource, reader: Language = .english) {
    let change = TextChange(from: previous.source.bytes, to: source.bytes)
    // Words that nobody uses any more are forgotten from time to time.
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
    let anew = symbols.intern(Array(relexing.tokens[relexing.new]), of: source.bytes)
    if let kept = previous.kept(source, relexing, anew, symbols) {
      self = kept
      return
    }
    var words: [Symbol] = []
    words.reserveCapacity(relexing.tokens.count)
    words += previous.words[..<relexing.old.lowerBound]
    words += anew
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

  // MARK: The same tree

  /// The tree as it is, of the new tokens; nil where the parser might read them otherwise.
  ///
  /// It goes by the kinds of the tokens, what they say as words of ours, and how far in lines and statements begin. What
  /// else words and texts say has to do with mistakes only.
  private func kept(
    _ source: SourceText, _ relexing: Relexing, _ anew: [Symbol], _ symbols: SymbolTable
  ) -> ParsedSource? {
    guard relexing.old == relexing.new, relexing.braceSurplus == braceSurplus else { return nil }
    var changed: [Int] = []
    for index in relexing.old {
      let (old, new) = (tree.tokens[index], relexing.tokens[index])
      guard old.kind == new.kind, old.flags == new.flags, !old.startsLine || isAsFarIn(old, new, source) else {
        return nil
      }
      let symbol = anew[index - relexing.old.lowerBound]
      guard words[index] != symbol else { continue }
      // A name, or a unit.
      let vocabulary = Lexicon.shared.symbols.count
      guard words[index].number >= vocabulary, symbol.number >= vocabulary else { return nil }
      changed.append(index)
    }
    // A statement may begin in the middle of a line. (Nodes lie in the order of their first tokens.)
    var node = tree.nodes.partitioningIndex { $0.firstToken >= relexing.old.lowerBound }
    while node < tree.nodes.count, relexing.old.contains(Int(tree.nodes[node].firstToken)) {
      let token = Int(tree.nodes[node].firstToken)
      if tree.nodes[node].kind == .statement, !isAsFarIn(tree.tokens[token], relexing.tokens[token], source) {
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
      let symbol = anew[index - relexing.old.lowerBound]
      words[index] = symbol
      // Gives the name another symbol.
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

  /// The last token of `language nl`: its word is no keyword, but it is read as one.
  private var languageLineEnd: Int {
    tree.nodes.count > 1 && tree.nodes[1].kind == .languageLine ? Int(tree.nodes[1].endToken) - 1 : -1
  }

  /// Whether a token stands as far from the start of its line as it did, as far as the parser looks.
  private func isAsFarIn(_ old: Token, _ new: Token, _ source: SourceText) -> Bool {
    tree.source.indentation(old) == source.indentation(new)
  }
}
