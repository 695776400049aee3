// The outline, folding, expanding selections and colours of a document.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorStructureTests {
  private let text = """
    language en // the language

    // One
    // Two
    charter "Week" {
      vision \"\"\"
        Été 👩‍🌾
          deep
        \"\"\"
      aim Learning "Learn" due 2026-12-18 // by then
      partner College "Hill" {
        sector knowledge
        brings "Forty" as workforce amount 40 people toward Learning
      }
      terms { binding no }
    }
    """

  private func outline(_ symbols: [EditorSymbol], _ indentation: String = "") -> String {
    symbols.map { symbol in
      "\(indentation)\(symbol.construct) \(symbol.name)\(symbol.detail.isEmpty ? "" : ": \(symbol.detail)")\n"
        + outline(symbol.children, indentation + "  ")
    }.joined()
  }

  @Test("The outline is a tree of statements")
  func symbols() {
    let document = EditorDocument(Array(text.utf8))
    #expect(
      outline(document.symbols()) == """
        charter Week
          aim Learning: Learn
          partner College: Hill
            brings Forty
          terms terms

        """)
    #expect(
      document.flatSymbols().map { "\($0.name) in \($0.container)" } == [
        "Week in ", "Learning in Week", "College in Week", "Forty in College",
      ])
  }

  @Test("Blocks, multi-line texts and multi-line comments fold")
  func folds() {
    let document = EditorDocument(Array(text.utf8))
    func shown(_ fold: EditorFold) -> String {
      let lines = document.words(fold.range).split(separator: "\n").map { $0.trimmingSpace }
      return "\(fold.kind): " + lines.map { $0.prefix(12) }.joined(separator: "/")
    }
    #expect(
      document.folds().map { shown($0) } == [
        "comment: // One/// Two",
        "block: {/vision \"\"\"/Été 👩‍🌾/deep/\"\"\"/aim Learning/partner Coll/sector knowl/brings \"Fort/}/terms { bind",
        "text: \"\"\"/Été 👩‍🌾/deep/\"\"\"",
        "block: {/sector knowl/brings \"Fort",
      ])
  }

  @Test("A selection expands from the word to the file")
  func selections() {
    let marked = MarkedText("charter \"x\" {\n  risk \"r\" by A, B‸B\n}\n")
    #expect(
      marked.document.selections(at: marked.cursor).map { marked.document.words($0) } == [
        "BB", "by A, BB", "risk \"r\" by A, BB", "\n  risk \"r\" by A, BB\n", "{\n  risk \"r\" by A, BB\n}",
        "charter \"x\" {\n  risk \"r\" by A, BB\n}", "charter \"x\" {\n  risk \"r\" by A, BB\n}\n",
      ])
    let inText = MarkedText("charter \"x ‸y\" {\n}\n")
    #expect(
      inText.document.selections(at: inText.cursor).prefix(2).map { inText.document.words($0) } == ["x y", "\"x y\""])
  }

  private func colours(_ document: EditorDocument, _ tokens: [EditorToken]) -> [String] {
    tokens.map { token in
      let marks = (token.modifiers.contains(.declaration) ? "!" : "") + (token.modifiers.contains(.readonly) ? "'" : "")
      return "\(document.words(token.range)):\(token.type.name)\(marks)"
    }
  }

  @Test("Each word has its colour, line by line")
  func tokens() {
    let document = EditorDocument(Array(text.utf8))
    #expect(
      colours(document, document.semanticTokens()) == [
        "language:keyword!", "en:option'", "// the language:comment", "// One:comment", "// Two:comment",
        "charter:keyword!", "\"Week\":text", "vision:keyword", "\"\"\":text", "Été 👩‍🌾:text", "deep:text", "\"\"\":text",
        "aim:keyword!", "Learning:aim!", "\"Learn\":text", "due:keyword", "2026-12-18:date", "// by then:comment",
        "partner:keyword!", "College:partner!", "\"Hill\":text", "sector:keyword", "knowledge:option'",
        "brings:keyword!",
        "\"Forty\":text", "as:keyword", "workforce:option'", "amount:keyword", "40:number", "toward:keyword",
        "Learning:aim", "terms:keyword!", "binding:keyword", "no:option'",
      ])
  }

  @Test("Colours in a range, and in the other languages")
  func someTokens() {
    let marked = MarkedText(
      "taal nl\ncharter \"x\" {\n  ⟦afspraken {\n    evaluatie elk jaar⟧\n  }\n  risico \"r\" door allen // z\n}\n")
    #expect(
      colours(marked.document, marked.document.semanticTokens(in: marked.range)) == [
        "afspraken:keyword!", "evaluatie:keyword", "elk:keyword", "jaar:option'",
      ])
    let french = EditorDocument(
      Array(
        "langue fr\ncharte \"x\" {\n  partenaire É \"é\" {\n    engage \"e\" effort 1 jour chaque 2 semaines reconnu autres\n  }\n}\n"
          .utf8))
    #expect(
      colours(french, french.semanticTokens()).suffix(10) == [
        "\"é\":text", "engage:keyword!", "\"e\":text", "effort:keyword", "1:number", "chaque:keyword", "2:number",
        "semaines:option'", "reconnu:keyword", "autres:option'",
      ])
  }
}

extension Substring {
  fileprivate var trimmingSpace: Substring { drop { $0 == " " } }
}
