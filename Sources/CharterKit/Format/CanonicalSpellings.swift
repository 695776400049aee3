// Alternative spellings in one language, which the formatter replaces by the canonical one.

/// Knows which keywords of one language have alternative spellings. Most have none, which a single bit tells.
struct CanonicalSpellings {
  let language: Language
  private var constructs: UInt64 = 0
  private var attributes: UInt64 = 0
  private var options: UInt64 = 0

  init(_ language: Language) {
    self.language = language
    for row in Vocabulary.constructs where row.spelling[language].count > 1 {
      constructs |= 1 << UInt64(row.construct.rawValue)
    }
    for row in Vocabulary.attributes where row.spelling[language].count > 1 { attributes |= row.attribute.bit }
    for row in Vocabulary.options where row.spelling[language].count > 1 {
      options |= 1 << UInt64(row.option.rawValue)
    }
  }

  /// What to write instead of the bytes; nil if they stay: the canonical spelling, a typo, or another language's word.
  @inline(__always)
  func replacement(_ construct: Construct, _ bytes: ArraySlice<UInt8>) -> String? {
    guard constructs >> UInt64(construct.rawValue) & 1 != 0 else { return nil }
    return replacement(Vocabulary.row(construct).spelling, bytes)
  }

  @inline(__always)
  func replacement(_ attribute: Attribute, _ bytes: ArraySlice<UInt8>) -> String? {
    guard attributes & attribute.bit != 0 else { return nil }
    return replacement(Vocabulary.row(attribute).spelling, bytes)
  }

  @inline(__always)
  func replacement(_ option: KeywordOption, _ bytes: ArraySlice<UInt8>) -> String? {
    guard options >> UInt64(option.rawValue) & 1 != 0 else { return nil }
    return replacement(Vocabulary.row(option).spelling, bytes)
  }

  /// What to write instead of `every`, which may depend on the unit of time in the next token.
  func replacementOfEvery(_ token: Int, of tree: SyntaxTree) -> String? {
    guard attributes & Attribute.every.bit != 0 else { return nil }
    let bytes = tree.source.slice(tree.tokens[token].range)
    guard Vocabulary.row(Attribute.every).spelling[language].contains(where: { $0.utf8.elementsEqual(bytes) }) else {
      return nil
    }
    let word = Attribute.every(before: token + 1, of: tree, in: language)
    return word.utf8.elementsEqual(bytes) ? nil : word
  }

  private func replacement(_ spelling: Spelling, _ bytes: ArraySlice<UInt8>) -> String? {
    for other in spelling[language].dropFirst() where other.utf8.elementsEqual(bytes) {
      return spelling.canonical(language)
    }
    return nil
  }
}
