// Fixes that depend on the surrounding tokens: for stray characters and for unclosed texts.

/// Adds fixes that depend on the surrounding tokens to findings of the lexer, which sees one token at a time.
///
/// If it isn't clear what was meant, there is no fix: in particular, nothing next to a number is simply removed.
struct SlipFixes {
  let tree: SyntaxTree
  /// The symbol of each token that is a word.
  let words: [Symbol]
  let names: DeclaredNames
  /// Whether the file has more `}` than `{`.
  let lacksOpening: Bool
  let lexicon = Lexicon.shared

  /// Returns the findings with their fixes.
  static func complete(
    _ lists: [FindingList], _ tree: SyntaxTree, _ words: [Symbol], braceSurplus: Int
  ) -> [FindingList] {
    let slips = lists.flatMap { $0.findings.filter { isSlip($0) } }
    guard !slips.isEmpty else { return lists }
    let fixes = SlipFixes(
      tree: tree, words: words, names: DeclaredNames(tree.tokens, words), lacksOpening: braceSurplus < 0)
    let places = slips.contains { $0.rule === Rule.hiddenCharacter } ? places(of: words) : [:]
    return lists.map { list in list.map { fixes.complete($0, places) } }
  }

  private func complete(_ finding: Finding, _ places: [Symbol: [Int]]) -> Finding {
    guard Self.isSlip(finding) else { return finding }
    let token = tree.tokens.partitioningIndex { $0.end > finding.range.start }
    guard tree.tokens.indices.contains(token) else { return finding }
    var finding = finding
    if finding.rule === Rule.hiddenCharacter {
      guard tree.tokens[token].kind == .word, tree.tokens[token].range.contains(finding.range) else { return finding }
      finding.fixes = ofHidden(finding, token, places[words[token], default: []])
    } else if tree.tokens[token].range == finding.range {
      finding.fixes = finding.rule === Rule.strayCharacter ? ofStray(token) : ofOpenText(token)
    }
    return finding
  }

  private static func isSlip(_ finding: Finding) -> Bool {
    finding.rule === Rule.hiddenCharacter || finding.rule === Rule.strayCharacter && finding.variant != 1
      || finding.rule === Rule.unterminatedText && finding.variant == 0
  }

  /// For each word, the tokens that consist of it.
  private static func places(of words: [Symbol]) -> [Symbol: [Int]] {
    var places: [Symbol: [Int]] = [:]
    for (token, word) in words.enumerated() where word != .none { places[word, default: []].append(token) }
    return places
  }

  /// If a word occurs more often than this, no fix is offered: a fix must change either all occurrences or none.
  private static let mostPlaces = 50

  /// Removes a character from every occurrence of a word, since it may be a name.
  private func ofHidden(_ finding: Finding, _ token: Int, _ places: [Int]) -> [Fix] {
    let word = tree.source.slice(tree.tokens[token].range)
    let (start, end) = (
      finding.range.start - tree.tokens[token].start, finding.range.end - tree.tokens[token].start
    )
    guard let fix = finding.fixes.first, places.count <= Self.mostPlaces,
      places.allSatisfy({ tree.source.slice(tree.tokens[$0].range).elementsEqual(word) })
    else { return [] }
    return [
      Fix(
        fix.title, fix.arguments, .forAPerson,
        edits: places.map { index in
          let start = tree.tokens[index].start + start
          return Edit(ByteRange(start, tree.tokens[index].start + end), "")
        })
    ]
  }

  // MARK: Neighbouring tokens

  /// The previous token, if it is on the same line.
  func before(_ token: Int) -> Token? {
    token > 0 && !tree.tokens[token].startsLine ? tree.tokens[token - 1] : nil
  }

  /// The next token, if it is on the same line.
  func behind(_ token: Int) -> Token? {
    let next = token + 1
    guard next < tree.tokens.count, !tree.tokens[next].startsLine, tree.tokens[next].kind != .endOfFile else {
      return nil
    }
    return tree.tokens[next]
  }

  /// Whether the token is a keyword in any language.
  func isKeyword(_ token: Int) -> Bool { tree.tokens[token].kind == .word && lexicon.isKeyword(words[token]) }

  /// The attribute that a token is a value of, if the line tells.
  func attribute(around token: Int) -> AttributeUse? {
    var index = token
    while index > 0, token - index < 64, !tree.tokens[index].startsLine {
      index -= 1
      guard tree.tokens[index].kind == .word else { continue }
      for language in Language.allCases {
        if let attribute = lexicon.attribute(words[index], language) { return lexicon.anyUse(of: attribute) }
      }
    }
    return nil
  }
}
