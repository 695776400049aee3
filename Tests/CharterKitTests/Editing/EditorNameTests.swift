// Names in an editor: where they are declared and used, and how they are renamed.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorNameTests {
  private let text = """
    taal nl

    charter "É👩‍🌾" {
      doel Leren "Leren" trekker ⟦Café⟧
      partner ⟦Café⟧ "Café" {
        sector bedrijf
        brengt Koffie "Koffie" als expertise voor Leren
        wint "Meer" uit Boeken
      }
      partner Bib "Bib" {
        sector kennis
        brengt Boeken "Boeken" als expertise voor Leren
        wint "Meer" uit Koffie
      }
      risico "R" door ⟦Caf‸é⟧, Bib
    }
    """

  @Test("From a use to the declaration, and back to all uses")
  func places() throws {
    let text = MarkedText(text)
    let target = try #require(text.document.definition(at: text.cursor))
    #expect(target.selection == text.ranges[1] && target.origin == text.ranges[2])
    #expect(text.document.words(target.range).hasPrefix("partner Café \"Café\" {\n"))
    #expect(text.document.words(target.range).hasSuffix("}"))
    #expect(text.document.references(at: text.cursor, includesDeclaration: true) == text.ranges)
    #expect(text.document.references(at: text.cursor, includesDeclaration: false) == [text.ranges[0], text.ranges[2]])
    #expect(text.document.highlights(at: text.cursor).map { $0.isWrite } == [false, true, false])
    // At either end of the word, and nowhere else.
    #expect(text.document.definition(at: Int(text.ranges[2].start))?.selection == text.ranges[1])
    #expect(text.document.definition(at: Int(text.ranges[2].end))?.selection == text.ranges[1])
    #expect(text.document.definition(at: 2) == nil)
    #expect(text.document.definition(at: 1 << 40) == nil && text.document.definition(at: -9) == nil)
  }

  @Test("A new name appears in all places, and nothing else changes")
  func rename() throws {
    let text = MarkedText(text)
    #expect(try text.document.prepareRename(at: text.cursor).name == "Café")
    let edits = try text.document.rename(at: text.cursor, to: "Tearoom-1")
    #expect(
      text.document.text(after: edits)
        == self.text
        .replacing("⟦Café⟧", with: "Tearoom-1").replacing("⟦Caf‸é⟧", with: "Tearoom-1"))
  }

  @Test(
    "An invalid or taken name is refused with a reason in the file's language",
    arguments: [
      ("", "`` is geen naam"), ("a b", "`a b` is geen naam"), ("1a", "`1a` is geen naam"),
      ("a--b", "`a--b` is geen naam"),
      ("\"x\"", "`\"x\"` is geen naam"), ("x//y", "`x//y` is geen naam"), ("a\u{202E}", "is geen naam"),
      ("Bib", "`Bib` is al in gebruik: het is een partner."),
      ("Boeken", "`Boeken` is al in gebruik: het is een inbreng."),
      ("bib", "nieuwe bevinding bij (W007)"), ("allen", "nieuwe bevinding bij"),
    ])
  func refusals(name: String, reason: String) throws {
    let text = MarkedText(text)
    let refusal = #expect(throws: EditorRefusal.self) { try text.document.rename(at: text.cursor, to: name) }
    #expect(refusal?.message.contains(reason) == true, "\(refusal?.message ?? "")")
  }

  @Test("A name that would be read as something else somewhere is refused, even without a finding")
  func readOtherwise() {
    for name in ["allen", "anderen", "all"] {
      let text = MarkedText(
        "taal nl\ncharter \"x\" {\n  partner Sch‸ool \"s\"\n  partner B \"b\"\n  risico \"r\" door School, B\n}\n")
      let refusal = #expect(throws: EditorRefusal.self) { try text.document.rename(at: text.cursor, to: name) }
      #expect(
        refusal?.message.hasPrefix("`\(name)` zou niet") == true || refusal?.message.contains("bevinding") == true)
    }
    let free = MarkedText("taal nl\ncharter \"x\" {\n  doel Tu‸in \"t\"\n}\n")
    #expect(throws: Never.self) { try free.document.rename(at: free.cursor, to: "doel") }
  }

  @Test("A keyword, a text and an unknown name can't be renamed")
  func nothing() {
    for text in [
      "charter \"x\" {\n  ai‸m A \"a\"\n}\n", "charter \"x‸\" {\n}\n", "charter \"x\" {\n  risk \"r\" by No‸body\n}\n",
      "‸",
    ] {
      let text = MarkedText(text)
      #expect(throws: EditorRefusal.self) { try text.document.prepareRename(at: text.cursor) }
    }
    let unknown = MarkedText("langue fr\ncharte \"x\" {\n  risque \"r\" par Per‸sonne\n}\n")
    let refusal = #expect(throws: EditorRefusal.self) { try unknown.document.prepareRename(at: unknown.cursor) }
    #expect(refusal?.message == "Aucun élément de cette charte ne s’appelle `Personne`.")
  }

  @Test("The name of a check refers to nothing in the charter")
  func checks() {
    let text = MarkedText("charter \"x\" {\n  aim no-vision \"a\"\n  waive \"r\" check no-vi‸sion\n}\n")
    #expect(text.document.definition(at: text.cursor) == nil)
  }

  @Test("Names are linked in their declaration")
  func linked() {
    let text = MarkedText(text)
    #expect(text.document.linkedRanges(at: Int(text.ranges[1].start)) == text.ranges)
    #expect(text.document.linkedRanges(at: text.cursor).isEmpty)
  }

  @Test("In a broken file too")
  func broken() throws {
    let text = MarkedText(
      "charter \"x\" {\n partner ⟦A⟧ \"a\" {\n  foo\n risk \"r\" by ⟦‸A⟧\n ???\n gains \"g\" from B")
    #expect(text.document.references(at: text.cursor, includesDeclaration: true) == text.ranges)
  }
}
