// A name never means something else, in this file or in its translation.

import Testing

@testable import CharterKit

@Suite struct NameMeaningTests {
  /// Every word that means something in some language, and a few that look like one.
  private static let words: [String] = {
    var words: [String] = ["All", "Allen", "all-in", "NN", "_"]
    for language in Language.allCases {
      for row in Vocabulary.constructs { words += row.spelling[language] }
      for row in Vocabulary.attributes { words += row.spelling[language] }
      for row in Vocabulary.options { words += row.spelling[language] }
      words += [language.keyword, language.code]
    }
    return Set(words).sorted()
  }()

  private static func means(_ word: String, _ language: Language) -> Bool {
    Vocabulary.constructs.contains { $0.spelling[language].contains(word) }
      || Vocabulary.attributes.contains { $0.spelling[language].contains(word) }
      || Vocabulary.options.contains { $0.spelling[language].contains(word) }
  }

  private static let everybody: [String] = [KeywordOption.all, .others].flatMap { option in
    Language.allCases.flatMap { Vocabulary.row(option).spelling[$0] }
  }

  /// A partner with that name, used in every kind of list that takes names.
  private func file(_ name: String, _ language: Language) throws -> String {
    let english = """
      language en
      charter "Week" {
        aim Learning "Learn" shared #, Firm lead #
        partner # "Hill College" {
          sector knowledge
          brings Coaches "Coaches" as workforce toward Learning
          gains "Cases" from Questions
          commits "Time" effort 1 day recognised Firm, #
        }
        partner Firm "Harbour Works" {
          sector business
          brings Questions "Questions" as expertise toward Learning
          gains "Trainees" from Coaches
          commits "Time" effort 1 day recognised #
        }
        risk "Turnout" by # response "Coaches report"
        success "Showcase" by Firm, #
        project "Pilot" with # toward Learning
        communication { meeting "Steering" every month with #, Firm }
        transparency { shares "Minutes" by # with Firm }
      }

      """
    let translated = try Translation.render(Analysis(english.replacing("#", with: "Zzz")), to: language)
    return String(decoding: translated, as: UTF8.self).replacing("Zzz", with: name)
  }

  /// Whether each name in a list resolves to its declaration, and none means everyone.
  private func meansItself(_ analysis: Analysis, _ name: String) -> Bool {
    let references = analysis.charter.references + analysis.charter.aims.compactMap(\.lead)
    let uses = references.filter { analysis.source.string($0.range) == name }
    return uses.count == 9 && uses.allSatisfy { $0.target?.party == 0 }
      && !analysis.tree.nodes.contains { $0.option == .all || $0.option == .others }
  }

  @Test(
    "A partner named with any word of the language is that partner, or there is an error",
    arguments: Language.allCases)
  func names(language: Language) throws {
    let plain = meansItself(Analysis(try file("Zzz", language)), "Zzz")
    #expect(plain)
    for word in Self.words {
      let analysis = Analysis(try file(word, language))
      let isSound = analysis.errors.isEmpty
      let isItself = meansItself(analysis, word)
      #expect(!isSound || isItself, "\(word) in \(language)")
      guard isSound else { continue }
      // In a language where the word means nothing, it is a name like any other.
      for other in Language.allCases where Self.means(word, other) {
        guard let bytes = try? Translation.render(analysis, to: other) else { continue }
        let staysItself = meansItself(Analysis(bytes), word)
        #expect(staysItself, "\(word) from \(language) to \(other)")
      }
    }
  }

  @Test("What looks like a word for everyone is refused as well, with a single error", arguments: Language.allCases)
  func looksReserved(language: Language) throws {
    for word in Self.everybody + ["aIlen", "а\u{4CF}l", "аnderen"] {
      for name in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
        let analysis = Analysis(
          """
          \(language.keyword) \(language.code)
          \(Construct.charter.keyword(language)) "T" {
          \(Construct.stakeholder.keyword(language)) \(name) "Street"
          \(Construct.risk.keyword(language)) "Rain" \(Attribute.by.keyword(language)) \(name)
          \(Construct.responsibility.keyword(language)) "Keys" \(Attribute.by.keyword(language)) \(name)
          }

          """)
        #expect(analysis.errors.filter { $0.hasPrefix("N") } == ["N205"], "\(name): \(analysis.places())")
      }
    }
    for name in ["A11", "Alle", "Alien", "Tousaint", "Allent", "Andere"] {
      let file = "\(language.keyword) \(language.code)\n\(Construct.charter.keyword(language)) \"T\" {\n"
      let analysis = Analysis("\(file)\(Construct.stakeholder.keyword(language)) \(name) \"Street\"\n}\n")
      #expect(!analysis.errors.contains("N205"), "\(name)")
    }
  }

  @Test("A word for everyone in any language is refused in its declaration, once", arguments: Language.allCases)
  func reserved(language: Language) throws {
    #expect(Self.everybody.count >= 2 * Language.allCases.count)
    for word in Self.everybody {
      for row in Vocabulary.constructs where row.name != .none {
        var text = "\(row.construct.keyword(language)) \(word) \"x y\""
        var inner = row.construct
        while let home = Lexicon.shared.homes(of: inner).first {
          let name = Vocabulary.row(home).name == .required ? " Home" : ""
          text = "\(home.keyword(language))\(name) \"z\" {\n\(text)\n}"
          if Vocabulary.row(home).text == .none { text = text.replacing(" \"z\" {", with: " {", maxReplacements: 1) }
          inner = home
        }
        let analysis = Analysis("\(language.keyword) \(language.code)\n\(text)\n")
        let own = analysis.findings.filter { $0.rule.code == "N205" }
        #expect(own.count == 1 && own.allSatisfy { analysis.source.string($0.range) == word }, "\(text)")
      }
    }
  }
}
