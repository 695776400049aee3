// Titles that a reader can't tell apart are an error, whichever parties have them.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct LookAlikeTitleTests {
  private func charter(_ first: String, _ second: String, _ kinds: (String, String)) -> Analysis {
    Analysis(
      "charter \"T\" {\n\(kinds.0) A \"\(first)\" {\n}\n\(kinds.1) B \"\(second)\" {\n}\nwaive \"r\" check look-alike-names\n}\n"
    )
  }

  private static let kinds = ["partner", "observer", "stakeholder"]

  @Test(
    "Titles that differ only invisibly are the same",
    arguments: [
      ("Hill College", "Hill College"), ("Hill College", "hill COLLEGE"), ("Hill College", " Hill  College "),
      ("Hill College", "HillCollege"), ("Hill College", #"Hill\u{A0}College"#), ("Hill College", #"Hill\tCollege"#),
      ("Hill College", "HiII CoIIege"), ("Hill College", #"H\u{456}ll College"#), ("Hill College", "Hill Co1lege"),
      ("Città", #"Citta\u{300}"#), ("Straße", "STRAßE"), ("Modern", "М\u{43E}dern"), ("Modem", "MODEM"),
      ("Deel I", "Deel l"), ("Deel 1", " Deel  1 "),
    ])
  func alike(titles: (String, String)) {
    for one in Self.kinds {
      for other in Self.kinds {
        let found = charter(titles.0, titles.1, (one, other))
        let alike = found.findings.filter { $0.rule === Rule.lookAlikeNames && $0.variant >= 2 }
        #expect(alike.count == 1, "\(titles) \(one) \(other)")
        // An error can't be waived.
        #expect(alike.allSatisfy { $0.severity == .error && !$0.isWaived && $0.related.count == 1 })
      }
    }
  }

  @Test(
    "Other titles differ",
    arguments: [("Hill College", "Dale College"), ("School 1", "School 2"), ("Été", "Ete"), ("", ""), (" ", "\\n")])
  func different(titles: (String, String)) {
    let found = charter(titles.0, titles.1, ("partner", "partner"))
    #expect(!found.findings.contains { $0.rule === Rule.lookAlikeNames })
  }

  @Test("Numbers and letters tell titles apart, however many there are")
  func numbered() {
    let titles = (0..<300).map { "Zaal \($0)" } + "abcdefghijklmnopqrstuvwxyz".map { "Ka\($0)pen" }
    let parties = titles.enumerated().map { "partner P\($0) \"\($1)\" {\n}\n" }.joined()
    let found = Analysis("charter \"T\" {\n\(parties)}\n").findings.filter { $0.rule === Rule.lookAlikeNames }
    #expect(found.filter { $0.severity == .error }.isEmpty, "\(found.map { $0.arguments })")
  }

  @Test(
    "Titles that differ only on close reading are a warning, whatever is between them",
    arguments: [
      ("Modem", "Modern"), ("modern", "rnodern"), ("Doom", "Doorn"), ("Deel I", "Deel 1"), ("Zaal 10", "Zaal IO"),
      ("Café Modem", "Café Modern"),
    ])
  func near(titles: (String, String)) {
    for one in Self.kinds {
      let found = charter(titles.0, titles.1, (one, "partner")).findings.filter {
        $0.rule === Rule.lookAlikeNames
      }
      #expect(found.count == 1 && found.allSatisfy { $0.severity == .warning && $0.isWaived }, "\(titles)")
      let third = Analysis(
        "charter \"T\" {\npartner A \"\(titles.0)\" {\n}\npartner B \"\(titles.1)\" {\n}\n\(one) C \"\(titles.1)\" {\n}\n}\n"
      )
      #expect(third.errors.count { $0 == "W007" } == 1, "\(titles)")
    }
  }

  @Test("Names that look alike stay a warning, which can be waived")
  func names() {
    let found = Analysis(
      "charter \"T\" {\npartner Hill \"a\" {\n}\npartner hill \"b\" {\n}\nwaive \"r\" check look-alike-names\n}\n")
    let alike = found.findings.filter { $0.rule === Rule.lookAlikeNames }
    #expect(alike.count == 1 && alike[0].severity == .warning && alike[0].isWaived)
  }

  @Test("A signature block names the party in full", arguments: [10, 119, 121, 400, 3000])
  func signatureBlocks(length: Int) {
    let letters = (0..<length).map { (index: Int) -> UInt8 in index % 9 == 8 ? 0x20 : UInt8(0x61 + index % 26) }
    let title = String(decoding: letters, as: UTF8.self) + "end"
    let found = Analysis(
      """
      charter "T" {
      partner A "\(title)" {
      sector business
      signatory "s"
      signatory "t"
      }
      partner B "b" {
      sector business
      }
      }

      """)
    let options = DocumentOptions(language: .english)
    for output in [Markdown.render(found, options: options), HTML.render(found, options: options)] {
      let text = String(decoding: output, as: UTF8.self)
      let heads = text.split(separator: "\n").filter { $0.contains("| For ") || $0.contains("<h3>For ") }
      #expect(heads.count == 3)
      #expect(!heads.contains { $0.contains("…") })
      #expect(heads[0].contains(title))
      #expect(heads[1].contains(length <= 1000 ? title : "the same partner as in the block above"))
    }
  }

  @Test("There is a limit to the marks on one letter", arguments: [false, true])
  func marks(isEscaped: Bool) {
    func charter(_ count: Int) -> Analysis {
      let marks = (0..<count).map { ["\u{323}", "\u{301}", "\u{315}"][$0 * 3 / max(count, 1)] }
      let written = isEscaped ? marks.map { "\\u{\(String($0.unicodeScalars.first!.value, radix: 16))}" } : marks
      return Analysis("charter \"T\" {\nplace \"q\(written.joined())x q\(written.joined())\"\n}\n")
    }
    #expect(!charter(NormalForm.maximumMarks).codes.contains("W009"))
    for count in [NormalForm.maximumMarks + 1, 100, 5000] {
      let found = charter(count)
      let marks = found.findings.filter { $0.rule === Rule.notNormalised }
      #expect(marks.count == 1 && marks[0].variant == 1)
      guard let fix = marks.first?.fixes.first else { continue }
      let mended = Analysis(found.source.applying(fix.edits))
      #expect(!mended.codes.contains("W009"), "\(count)")
    }
  }
}
