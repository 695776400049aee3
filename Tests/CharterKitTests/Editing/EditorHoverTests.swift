// What an editor shows about a word.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorHoverTests {
  private func hover(_ text: String) -> String? {
    let text = MarkedText(text)
    return text.document.hover(at: text.cursor)?.markdown
  }

  @Test("A keyword, an option, a connecting word: the table's description, in the file's language")
  func keywords() throws {
    #expect(
      hover("taal nl\ncharter \"x\" {\n  partner A \"a\" {\n    sta‸ndpunt \"s\"\n  }\n}\n")
        == "**`standpunt`** — Waar de partner voor staat.")
    #expect(
      hover("langue fr\ncharte \"x\" {\n  but A \"a\"\n  risque \"r\" par tous‸\n}\n")
        == "**`tous`** — Chaque partenaire.")
    let keyword = try #require(hover("charter \"x\" {\n  ai‸m A \"a\"\n}\n"))
    #expect(keyword.hasPrefix("**`aim`** — An aim that partners share"))
    #expect(keyword.contains("Takes `measure`, `due`, `shared`, `lead`"))
    #expect(keyword.contains("Holds `aspect`, `waive`"))
    #expect(hover("charter \"x\" {\n terms {\n  review ev‸ery year\n }\n}\n") == "**`every`** — How often.")
    #expect(hover("charter \"x\" {\n terms {\n  review every ye‸ar\n }\n}\n") == "**`year`** — Every year.")
    #expect(hover("langu‸e fr\ncharte \"x\" {\n}\n")?.contains("La langue") == true)
    #expect(hover("charter \"x\" {\n waive \"r\" check no-vis‸ion\n}\n")?.hasPrefix("**G406 no-vision** — ") == true)
  }

  private let week = """
    charter "Week" {
      aim Learning "Learn"
      partner College "Hill *College*" {
        sector knowledge
        needs Cases "Real questions"
        brings Coaches "Forty coaches" as workforce toward Learning
        gains "Cases" from Questions answers Cases
      }
      partner Firm "Harbour Works" {
        sector business
        brings Questions "Four questions" as expertise toward Learning
        gains "Trainees" from Learning
      }
    }
    """

  private func hoverWeek(_ name: String) throws -> String {
    let bytes = Array(week.utf8)
    let document = EditorDocument(bytes)
    let range = try #require(document.symbolRange(named: name))
    return try #require(document.hover(at: Int(range.start) + 1)).markdown
  }

  @Test("A partner: its balance, and its title escaped")
  func partner() throws {
    #expect(
      try hoverWeek("College") == """
        **Hill \\*College\\*** — a partner

        Gives to Firm

        Gains from Firm

        Without it:

        - Firm no longer benefits
        - Firm no longer has “Trainees”
        - nobody brings workforce toward Learning
        """)
  }

  @Test("A contribution: who brings it, who gains from it; an aim; a need")
  func others() throws {
    #expect(
      try hoverWeek("Questions") == """
        **Four questions** — a contribution

        Brought by Firm (expertise)

        Benefits College
        """)
    #expect(
      try hoverWeek("Learning") == """
        **Learn** — an aim

        Worked toward by College, Firm

        Benefits Firm
        """)
    #expect(
      try hoverWeek("Cases") == """
        **Real questions** — a need

        Needed by College

        Answered by “Cases”
        """)
  }

  @Test("Plain text has no escapes; spaces, texts and unknown names have no hover")
  func plain() throws {
    let document = EditorDocument(Array(week.utf8))
    let range = try #require(document.symbolRange(named: "College"))
    #expect(document.hover(at: Int(range.start))?.plainText.hasPrefix("**Hill *College*") != true)
    #expect(hover("charter \"x‸y\" {\n}\n") == nil)
    #expect(hover("charter \"x\" {\n  risk \"r\" by Un‸known\n}\n") == nil)
  }
}

extension EditorDocument {
  /// The declaration of this name.
  func symbolRange(named name: String) -> ByteRange? { flatSymbols().first { $0.name == name }?.selection }
}
