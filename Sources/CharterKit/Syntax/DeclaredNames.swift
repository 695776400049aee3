// The names that a file gives, found among its tokens: what fixes go by before names are resolved.

/// What each name is given to: words between the keyword of a statement and a text.
struct DeclaredNames {
  private var constructs: [Symbol: Construct] = [:]

  init(_ tokens: [Token], _ words: [Symbol]) {
    let lexicon = Lexicon.shared
    for index in tokens.indices.dropFirst().dropLast()
    where tokens[index].kind == .word && tokens[index + 1].isText && tokens[index - 1].kind == .word {
      for language in Language.allCases {
        guard let construct = lexicon.construct(words[index - 1], language), constructs[words[index]] == nil else { continue }
        constructs[words[index]] = construct
      }
    }
  }

  /// Whether a word may stand among names of this kind. Whose need it is can't be told here.
  func contains(_ word: Symbol, _ kind: NameKind) -> Bool {
    guard let construct = constructs[word] else { return false }
    return switch kind {
    case .partners: construct == .partner
    case .parties: construct == .partner || construct == .observer || construct == .stakeholder
    case .aims: construct == .aim
    case .contributionsOrAims: construct == .brings || construct == .aim
    case .ownNeeds: false
    }
  }
}
