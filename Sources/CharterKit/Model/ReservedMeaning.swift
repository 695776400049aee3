// What a name means to everybody who reads it in a list.

extension DeclaredName {
  /// What a name means in a list, or seems to mean to a reader: `Allen`.
  func everybody(_ source: SourceText, _ language: Language) -> (KeywordOption, Language)? {
    Lexicon.shared.everybody(symbol, in: language)
      ?? EverybodyWord.like(source.bytes.span, Int(range.start)..<Int(range.end), in: language)
  }
}
