// The table of the language is complete, unambiguous, and equivalent in each human language.

import Testing

@testable import CharterKit

@Suite struct VocabularyTests {
  @Test("Each construct, attribute and option has exactly one row")
  func oneRowEach() {
    #expect(Vocabulary.constructs.map { $0.construct.rawValue }.sorted() == Construct.allCases.map { $0.rawValue })
    #expect(Vocabulary.attributes.map { $0.attribute.rawValue }.sorted() == Attribute.allCases.map { $0.rawValue })
    #expect(Vocabulary.options.map { $0.option.rawValue }.sorted() == KeywordOption.allCases.map { $0.rawValue })
    for construct in Construct.allCases { #expect(Vocabulary.row(construct).construct == construct) }
    for attribute in Attribute.allCases { #expect(Vocabulary.row(attribute).attribute == attribute) }
    for option in KeywordOption.allCases { #expect(Vocabulary.row(option).option == option) }
  }

  /// A bit too many would be that of another: the 33rd construct would count as the first.
  @Test("A set of constructs, attributes or means has a bit for each")
  func bits() {
    let constructs = Construct.allCases.map { ConstructSet($0).rawValue }
    #expect(Set(constructs).count == constructs.count && !constructs.contains(0))
    let attributes = Attribute.allCases.map { $0.bit }
    #expect(Set(attributes).count == attributes.count && !attributes.contains(0))
    let means = OptionGroup.means.options.map { MeansSet($0).rawValue }
    #expect(Set(means).count == means.count && !means.contains(0) && means.count == MeansSet.count)
    // `CanonicalSpellings` keeps a bit of 64 for each.
    let numbers = Construct.allCases.map { $0.rawValue } + KeywordOption.allCases.map { $0.rawValue }
    #expect(numbers.allSatisfy { $0 < 64 })
  }

  @Test("Each attribute is used by some construct, by none twice; each group has options")
  func nothingIsIdle() {
    for attribute in Attribute.allCases {
      #expect(Vocabulary.constructs.contains { $0.use(of: attribute) != nil }, "\(attribute)")
    }
    for row in Vocabulary.constructs {
      #expect(Set(row.attributes.map { $0.attribute }).count == row.attributes.count, "\(row.construct)")
    }
    for group in OptionGroup.allCases { #expect(!group.options.isEmpty, "\(group)") }
  }

  @Test("The table is a tree: only the charter is at file level, and each construct can be reached from it")
  func everythingHasAPlace() {
    var reached: Set<Construct> = [.charter]
    var next: [Construct] = [.charter]
    while let container = next.popLast() {
      for construct in Vocabulary.row(container).contents where reached.insert(construct).inserted {
        next.append(construct)
      }
    }
    #expect(reached.count == Construct.allCases.count)
    #expect(Vocabulary.constructs.filter { $0.standsIn.isEmpty }.map { $0.construct } == [.charter])
  }

  @Test("No two keywords allowed in the same place are alike", arguments: Language.allCases)
  func keywordsDiffer(language: Language) {
    for row in Vocabulary.constructs {
      let attributes = row.attributes.flatMap { Vocabulary.row($0.attribute).spelling[language] }
      let contents = row.contents.flatMap { Vocabulary.row($0).spelling[language] }
      expectDifferent(attributes + contents, "in \(row.construct)")
    }
    for group in OptionGroup.allCases {
      expectDifferent(group.options.flatMap { Vocabulary.row($0).spelling[language] }, "in the group \(group)")
    }
    // Any construct or attribute may be mentioned where it is misplaced: the message says where it belongs.
    expectDifferent(Vocabulary.constructs.flatMap { $0.spelling[language] }, "of constructs")
    expectDifferent(Vocabulary.attributes.flatMap { $0.spelling[language] }, "of attributes")
  }

  @Test("An interval word that is both singular and plural means the same length of time", arguments: Language.allCases)
  func intervalsPair(language: Language) {
    let one = OptionGroup.interval.options
    let many = OptionGroup.intervals.options
    #expect(one.count == many.count)
    for (index, option) in one.enumerated() {
      for word in Vocabulary.row(option).spelling[language] {
        for (other, plural) in many.enumerated() where Vocabulary.row(plural).spelling[language].contains(word) {
          #expect(other == index, "\(word)")
        }
      }
    }
  }

  @Test("Each keyword has a spelling and one line of documentation in each language", arguments: Language.allCases)
  func nothingIsMissing(language: Language) {
    let spellings =
      Vocabulary.constructs.map { $0.spelling } + Vocabulary.attributes.map { $0.spelling }
      + Vocabulary.options.map { $0.spelling }
    for spelling in spellings {
      #expect(!spelling[language].isEmpty, "\(spelling)")
      #expect(spelling.canonical(language) == spelling[language].first)
    }
    let documentation =
      Vocabulary.constructs.map { $0.documentation } + Vocabulary.attributes.map { $0.documentation }
      + Vocabulary.options.map { $0.documentation }
    for phrase in documentation {
      let text = phrase[language]
      #expect(text.count > 2 && text.last == "." && !text.contains("\n") && !text.contains("  "), "\(text)")
    }
    #expect(Language(code: language.code) == language)
  }

  @Test("Each spelling is one word, in NFC, as long as a word may be for suggestions", arguments: Language.allCases)
  func spellingsAreWords(language: Language) {
    for word in words(language) {
      let read = Lexed(word)
      #expect(read.tokens == ["word \(word)", "endOfFile"] && read.findings.isEmpty, "\(word)")
      #expect(NormalForm.isNormalised(Array(word.utf8)), "\(word)")
      #expect(!word.unicodeScalars.contains { $0.properties.isUppercase }, "\(word)")
      #expect(EditDistance.nearest(word, in: [word]) == word)
    }
  }

  @Test("French words are understood without their accents")
  func plainFrench() {
    let letters: [Character: String] = ["é": "e", "è": "e", "ê": "e", "à": "a", "œ": "oe", "ç": "c", "û": "u"]
    let spellings =
      Vocabulary.constructs.map { $0.spelling } + Vocabulary.attributes.map { $0.spelling }
      + Vocabulary.options.map { $0.spelling }
    for spelling in spellings {
      let plain = spelling.canonical(.french).map { letters[$0] ?? String($0) }.joined()
      #expect(spelling.french.contains(plain), "\(plain)")
    }
  }

  @Test("The lexicon finds each word's meaning by its symbol, and nothing else", arguments: Language.allCases)
  func lexiconRoundTrip(language: Language) {
    var symbols = Lexicon.shared.symbols
    let known = symbols.count
    func symbol(_ word: String) -> Symbol { symbols.intern(Array(word.utf8), 0, word.utf8.count) }
    for row in Vocabulary.constructs {
      for word in row.spelling[language] { #expect(Lexicon.shared.construct(symbol(word), language) == row.construct) }
    }
    for row in Vocabulary.attributes {
      for word in row.spelling[language] { #expect(Lexicon.shared.attribute(symbol(word), language) == row.attribute) }
    }
    for row in Vocabulary.options {
      for word in row.spelling[language] {
        #expect(Lexicon.shared.option(symbol(word), row.group, language) == row.option)
      }
    }
    #expect(Lexicon.shared.languageKeyword(symbol(language.keyword)) == language)
    #expect(symbols.count == known, "a word of the vocabulary was new")
    for word in ["Partner", "partners1", "aims", "é", "x"] {
      let new = symbol(word)
      #expect(Int(new.number) >= known)
      #expect(!Lexicon.shared.isKeyword(new))
      #expect(OptionGroup.allCases.allSatisfy { Lexicon.shared.option(new, $0, language) == nil })
    }
  }

  @Test("The lexicon agrees with the table about each construct")
  func lexiconShapes() {
    for row in Vocabulary.constructs {
      let shape = Lexicon.shared.shape(row.construct)
      #expect(shape.name == row.name && shape.text == row.text && shape.once == row.once)
      for attribute in Attribute.allCases {
        let use = row.use(of: attribute)
        #expect(Lexicon.shared.takes(row.construct, attribute) == (use != nil))
        #expect(Lexicon.shared.use(row.construct, attribute)?.kind == use?.kind)
        #expect((shape.required & attribute.bit != 0) == (use?.cardinality.isRequired ?? false))
      }
      for container in Construct.allCases {
        #expect(Lexicon.shared.mayStand(row.construct, in: container) == row.standsIn.contains(container))
      }
    }
  }

  // MARK: Words

  /// Every word that may occur in a file in this language.
  private func words(_ language: Language) -> [String] {
    Vocabulary.constructs.flatMap { $0.spelling[language] } + Vocabulary.attributes.flatMap { $0.spelling[language] }
      + Vocabulary.options.flatMap { $0.spelling[language] } + [language.keyword]
  }

  private func expectDifferent(
    _ words: [String], _ place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var seen: Set<String> = []
    for word in words where !seen.insert(word).inserted {
      Issue.record("`\(word)` stands twice \(place)", sourceLocation: sourceLocation)
    }
  }
}
