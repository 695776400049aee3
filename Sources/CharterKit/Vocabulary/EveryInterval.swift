// The spelling of `every` before a unit of time.

extension Attribute {
  /// The keyword `every` before this unit: in Dutch `elk jaar` and `elk kwartaal`, but `elke maand`. Both forms are
  /// accepted everywhere; this is the one to write.
  static func every(before unit: Option, _ language: Language) -> String {
    switch language {
    case .english, .french: return Attribute.every.keyword(language)
    case .dutch:
      switch unit {
      case .year, .quarter: return "elk"
      case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
        .facilities, .network, .workforce, .public, .partners, .confidential, .everyone, .anyone, .day, .week,
        .month, .days, .weeks, .months, .quarters, .years, .yes, .no, .all, .others, .to:
        return Attribute.every.keyword(language)
      }
    }
  }

  /// The keyword `every` in a language, before the unit that a token of the tree stands for in the tree's own language.
  static func every(before token: Int, of tree: SyntaxTree, in language: Language) -> String {
    if token < tree.tokens.count, tree.tokens[token].kind == .word {
      let word = tree.source.slice(tree.tokens[token].range)
      for unit in [Option.year, .quarter]
      where Vocabulary.row(unit).spelling[tree.language].contains(where: { $0.utf8.elementsEqual(word) }) {
        return every(before: unit, language)
      }
    }
    return Attribute.every.keyword(language)
  }
}
