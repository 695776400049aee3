// The layout of `charter fmt` as edits: for the whole file, for some lines, and for what was just finished.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorFormattingTests {
  private let untidy = """
    charter "x" {
        aim  A "a"   measure "m"
      partner P "p" {
            brings B "b"   as funding   toward A // é
          stance "s"
          sector business
      }
    risk "r"   by all
    }

    """

  @Test("Whole file: few edits, and the result is the layout")
  func all() {
    let document = EditorDocument(Array(untidy.utf8))
    let edits = document.formatting()
    #expect(document.applying(edits) == CanonicalLayout.render(document.source))
    // What is already in place is left alone, including texts.
    #expect(edits.allSatisfy { !document.words($0.range).contains("\"p\"") }, "\(edits)")
    #expect(edits.allSatisfy { !document.words($0.range).contains("measure") }, "\(edits)")
    #expect(EditorDocument(document.applying(edits)).formatting().isEmpty)
  }

  @Test("Some lines: only what is entirely on them")
  func range() {
    let marked = MarkedText(
      """
      charter "x" {
          ⟦aim  A "a"
        partner P "p" {
              stance   "s" // é
      ⟧    }
      risk "r"   by all
      }
      """)
    #expect(
      marked.document.text(after: marked.document.formatting(in: marked.range)) == """
        charter "x" {
            aim  A "a"
          partner P "p" {
            stance "s" // é
            }
        risk "r"   by all
        }
        """)
  }

  @Test("A } formats what it closes")
  func brace() {
    let marked = MarkedText("charter \"x\" {\n      aim  A \"a\"\n    partner P \"p\" {\n  sector   business\n}‸\n}\n")
    #expect(
      marked.document.text(after: marked.document.formatting(afterTyping: 0x7D, at: marked.cursor))
        == "charter \"x\" {\n      aim  A \"a\"\n  partner P \"p\" {\n    sector business\n  }\n}\n")
  }

  @Test("A new line formats the line before it", arguments: ["\n", "\r\n"])
  func line(end: String) {
    let marked = MarkedText("charter \"é\" {\(end)      aim  A   \"a\"\(end)  ‸\(end)risk  \"r\" by all\(end)}\(end)")
    #expect(
      marked.document.text(after: marked.document.formatting(afterTyping: 0x0A, at: marked.cursor))
        == "charter \"é\" {\(end)  aim A \"a\"\(end)  \(end)risk  \"r\" by all\(end)}\(end)")
  }

  @Test("Formatted text gets no edits, nor does typing other characters")
  func nothing() throws {
    for sample in Project.samples {
      let bytes = try sample.bytes()
      let laidOut = EditorDocument(CanonicalLayout.render(bytes))
      #expect(laidOut.formatting().isEmpty && laidOut.formatting(in: ByteRange(0, 1 << 20)).isEmpty)
    }
    let document = EditorDocument(Array(untidy.utf8))
    #expect(document.formatting(afterTyping: 0x61, at: 30).isEmpty)
    #expect(document.formatting(afterTyping: 0x7D, at: 30).isEmpty)
  }
}
