// N205: a name that means everybody where it stands in a list.

extension FindingKind {
  static let reservedName: FindingKind = FindingKind(
    "N205", "reserved-name", .error,
    Phrase(
      en: "{0} cannot be a name: in a list it means {1}.", nl: "{0} kan geen naam zijn: in een lijst betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une liste, cela veut dire {1}."),
    Phrase(
      en: "{0} cannot be a name: in a charter in {2} it means {1}.",
      nl: "{0} kan geen naam zijn: in een charter in het {2} betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une charte en {2}, cela veut dire {1}."),
    Phrase(
      en: "{0} cannot be a name: it looks like {2}, which means {1}.",
      nl: "{0} kan geen naam zijn: het lijkt op {2}, en dat betekent {1}.",
      fr: "{0} ne peut pas être un nom : cela ressemble à {2}, qui veut dire {1}."),
    help: Phrase(
      en: "Give it another name, and look at each list that has this word: everybody is meant there.",
      nl: "Geef het een andere naam, en kijk naar elke lijst waar dit woord in staat: daar is iedereen bedoeld.",
      fr: "Donnez-lui un autre nom, et regardez chaque liste où figure ce mot : tout le monde y est visé."),
    why: Phrase(
      en: "Whoever bears something must be named for certain, in whichever language the charter is read.",
      nl: "Wie iets draagt, moet met zekerheid genoemd zijn, in welke taal het charter ook gelezen wordt.",
      fr: "Qui porte une chose doit être nommé sans doute possible, en quelque langue qu’on lise la charte."),
    bad: .inCharter("stakeholder all \"Everyone in the street\" {\n  needs \"Rest\"\n}"),
    good: .inCharter("stakeholder Street \"Everyone in the street\" {\n  needs \"Rest\"\n}"),
    check: { checked, findings in
      let charter = checked.charter
      for (name, _) in charter.names {
        guard let (option, language) = name.everybody(charter.source, charter.language) else { continue }
        let meaning =
          option == .all
          ? Phrase(en: "every partner", nl: "elke partner", fr: "chaque partenaire")
          : Phrase(en: "every other partner", nl: "elke andere partner", fr: "chaque autre partenaire")
        if !Lexicon.shared.isEverybody(name.symbol) {
          let word = option.keyword(language)
          findings.add(.reservedName, at: name.range, .source(name.range), .phrase(meaning), .code(word), variant: 2)
        } else if language == charter.language {
          findings.add(.reservedName, at: name.range, .source(name.range), .phrase(meaning))
        } else {
          findings.add(
            .reservedName, at: name.range, .source(name.range), .phrase(meaning), .language(language), variant: 1)
        }
      }
    })
}

extension Option {
  /// Whether a word means every partner, or every other one, in some language, or looks as if it did.
  static func isEverybody(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return EverybodyWord.like(bytes.span, 0..<bytes.count, in: .english) != nil
  }
}

extension Lexicon {
  /// Whether a word is `all` or `others` in some language, letter for letter.
  func isEverybody(_ symbol: Symbol) -> Bool { everybody(symbol, in: .english) != nil }

  /// `all` or `others`, in the language at hand or another: what a word in a list of names means that no name may
  /// mean, lest a translation make everybody of a partner.
  func everybody(_ symbol: Symbol, in language: Language) -> (Option, Language)? {
    let own = option(symbol, .smallWord, language).map { ($0, language) }
    guard let (option, found) = own ?? foreignOption(symbol, .smallWord, not: language) else { return nil }
    switch option {
    case .all, .others: return (option, found)
    // Behind a day only, where no name stands.
    case .to: return nil
    case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
      .facilities, .network, .workforce, .public, .partners, .confidential, .day, .week, .month, .quarter, .year, .days,
      .weeks, .months, .quarters, .years, .everyone, .anyone, .yes, .no:
      return nil
    }
  }
}

extension Name {
  /// The word for everybody that it is, or looks like, in any language.
  func everybody(_ source: SourceText, _ language: Language) -> (Option, Language)? {
    Lexicon.shared.everybody(symbol, in: language)
      ?? EverybodyWord.like(source.bytes.span, Int(range.start)..<Int(range.end), in: language)
  }
}

/// The words that mean everybody, by what they look like.
private struct EverybodyWord {
  let option: Option
  let language: Language
  let skeletons: [[UInt8]]

  private static let all: [EverybodyWord] = [Option.all, .others].flatMap { option in
    Language.allCases.flatMap { language in
      Vocabulary.row(option).spelling[language].map { word in
        let bytes = Array(word.utf8)
        return EverybodyWord(option: option, language: language, skeletons: skeletons(bytes.span, 0..<bytes.count))
      }
    }
  }
  private static let longest = all.flatMap { $0.skeletons }.reduce(0) { max($0, $1.count) }

  /// The first that a name looks like in any letter case, of the language at hand if there is one. A name with a digit,
  /// such as a road's (`A11`), is none.
  static func like(_ name: Span<UInt8>, _ range: Range<Int>, in language: Language) -> (Option, Language)? {
    // Of four bytes one is left at least.
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
