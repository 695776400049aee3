// The words that mean every partner, or every other one, which no name may look like.

extension KeywordOption {
  /// Whether a word means every partner, or every other one, in some language, or looks as if it did.
  static func isEverybody(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return EverybodyWord.like(bytes.span, 0..<bytes.count, in: .english) != nil
  }
}

extension Lexicon {
  /// Whether a word is `all` or `others` in some language, letter for letter.
  func isEverybody(_ symbol: Symbol) -> Bool { everybody(symbol, in: .english) != nil }

  /// `all` or `others`, in the given language or another. A word that means one of them in a list of names can't be a
  /// name, or a translation could turn a partner into everybody.
  func everybody(_ symbol: Symbol, in language: Language) -> (KeywordOption, Language)? {
    let own = option(symbol, .smallWord, language).map { ($0, language) }
    guard let (option, found) = own ?? foreignOption(symbol, .smallWord, not: language) else { return nil }
    switch option {
    case .all, .others: return (option, found)
    // Only used after a day, where no name can be.
    case .to: return nil
    case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
      .facilities, .network, .workforce, .public, .partners, .confidential, .day, .week, .month, .quarter, .year, .days,
      .weeks, .months, .quarters, .years, .everyone, .anyone, .yes, .no:
      return nil
    }
  }
}

/// The words that mean everybody, indexed by what they look like.
struct EverybodyWord {
  let option: KeywordOption
  let language: Language
  let skeletons: [[UInt8]]

  private static let all: [EverybodyWord] = [KeywordOption.all, .others].flatMap { option in
    Language.allCases.flatMap { language in
      Vocabulary.row(option).spelling[language].map { word in
        let bytes = Array(word.utf8)
        return EverybodyWord(option: option, language: language, skeletons: skeletons(bytes.span, 0..<bytes.count))
      }
    }
  }
  private static let longest = all.flatMap { $0.skeletons }.reduce(0) { max($0, $1.count) }

  /// The first word that a name looks like in any letter case, preferably of the given language. A name with a digit,
  /// such as a road's (`A11`), looks like none.
  static func like(_ name: Span<UInt8>, _ range: Range<Int>, in language: Language) -> (KeywordOption, Language)? {
    // At least one byte in four survives in a skeleton.
    guard range.count <= 4 * longest, !range.contains(where: { ByteClass.of(name[$0]) == .digit }),
      let first = range.first, name[first] >= 0x80 || all.contains(where: { $0.begins(name[first]) })
    else { return nil }
    let skeletons = skeletons(name, range)
    let like = all.filter { word in skeletons.contains { word.skeletons.contains($0) } }
    let word = like.first { $0.language == language } ?? like.first
    return word.map { ($0.option, $0.language) }
  }

  private func begins(_ byte: UInt8) -> Bool {
    let look = Confusables.asciiLooks[Int(byte & 0x7F)]
    return skeletons.contains { $0.first == look || ($0.first == UInt8(ascii: "l") && look == UInt8(ascii: "i")) }
  }

  private static func skeletons(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [[UInt8]] {
    [Confusables.Order.letterCase, .look].map { order in
      var skeleton: [UInt8] = []
      Confusables.skeleton(of: bytes, range, order, into: &skeleton)
      return skeleton
    }
  }
}
