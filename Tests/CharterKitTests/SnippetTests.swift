// The snippets for editors produce valid charters.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct SnippetTests {
  private struct Snippet: Decodable {
    let prefix: String
    let body: [String]
  }

  /// The text once everything is filled in: choices with their first word, texts with `x`, names with `X`.
  private func filledIn(_ body: [String]) -> String {
    body.joined(separator: "\n")
      .replacing(/\$\{\d+\|([^,|]*)[^}]*\}/) { "\($0.output.1)" }
      .replacing(/\$\{\d+:([^}]*)\}/) { "\($0.output.1)" }
      .replacing("\"…\"", with: "\"x\"").replacing("$0", with: "").replacing(/\$\d+/, with: "X")
  }

  @Test("Each snippet, filled in, is valid where its statement is allowed", arguments: Language.allCases)
  func snippets(_ language: Language) throws {
    let all = try JSONDecoder().decode([String: Snippet].self, from: Data(SnippetFile.render()))
    #expect(all.count == Language.allCases.count * Vocabulary.constructs.count)
    for row in Vocabulary.constructs {
      let word = row.construct.keyword(language)
      let snippet = try #require(all["\(word) (\(language.code))"])
      #expect(snippet.prefix == word)
      var text = filledIn(snippet.body)
      var inner = row.construct
      while inner != .charter {
        let home = try #require(Lexicon.shared.homes(of: inner).first)
        let shape = Vocabulary.row(home)
        let name = shape.name == .required ? " Home" : ""
        let title = shape.text == .none ? "" : " \"x\""
        text = "\(home.keyword(language))\(name)\(title) {\n\(text)\n}"
        if home == .charter { text = "\(language.keyword) \(language.code)\n\(text)" }
        inner = home
      }
      let analysis = Analysis(text)
      #expect(analysis.tree.language == language)
      let unread = analysis.findings.filter { $0.rule.code.hasPrefix("S") || $0.rule.code.hasPrefix("W") }
      let missing = unread.filter { finding in
        // What the surrounding file is missing is not the snippet's fault.
        row.construct == .charter || !analysis.message(finding).contains("Home")
      }
      #expect(missing.isEmpty, "\(text)\n\(missing.map { analysis.message($0) })")
    }
  }
}
