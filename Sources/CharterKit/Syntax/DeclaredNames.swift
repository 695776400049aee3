// The names that a file declares, collected from its tokens for fixes that are made before names are resolved.

/// Maps each name to what it declares. A name is a word between a statement's keyword and a text.
struct DeclaredNames {
  private var constructs: [Symbol: Construct] = [:]

  init(_ tokens: [Token], _ words: [Symbol]) {
    let lexicon = Lexicon.shared
    for index in tokens.indices.dropFirst().dropLast()
    where tokens[index].kind == .word && tokens[index + 1].isText && tokens[index - 1].kind == .word {
      for language in Language.allCases {
        guard let construct = lexicon.construct(words[index - 1], language), constructs[words[index]] == nil else {
          continue
        }
        constructs[words[index]] = construct
      }
    }
  }

  /// Whether a word is declared as a name of this kind. Which party a need belongs to isn't known here.
  func contains(_ word: Symbol, _ kind: NameKind) -> Bool {
    kind != .ownNeeds && constructs[word].map { kind.admits($0) } ?? false
  }

  /// The names that are used in values but never declared: the token of their first use, and what they should name.
  func missing(_ tokens: [Token], _ words: [Symbol], _ language: Language) -> [(token: Int, kind: NameKind)] {
    let lexicon = Lexicon.shared
    var missing: [(token: Int, kind: NameKind)] = []
    var seen: Set<Symbol> = []
    var kind: NameKind?
    for (index, token) in tokens.enumerated() {
      if token.startsLine, index > 0, tokens[index - 1].kind != .comma { kind = nil }
      guard token.kind == .word else {
        if token.kind != .comma { kind = nil }
        continue
      }
      if let attribute = lexicon.attribute(words[index], language) {
        if case .names(let names)? = lexicon.anyUse(of: attribute)?.kind { kind = names } else { kind = nil }
      } else if let kind, words[index].number >= lexicon.symbols.count, constructs[words[index]] == nil,
        seen.insert(words[index]).inserted
      {
        missing.append((index, kind))
      }
    }
    return missing
  }
}
