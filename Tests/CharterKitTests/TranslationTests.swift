// Translating keywords: what changes, what stays, and what is impossible.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct TranslationTests {
  private func translated(_ text: String, to language: Language) throws -> String {
    String(decoding: try Translation.render(Analysis(text), to: language), as: UTF8.self)
  }

  private func obstacle(_ text: String, to language: Language) -> TranslationObstacle? {
    do throws(TranslationObstacle) {
      _ = try Translation.render(Analysis(text), to: language)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "The sample that exists in three languages is the same in each", arguments: Language.allCases, Language.allCases)
  func samples(from: Language, to: Language) throws {
    let source = try Project.bytes("Samples/challenge-week.\(from.code).charter")
    let target = try Project.bytes("Samples/challenge-week.\(to.code).charter")
    // Words of other lengths may break lines differently.
    #expect(try CanonicalLayout.render(Translation.render(Analysis(source), to: to)) == target)
  }

  @Test("Comments, layout, texts, names and units stay")
  func stays() throws {
    #expect(
      try translated(
        """
        // partner aim
        language   en
        charter  "aim" { // all
          communication{ meeting all "every" every   2 weeks with all,others
           meeting "m" every month with all }
          partner gains "partner" {
             sector business
            brings "b" as funding,network amount 3 weeks toward during during 2026-01-01 to 2026-02-01
          }
          terms review every 1 year
        }
        """, to: .dutch) == """
          // partner aim
          taal   nl
          charter  "aim" { // all
            communicatie{ overleg all "every" elke   2 weken met allen,anderen
             overleg "m" elke maand met allen }
            partner gains "partner" {
               sector bedrijf
              brengt "b" als financiering,netwerk omvang 3 weeks voor during tijdens 2026-01-01 tot 2026-02-01
            }
            afspraken evaluatie elke 1 jaar
          }
          """)
  }

  @Test("A word that is both singular and plural is resolved by the number before it")
  func numbers() throws {
    for line in ["every year", "every 1 year", "every 2 years", "every 1 month", "every 3 months", "every month"] {
      let text = "language en\ncharter \"T\" {\n  terms review \(line)\n}\n"
      for language in Language.allCases {
        #expect(try translated(translated(text, to: language), to: .english) == text, "\(language)")
      }
    }
  }

  @Test("A file without a language line gets one, unless it is to be English")
  func languageLine() throws {
    #expect(try translated("// c\ncharter \"T\"", to: .french) == "langue fr\n\n// c\ncharte \"T\"")
    #expect(try translated("\u{FEFF}charter \"T\"\r\n", to: .dutch) == "\u{FEFF}taal nl\r\n\r\ncharter \"T\"\r\n")
    #expect(try translated("charter \"T\"", to: .english) == "charter \"T\"")
    #expect(try translated("taal en\ncharter \"T\"", to: .english) == "language en\ncharter \"T\"")
  }

  @Test("Words of other languages are translated too; a file that stays in its language keeps its spellings")
  func mixed() throws {
    #expect(
      try translated("langue fr\ncharte \"T\" {\n  periode 2026-01-01 tot 2026-02-01\n}", to: .french)
        == "langue fr\ncharte \"T\" {\n  periode 2026-01-01 à 2026-02-01\n}")
    #expect(
      try translated("language en\ncharter \"T\" {\n  doel A \"a\" mesure \"m\"\n}", to: .dutch)
        == "taal nl\ncharter \"T\" {\n  doel A \"a\" maatstaf \"m\"\n}")
  }

  @Test("What can't be read stays as it is")
  func broken() throws {
    #expect(
      try translated("language en\ncharter \"T\" {\n  qqqq zzzz\n  place \"p\"\n}", to: .dutch)
        == "taal nl\ncharter \"T\" {\n  qqqq zzzz\n  plaats \"p\"\n}")
  }

  @Test("A unit that would be a keyword is an obstacle")
  func unit() {
    let text =
      "language en\ncharter \"T\" {\n  partner P \"p\" sector business { brings \"b\" as funding amount 3 pour }\n}"
    #expect(Analysis(text).findings.allSatisfy { !$0.rule.code.hasPrefix("S") })
    let offset = text.utf8.count - "pour }\n}".utf8.count
    #expect(obstacle(text, to: .french) == .word(ByteRange(offset, offset + 4)))
    #expect(obstacle(text, to: .dutch) == nil)
  }

  @Test("A name that begins a line of a list, and would be a keyword there, is an obstacle")
  func name() {
    let text = "language en\ncharter \"T\" {\n  aim A \"a\" { aspect \"x\" by B,\n doel due 2026-01-01 }\n}"
    #expect(Analysis(text).findings.allSatisfy { !$0.rule.code.hasPrefix("S") })
    let offset = text.utf8.count - "doel due 2026-01-01 }\n}".utf8.count
    #expect(obstacle(text, to: .dutch) == .word(ByteRange(offset, offset + 4)))
    #expect(obstacle(text, to: .french) == nil)
  }

  @Test("A slip that makes sense in only one language is an obstacle")
  func slip() {
    #expect(
      obstacle("language en\ncharter \"T\" {\n  gains \"g\" from A anwers N\n}", to: .dutch) == .mistakes)
  }

  @Test("Every keyword and option survives a round trip", arguments: Language.allCases)
  func everyWord(language: Language) {
    for row in Vocabulary.constructs { #expect(!row.spelling[language].isEmpty) }
    let words = KeywordOption.allCases.map { $0.keyword(language) }
    #expect(words.allSatisfy { !$0.isEmpty })
  }
}
