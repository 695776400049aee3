// Fixes of slips that take what stands around them to find: stray characters, and texts that nobody closed.

/// Gives findings of the lexer, which sees one token at a time, the fixes that the tokens around them call for.
///
/// Where it isn't plain what was meant there is none: what stands beside a number is never just taken out.
struct SlipFixes {
  let tree: SyntaxTree
  /// By token: the symbol of a word.
  let words: [Symbol]
  let names: DeclaredNames
  /// Whether the file has more `}` than `{`.
  let lacksOpening: Bool
  let lexicon = Lexicon.shared

  /// The findings with their fixes.
  static func complete(
    _ lists: [FindingList], _ tree: SyntaxTree, _ words: [Symbol], braceSurplus: Int
  ) -> [FindingList] {
    let slips = lists.flatMap { $0.findings.filter { isSlip($0) } }
    guard !slips.isEmpty else { return lists }
    let fixes = SlipFixes(
      tree: tree, words: words, names: DeclaredNames(tree.tokens, words), lacksOpening: braceSurplus < 0)
    let places = slips.contains { $0.kind === FindingKind.hiddenCharacter } ? places(of: words) : [:]
    return lists.map { list in list.map { fixes.complete($0, places) } }
  }

  private func complete(_ finding: Finding, _ places: [Symbol: [Int]]) -> Finding {
    guard Self.isSlip(finding) else { return finding }
    let token = tree.tokens.partitioningIndex { $0.end > finding.range.start }
    guard tree.tokens.indices.contains(token) else { return finding }
    var finding = finding
    if finding.kind === FindingKind.hiddenCharacter {
      guard tree.tokens[token].kind == .word, tree.tokens[token].range.contains(finding.range) else { return finding }
      finding.fixes = ofHidden(finding, token, places[words[token], default: []])
    } else if tree.tokens[token].range == finding.range {
      finding.fixes = finding.kind === FindingKind.strayCharacter ? ofStray(token) : ofOpenText(token)
    }
    return finding
  }

  private static func isSlip(_ finding: Finding) -> Bool {
    finding.kind === FindingKind.hiddenCharacter || finding.kind === FindingKind.strayCharacter && finding.variant != 1
      || finding.kind === FindingKind.unterminatedText && finding.variant == 0
  }

  /// By word: the tokens that are it.
  private static func places(of words: [Symbol]) -> [Symbol: [Int]] {
    var places: [Symbol: [Int]] = [:]
    for (token, word) in words.enumerated() where word != .none { places[word, default: []].append(token) }
    return places
  }

  /// A word that stands in many places may be changed in all of them or in none.
  private static let mostPlaces = 50

  /// Takes a character out of a word wherever the word stands: it may be a name.
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
        edits: places.map { place in
          let start = tree.tokens[place].start + start
          return Edit(ByteRange(start, tree.tokens[place].start + end), "")
        })
    ]
  }

  // MARK: Around a token

  /// The token before, on the same line.
  func before(_ token: Int) -> Token? {
    token > 0 && !tree.tokens[token].startsLine ? tree.tokens[token - 1] : nil
  }

  /// The token behind, on the same line.
  func behind(_ token: Int) -> Token? {
    let next = token + 1
    guard next < tree.tokens.count, !tree.tokens[next].startsLine, tree.tokens[next].kind != .endOfFile else {
      return nil
    }
    return tree.tokens[next]
  }

  /// Whether the token is a word with a meaning in the language.
  func isKeyword(_ token: Int) -> Bool { tree.tokens[token].kind == .word && lexicon.isKeyword(words[token]) }

  /// The attribute whose values a token stands among, if the line says so.
  func attribute(around token: Int) -> AttributeUse? {
    var place = token
    while place > 0, token - place < 64, !tree.tokens[place].startsLine {
      place -= 1
      guard tree.tokens[place].kind == .word else { continue }
      for language in Language.allCases {
        if let attribute = lexicon.attribute(words[place], language) { return lexicon.anyUse(of: attribute) }
      }
    }
    return nil
  }
}
