// What a name means to everybody who reads it in a list.

extension Charter {
  /// What a name means in a list, or seems to mean to a reader: `Allen`.
  func everybody(_ name: Name) -> (Option, Language)? {
    Lexicon.shared.everybody(name.symbol, in: language)
      ?? EverybodyWord.like(source.bytes.span, Int(name.range.start)..<Int(name.range.end), in: language)
  }
}
