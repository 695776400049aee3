// Editors colour a charter according to our own tokens and tree, as shown by real highlighters.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct ColouringTests {
  /// A file to colour, the expected result, and the kinds it covers (all, if nil).
  private struct Expected {
    let name: String
    let text: String
    let lines: [String]
    var only: String?
  }

  /// Names in places where keywords are usual, and keywords in places where they are names.
  private static let contextual = """
    language en

    charter "aim" {
      partner aim "partner" { sector business stance "x" }
      partner partner "a" {
        brings from "a" as funding, // funding
          expertise amount 3 amounts
        brings from "from" as funding,expertise,  workforce amount 40 toward from, aim
        gains "a" from from,
          // answers
          aim, lead answers by
        gains "a" from all answers others
        needs by "x"
        commits "a" effort 1 day every 2 weeks recognised aim, all
      }
      aim all "a" lead aim due 2026-09-01
      aim due "2026" shared partner-aim, aimpartner, aim2
      risk risk "a" by by, with response "r"
      success "a" by all // by x
      article article "a" { body \"""
        aim "x" // no comment
        \\u{1F91D} " "" \\"
        \""" }
      waive "no" check no-gain
    }
    """

  private static func expected(_ name: String, _ bytes: [UInt8]) -> Expected {
    let tree = Analysis(bytes).tree
    #expect(!tree.nodes.contains { $0.kind == .skipped }, "\(name) can't be read whole")
    return Expected(name: name, text: String(decoding: bytes, as: UTF8.self), lines: ColouredTree(tree).lines())
  }

  /// Every sample in each language, every word of the table, and words in unusual places.
  private static let sound: [Expected] = {
    var all = [expected("contextual", Array(contextual.utf8))]
    for language in Language.allCases {
      all.append(expected("words, \(language)", Array(EveryWord.text(language).utf8)))
    }
    for sample in Project.samples {
      guard let bytes = try? sample.bytes() else { continue }
      let analysis = Analysis(bytes)
      all.append(expected(sample.path, bytes))
      for language in Language.allCases where language != analysis.tree.language {
        // If a unit would be a keyword in the other language, there is no translation.
        guard let translated = try? Translation.render(analysis, to: language) else { continue }
        all.append(expected("\(sample.path), \(language)", translated))
      }
    }
    return all
  }()

  /// In broken files, texts, comments and dates must be recognised, up to what is not closed.
  private static let broken: [Expected] = Project.brokenSamples.compactMap { sample in
    guard let bytes = try? sample.bytes(), String(validating: bytes, as: UTF8.self) != nil else { return nil }
    let tree = Analysis(bytes).tree
    let end = tree.tokens.first { $0.isText && $0.flags.contains(.malformed) || $0.kind == .stray }?.start
    let whole = end.map { Array(bytes[..<Int($0)]) } ?? bytes
    let kinds = "SECD"
    return Expected(
      name: sample.path, text: String(decoding: whole, as: UTF8.self),
      lines: ColouredTree(Analysis(whole).tree).lines(only: kinds), only: kinds)
  }

  private func compare(_ colouring: Colouring) throws {
    let all = Self.sound + Self.broken
    try #require(Self.sound.count > 20 && Self.broken.count > 30)
    let letters = try colouring.letters(of: all.map(\.text))
    try #require(letters.count == all.count)
    for (expected, letters) in zip(all, letters) {
      let lines = letters.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        expected.only.map { kinds in String(line.map { kinds.contains($0) || $0 == " " ? $0 : "." }) } ?? String(line)
      }
      let source = expected.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in expected.lines.enumerated() {
        let coloured = number < lines.count ? lines[number] : ""
        if trimmed(line) != trimmed(coloured) {
          Issue.record(
            """
            \(expected.name), line \(number + 1):
            \(number < source.count ? String(source[number]) : "")
            \(line) by the tree
            \(coloured) by \(colouring)
            """)
          break
        }
      }
    }
  }

  private func trimmed(_ line: String) -> Substring {
    var rest = Substring(line)
    while rest.last == " " { rest.removeLast() }
    return rest
  }

  @Test(.requires(.textMate)) func textMate() throws { try compare(.textMate) }
  @Test(.requires(.pygments)) func pygments() throws { try compare(.pygments) }
  @Test(.requires(.python, .bat)) func sublime() throws { try compare(.sublime) }
  @Test(.requires(.python, .kateHighlighter)) func kate() throws { try compare(.kate) }
  @Test(.requires(.python, .vim)) func vim() throws { try compare(.vim) }
  @Test(.requires(.python, .neovim)) func neovim() throws { try compare(.neovim) }

  @Test("No word needs different colours in different languages")
  func languagesAgree() {
    let words = ColouringWords()
    let attributes = words.choices.map(\.attributes) + [words.plain, words.naming, words.checking, words.every]
    let statements = [words.named, words.unnamed]
    var seen: Set<String> = []
    for word in (attributes + statements + [words.languages]).flatMap({ $0 }) {
      #expect(seen.insert(word).inserted, "\(word)")
    }
    #expect(words.ambiguous == ["partage"])
    #expect(Set(words.attributes + words.every) == Set(attributes.flatMap { $0 }))
    for construct in Vocabulary.constructs {
      let mayBeNamed = Vocabulary.constructs.filter { row in
        Language.allCases.contains { !Set(row.spelling[$0]).isDisjoint(with: words.ambiguous) }
      }
      #expect(mayBeNamed.allSatisfy { $0.text == .required }, "\(construct.construct): a text tells it apart")
    }
  }

  @Test("An attribute takes one kind of value in all constructs")
  func oneKind() {
    for attribute in Attribute.allCases {
      let kinds = Vocabulary.constructs.compactMap { $0.use(of: attribute)?.kind }
      let isNaming = kinds.map { if case .names = $0 { true } else { false } }
      #expect(Set(isNaming).count == 1, "\(attribute)")
      let first = kinds.first
      #expect(isNaming.first == true || kinds.allSatisfy { $0 == first }, "\(attribute)")
    }
  }
}
