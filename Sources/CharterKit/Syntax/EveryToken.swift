// `every` as it is written before what a file says there.

extension Attribute {
  /// The keyword `every` in a language, before the unit that a token of the tree stands for in the tree's own language.
  static func every(before token: Int, of tree: SyntaxTree, in language: Language) -> String {
    if token < tree.tokens.count, tree.tokens[token].kind == .word {
      let word = tree.source.slice(tree.tokens[token].range)
      for unit in [KeywordOption.year, .quarter]
      where Vocabulary.row(unit).spelling[tree.language].contains(where: { $0.utf8.elementsEqual(word) }) {
        return every(before: unit, language)
      }
    }
    return Attribute.every.keyword(language)
  }
}
