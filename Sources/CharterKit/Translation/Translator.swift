// Walks a tree and replaces its keywords.

/// Copies a file, replacing the words that have a meaning in its language.
struct Translator: ~Copyable {
  let tree: SyntaxTree
  let language: Language
  private(set) var out: [UInt8] = []
  /// The end of the source copied so far.
  private var offset = 0

  init(_ tree: SyntaxTree, to language: Language) {
    self.tree = tree
    self.language = language
    out.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 8 + 64)
  }

  /// Translates the whole file.
  mutating func run() {
    if !tree.nodes.contains(where: { $0.kind == .languageLine }), language != .english { putLanguageLine() }
    for index in tree.nodes.indices { translate(index) }
    copy(upTo: tree.source.bytes.count)
  }

  private mutating func translate(_ index: Int) {
    let node = tree.nodes[index]
    let first = Int(node.firstToken)
    guard node.endToken > node.firstToken, tree.tokens[first].kind == .word else { return }
    let token = tree.tokens[first]
    switch node.kind {
    case .languageLine:
      replace(token, by: language.keyword)
      if first + 1 < Int(node.endToken) { replace(tree.tokens[first + 1], by: language.code) }
    case .statement:
      if let construct = node.construct { replace(token, in: Vocabulary.row(construct).spelling) }
    case .attribute:
      if let attribute = node.attribute { replace(token, first, spelledAs: attribute) }
    case .option:
      if let option = node.option {
        replace(token, in: Vocabulary.row(counted(option, before: first)).spelling)
      }
    case .interval:
      // `every`, unless a unit of time follows directly.
      replace(token, first, spelledAs: .every)
    case .file, .block, .name, .text, .date, .dates, .quantity, .skipped: break
    }
  }

  private mutating func replace(_ token: Token, _ index: Int, spelledAs attribute: Attribute) {
    let spelling = Vocabulary.row(attribute).spelling
    guard attribute == .every else { return replace(token, in: spelling) }
    replace(token, in: spelling, by: Attribute.every(before: index + 1, of: tree, in: language))
  }

  /// Replaces a keyword; a misspelling of it stays.
  private mutating func replace(_ token: Token, in spelling: Spelling, by word: String? = nil) {
    let replacement = word ?? spelling.canonical(language)
    let word = tree.source.slice(token.range)
    let isOwn = tree.language == language
    for other in Language.allCases {
      guard spelling[other].contains(where: { $0.utf8.elementsEqual(word) }) else { continue }
      // A file that stays in its language keeps the spellings it uses.
      if isOwn, spelling[language].contains(where: { $0.utf8.elementsEqual(word) }) { return }
      replace(token, by: replacement)
      return
    }
  }

  private mutating func replace(_ token: Token, by word: String) {
    copy(upTo: Int(token.start))
    out.append(contentsOf: word.utf8)
    offset = Int(token.end)
  }

  private mutating func copy(upTo end: Int) {
    guard offset < end else { return }
    out.append(contentsOf: tree.source.bytes[offset..<end])
    offset = end
  }

  /// Singular or plural: a language with one word for both relies on the number before it.
  private func counted(_ option: KeywordOption, before token: Int) -> KeywordOption {
    guard let unit = TimeUnit(option) else { return option }
    let own = tree.source.slice(tree.tokens[token].range)
    guard Vocabulary.row(unit.singular).spelling[tree.language].contains(where: { $0.utf8.elementsEqual(own) }),
      Vocabulary.row(unit.plural).spelling[tree.language].contains(where: { $0.utf8.elementsEqual(own) })
    else { return option }
    let number = token > 0 ? tree.tokens[token - 1] : tree.tokens[token]
    guard number.kind == .number else { return unit.singular }
    return tree.source.slice(number.range).elementsEqual([UInt8(ascii: "1")]) ? unit.singular : unit.plural
  }

  /// Puts a language line and an empty line first, with the file's own line ends.
  private mutating func putLanguageLine() {
    let bytes = tree.source.bytes
    copy(upTo: tree.source.byteOrderMarkLength)
    let lineEnd = bytes.firstIndex(of: 0x0A) ?? 0
    let lineBreak: [UInt8] = lineEnd > 0 && bytes[lineEnd - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
    out.append(contentsOf: language.keyword.utf8)
    out.append(0x20)
    out.append(contentsOf: language.code.utf8)
    out.append(contentsOf: lineBreak)
    out.append(contentsOf: lineBreak)
  }

  // MARK: Collisions

  /// The first unit or name that would be a keyword in the other language.
  func firstCollision() -> ByteRange? {
    var symbols = Lexicon.shared.symbols
    let lexicon = Lexicon.shared
    for (index, node) in tree.nodes.enumerated() {
      let first = Int(node.firstToken)
      if node.kind == .quantity, first + 1 < Int(node.endToken), tree.tokens[first + 1].kind == .word,
        index + 1 >= tree.nodes.count || tree.nodes[index + 1].firstToken != node.firstToken + 1
      {
        let unit = tree.tokens[first + 1]
        let symbol = symbols.intern(tree.source.bytes, Int(unit.start), Int(unit.end))
        if lexicon.attribute(symbol, language) != nil { return unit.range }
      }
      // A name at the start of a line in a list, followed by another attribute.
      if node.kind == .name, tree.tokens[first].startsLine,
        lexicon.attribute(node.symbol, language) != nil || lexicon.construct(node.symbol, language) != nil
      {
        return tree.tokens[first].range
      }
    }
    return nil
  }
}
