// From tokens to a tree, driven by the table of the language; never stops at a mistake.

/// Reads a file's tokens into a tree.
///
/// Total: any tokens give a tree that holds them all. Linear: each token is looked at a bounded number of times,
/// but for blocks that are skipped, which are skipped once. There is no recursion: open blocks lie on a stack of at
/// most 64. A mistake is reported once; what cannot be read is kept in a `skipped` node, and what a skipped or
/// reported part would have said is not asked for afterwards (`damaged`).
///
/// Verbs: `parseX` has seen its first token, `expectX` reports when it is absent, `skipX` keeps tokens unread.
struct Parser: ~Copyable {
  /// A block that is not closed yet, and what its statement has had so far.
  struct OpenBlock {
    let construct: Construct
    let statement: Int
    let block: Int
    /// The token of `{`; nil for a charter that nobody opened.
    let brace: Int?
    var seen: SeenParts
  }

  /// The attributes and constructs that a statement has had, as bits.
  struct SeenParts {
    var attributes: UInt64 = 0
    var constructs = ConstructSet()
    /// Where attributes that are lacking can be put in: behind the statement's first line.
    var headerEnd: UInt32 = 0
    /// What the statement is called in messages: its name, else its keyword.
    var anchor = ByteRange(0 as UInt32, 0)

    func contains(_ attribute: Attribute) -> Bool { attributes & attribute.bit != 0 }
    mutating func insert(_ attribute: Attribute) { attributes |= attribute.bit }
  }

  static let maximumDepth = 64

  let source: SourceText
  let tokens: [Token]
  /// By token: the symbol of a word.
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
  /// The text (or keyword) of the charter, once it was there.
  var charter: ByteRange?
  /// Where the language line begins.
  var languageLine: ByteRange?
  /// Whether the line before could not be read: lines that follow it in the same way belong to the same mistake.
  var isSkippingLines = false
  var counts = SyntaxCounts()
  /// Made when it is first asked for.
  var declaredNames: DeclaredNames?
  /// Names that are used and given to nothing; made when it is first asked for.
  var missingNames: [(token: Int, kind: NameKind)]?
  /// How often each word stands in the file; made when it is first asked for.
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

  /// Reads all tokens.
  mutating func run() {
    let file = open(.file)
    parseLanguageLine()
    while current.kind != .endOfFile {
      switch current.kind {
      case .rightBrace: parseRightBrace()
      case .word: parseLine()
      default: skipUnexpectedLine()
      }
    }
    closeBlocksAtEnd()
    if charter == nil, findings.isEmpty {
      findings.add(.noCharter, at: .at(current.start))
    }
    close(file)
  }

  /// - Parameter reader: the language of a file that neither says one nor has a word of one.
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

  /// The token `offset` places on; the end of the file when there are no more.
  @inline(__always)
  func token(_ offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  @inline(__always)
  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// The end of the token before: where a missing thing is reported.
  @inline(__always)
  var previousEnd: UInt32 { position > 0 ? tokens[position - 1].end : 0 }

  /// Whether nothing more stands on the line (or in the block) of the token before.
  @inline(__always)
  var isAtEnd: Bool {
    let token = current
    return token.startsLine || token.kind == .rightBrace || token.kind == .endOfFile
  }

  /// How often a word stands in the file, as a name or otherwise.
  mutating func count(of word: Symbol) -> Int {
    if let wordCounts { return wordCounts[word, default: 0] }
    var counts: [Symbol: Int] = [:]
    for word in words where word != .none { counts[word, default: 0] += 1 }
    wordCounts = counts
    return counts[word, default: 0]
  }

  /// The symbol of the word `offset` places on; that of no word if something else stands there.
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

  /// A node of the current token alone.
  @inline(__always)
  mutating func leaf(_ kind: NodeKind, detail: UInt8 = 0, symbol: Symbol = Symbol(0)) {
    let first = UInt32(truncatingIfNeeded: position)
    advance()
    nodes.append(
      Node(
        kind: kind, detail: detail, firstToken: first, endToken: UInt32(truncatingIfNeeded: position),
        end: UInt32(truncatingIfNeeded: nodes.count + 1), symbol: symbol))
  }

  /// What the innermost open statement lacks from now on says nothing.
  mutating func markDamaged() {
    if let statement = blocks.last?.statement { nodes[statement].flags.insert(.damaged) }
  }

  // MARK: Blocks

  mutating func parseRightBrace() {
    isSkippingLines = false
    guard blocks.last?.brace != nil else {
      // The `}` of a charter that nobody opened, which is reported.
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
    // A block was closed too early: what stands behind it says nothing about what the block lacks.
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

  /// Closes blocks whose `}` is lacking until `depth` are open; reports the outermost of them that lacks it.
  mutating func closeBlocks(downTo depth: Int) {
    guard blocks.count > depth else { return }
    let unclosed = blocks[depth...]
    if let outermost = unclosed.first, outermost.brace != nil {
      let related = unclosed.compactMap { block in
        block.brace.map { Related(tokens[$0].range, [.construct(block.construct)]) }
      }
      let place = ByteRange.at(previousEnd)
      findings.add(
        .unclosedBlock, at: place, .construct(outermost.construct), .source(outermost.seen.anchor),
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
