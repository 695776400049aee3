// The parser: tokens to a tree, driven by the table of the language. It never stops at a mistake.

/// Parses a file's tokens into a tree.
///
/// Total: any tokens give a tree that contains them all. Linear: each token is examined a bounded number of times, and
/// a skipped block is skipped only once. There is no recursion: open blocks are on a stack at most 64 deep. A mistake
/// is reported once; what cannot be parsed is kept in a `skipped` node, and nothing is reported as missing that a
/// skipped or reported part may have contained (`damaged`).
///
/// Naming: `parseX` has seen its first token, `expectX` reports when it is absent, `skipX` keeps tokens unparsed.
struct Parser: ~Copyable {
  /// A block that is not closed yet, and which parts its statement has had so far.
  struct OpenBlock {
    let construct: Construct
    let statement: Int
    let block: Int
    /// The token of `{`; nil for a charter that was never opened.
    let brace: Int?
    var seen: SeenParts
  }

  /// The attributes and constructs that a statement has had so far, as bits.
  struct SeenParts {
    var attributes: UInt64 = 0
    var constructs = ConstructSet()
    /// Where missing attributes can be inserted: at the end of the statement's first line.
    var headerEnd: UInt32 = 0
    /// What messages call the statement: its name, or else its keyword.
    var anchor = ByteRange(0 as UInt32, 0)

    func contains(_ attribute: Attribute) -> Bool { attributes & attribute.bit != 0 }
    mutating func insert(_ attribute: Attribute) { attributes |= attribute.bit }
  }

  static let maximumDepth = 64

  let source: SourceText
  let tokens: [Token]
  /// The symbol of each token that is a word.
  let words: [Symbol]
  let lexicon = Lexicon.shared
  var symbols: SymbolTable
  var language = Language.english
  var position = 0
  var nodes: [Node] = []
  var findings = FindingList()
  var blocks: [OpenBlock] = []
  var braceSurplus: Int
  var skippedSymbols: Set<Symbol> = []
  /// The text (or keyword) of the charter, once it has been seen.
  var charter: ByteRange?
  /// The range of the language line.
  var languageLine: ByteRange?
  /// Whether the previous line could not be parsed: unparsable lines that follow belong to the same mistake.
  var isSkippingLines = false
  var counts = SyntaxCounts()
  /// Computed on first use.
  var declaredNames: DeclaredNames?
  /// Names that are used but not declared; computed on first use.
  var missingNames: [(token: Int, kind: NameKind)]?
  /// How often each word occurs in the file; computed on first use.
  private var wordCounts: [Symbol: Int]?
  /// The last statement that ended without a block.
  var lastStatement = 0

  init(_ source: SourceText, tokens: [Token], words: [Symbol], symbols: SymbolTable, braceSurplus: Int) {
    self.source = source
    self.tokens = tokens
    self.words = words
    self.symbols = symbols
    self.braceSurplus = braceSurplus
    nodes.reserveCapacity(tokens.count + 8)
  }

  /// Parses all tokens.
  mutating func run() {
    let file = open(.file)
    parseLanguageLine()
    while current.kind != .endOfFile {
      switch current.kind {
      case .rightBrace: parseRightBrace()
      case .word: parseLine()
      case .text, .blockText, .number, .date, .leftBrace, .comma, .stray, .endOfFile: skipUnexpectedLine()
      }
    }
    closeBlocksAtEnd()
    if charter == nil, findings.isEmpty {
      findings.add(.noCharter, at: .at(current.start))
    }
    close(file)
  }

  /// - Parameter reader: The language for a file that neither declares one nor contains a keyword of one.
  consuming func result(reader: Language) -> (tree: SyntaxTree, findings: FindingList, symbols: SymbolTable) {
    let isInNone = charter == nil && languageLine == nil
    return (
      SyntaxTree(
        source: source, tokens: tokens, nodes: nodes, language: isInNone ? reader : language,
        skippedSymbols: skippedSymbols,
        symbolCount: symbols.count, counts: counts),
      findings, symbols
    )
  }

  // MARK: Tokens and nodes

  @inline(__always)
  var current: Token { tokens[position] }

  /// The token `offset` positions ahead; `endOfFile` past the end.
  @inline(__always)
  func token(_ offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  @inline(__always)
  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// The end offset of the previous token: where something missing is reported.
  @inline(__always)
  var previousEnd: UInt32 { position > 0 ? tokens[position - 1].end : 0 }

  /// Whether nothing follows the previous token on its line or in its block.
  @inline(__always)
  var isAtEnd: Bool {
    let token = current
    return token.startsLine || token.kind == .rightBrace || token.kind == .endOfFile
  }

  /// How often a word occurs in the file, as a name or otherwise.
  mutating func count(of word: Symbol) -> Int {
    if let wordCounts { return wordCounts[word, default: 0] }
    var counts: [Symbol: Int] = [:]
    for word in words where word != .none { counts[word, default: 0] += 1 }
    wordCounts = counts
    return counts[word, default: 0]
  }

  /// The symbol of the word `offset` positions ahead; `.none` if that token isn't a word.
  @inline(__always)
  func word(_ offset: Int) -> Symbol { words[min(position + offset, words.count - 1)] }

  @inline(__always)
  mutating func open(_ kind: NodeKind, detail: UInt8 = 0, symbol: Symbol = Symbol(0)) -> Int {
    nodes.append(
      Node(
        kind: kind, detail: detail, firstToken: UInt32(truncatingIfNeeded: position),
        endToken: UInt32(truncatingIfNeeded: position), end: UInt32(truncatingIfNeeded: nodes.count + 1),
        symbol: symbol))
    return nodes.count - 1
  }

  @inline(__always)
  mutating func close(_ index: Int) {
    nodes[index].endToken = UInt32(position)
    nodes[index].end = UInt32(nodes.count)
  }

  /// Adds a node for the current token alone.
  @inline(__always)
  mutating func leaf(_ kind: NodeKind, detail: UInt8 = 0, symbol: Symbol = Symbol(0)) {
    let first = UInt32(truncatingIfNeeded: position)
    advance()
    nodes.append(
      Node(
        kind: kind, detail: detail, firstToken: first, endToken: UInt32(truncatingIfNeeded: position),
        end: UInt32(truncatingIfNeeded: nodes.count + 1), symbol: symbol))
  }

  /// Marks the innermost open statement: from now on, an absence of parts in it is not a finding.
  mutating func markDamaged() {
    if let statement = blocks.last?.statement { nodes[statement].flags.insert(.damaged) }
  }

  // MARK: Blocks

  mutating func parseRightBrace() {
    isSkippingLines = false
    guard blocks.last?.brace != nil else {
      // The `}` of a charter that was never opened, which is already reported.
      if blocks.isEmpty || token(1).kind != .endOfFile { reportStrayBrace() } else { leaf(.skipped) }
      return
    }
    if isExtraBrace {
      braceSurplus += 1
      reportStrayBrace()
      return
    }
    advance()
    closeBlock()
    expectEnd()
  }

  private mutating func reportStrayBrace() {
    findings.add(
      .expected, at: current.range, .phrase(Expected.statement), .code("}"), variant: 1,
      fixes: [.remove(current.range, "}", .forAPerson)])
    // A block was closed too early: what follows says nothing about what the block is missing.
    markDamaged()
    let node = open(.skipped)
    advance()
    close(node)
  }

  /// Closes the innermost block and its statement at the current token.
  mutating func closeBlock() {
    guard let block = blocks.popLast() else { return }
    close(block.block)
    close(block.statement)
    finishStatement(block.statement, block.construct, block.seen)
  }

  /// Closes blocks without a `}` until `depth` are left open; reports the outermost of them.
  mutating func closeBlocks(downTo depth: Int) {
    guard blocks.count > depth else { return }
    let unclosed = blocks[depth...]
    if let outermost = unclosed.first, outermost.brace != nil {
      let related = unclosed.compactMap { block in
        block.brace.map { Related(tokens[$0].range, [.construct(block.construct)]) }
      }
      let location = ByteRange.at(previousEnd)
      findings.add(
        .unclosedBlock, at: location, .construct(outermost.construct), .source(outermost.seen.anchor),
        related: related, fixes: [closingFix(unclosed.count)])
      braceSurplus -= unclosed.count
    }
    while blocks.count > depth {
      if let statement = blocks.last?.statement { nodes[statement].flags.insert(.damaged) }
      closeBlock()
    }
  }

  private func closingFix(_ count: Int) -> Fix {
    .insert(String(repeating: "\n}", count: count), at: previousEnd, .code("}"), .forAPerson)
  }

  mutating func closeBlocksAtEnd() {
    closeBlocks(downTo: 0)
  }
}
