// What a difference says and how it rates each change: edits of a charter, and the resulting lines.

import CharterTesting
import Testing

@testable import CharterKit

/// Replacements in a charter, and the lines that `charter diff` prints for them, without title and legend.
struct EditedCharter: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let edits: [(from: String, to: String)]
  let lines: [String]

  init(_ description: String, _ edits: [(from: String, to: String)], _ lines: String...) {
    testDescription = description
    self.edits = edits
    self.lines = lines
  }

  static let all: [EditedCharter] = [
    EditedCharter(
      "less of an amount", [("2500 EUR", "1500 EUR")],
      "For “Harbour Works”", "* brings less: “Prize money”, amount: 2500 EUR → 1500 EUR"),
    EditedCharter(
      "more of it, by the digits before and after the point", [("2500 EUR", "10000.5 EUR")],
      "For “Harbour Works”", "* brings more: “Prize money”, amount: 2500 EUR → 10000.5 EUR"),
    EditedCharter(
      "another unit", [("2500 EUR", "2500 USD")],
      "For “Harbour Works”", "* brings differently: “Prize money”, amount: 2500 EUR → 2500 USD"),
    EditedCharter(
      "the same number", [("2500 EUR", "2500.00 EUR")],
      "For “Harbour Works”", "~ brings: “Prize money”, amount: 2500 EUR → 2500.00 EUR (this amounts to the same)"),
    EditedCharter(
      "another name in the file, wherever it stands",
      [("Coaches \"Forty", "Tutors \"Forty"), (", Coaches", ", Tutors")],
      "For “Hill College”", "~ brings: “Forty coaches for one week”, name in the file: Coaches → Tutors"),
    EditedCharter(
      "a partner with another name and title", [("Firm", "Port"), ("Harbour Works", "Harbour Works Ltd")],
      "For “Harbour Works Ltd”", "* name: “Harbour Works” → “Harbour Works Ltd”", "~ name in the file: Firm → Port"),
    EditedCharter(
      "all partners by name", [("by all response", "by Firm, College response")],
      "What is shared",
      "~ risk: “Too few teams finish”, borne by: all partners → “Harbour Works” and “Hill College” (this amounts to the same)"
    ),
    EditedCharter(
      "some of them only", [("by all response", "by Firm response")],
      "What is shared", "* risk: “Too few teams finish”, borne by: all partners → “Harbour Works”"),
    EditedCharter(
      "said in so many words", [("due 2026-12-18", "due 2026-12-18\n    shared all")],
      "Aims",
      "~ aim: “Students learn by solving real questions”, shared by: now all partners (this amounts to the same)"),
    EditedCharter(
      "a source of another's gain is gone",
      [
        ("    brings Coaches \"Forty coaches for one week\" as workforce amount 40 people toward Learning\n", ""),
        ("from Learning, Coaches", "from Learning"),
      ],
      "For “Hill College”",
      "! no longer brings: “Forty coaches for one week” (“Harbour Works” gained “Meets its next trainees at work” from it)",
      "For “Harbour Works”", "! no longer benefits: nothing that it gains comes from another partner any more",
      "! gains less: “Meets its next trainees at work”, comes from: no longer “Forty coaches for one week” (“Hill College”)"
    ),
    EditedCharter(
      "the aim that the source works toward feeds it still", [("from Questions answers", "from Learning answers")],
      "For “Hill College”",
      "* gains differently: “A year of real cases”, comes from: "
        + "“Four questions from the workshop floor” (“Harbour Works”) → “Students learn by solving real questions”"),
    EditedCharter(
      "a need that nothing answers", [(" answers Talent", "")],
      "For “Harbour Works”", "! no longer answered: its need “Ten trainees a year”",
      "* gains less: “Meets its next trainees at work”, answers the need: no longer stated (was “Ten trainees a year”)"),
    EditedCharter(
      "other words in a text", [("goes home with something it can use", "goes home with a thing it can use")],
      "The charter itself",
      "~ vision, in different words: “… goes home with something it can use.” → “… goes home with a thing it can use.”"),
    EditedCharter(
      "space that nobody sees", [("place \"Geel\"", "place \"Geel\\u{20}\"")],
      "The charter itself", "~ place: “Geel” (only spaces or line breaks differ)"),
    EditedCharter(
      "another number in a text", [("Real questions for 400 students", "Real questions for 300 students")],
      "For “Hill College”", "* needs: “Real questions for 400 students” → “Real questions for 300 students”"),
    EditedCharter(
      "another text altogether", [("Learning happens in the field", "We come for the money")],
      "For “Hill College”", "* stands for: “Learning happens in the field” → “We come for the money”"),
    EditedCharter(
      "a term, whatever its words", [("By consent of all partners", "By consent of most partners")],
      "Terms", "* decisions: “By consent of all partners” → “By consent of most partners”"),
    EditedCharter(
      "what the term would be without it", [("    binding no\n", "")],
      "Terms", "~ legally binding: no longer stated (was no) (this amounts to the same)"),
    EditedCharter(
      "who of them signs, as if left out",
      [("    signatory \"A. Peeters\"", "    signing everyone\n    signatory \"A. Peeters\"")],
      "For “Hill College”", "~ which signatories sign: now everyone (this amounts to the same)"),
    EditedCharter(
      "who of them signs", [("    signatory \"A. Peeters\"", "    signing anyone\n    signatory \"A. Peeters\"")],
      "For “Hill College”", "* which signatories sign: now anyone"),
    EditedCharter(
      "who signs", [("\"B. Janssens\" role \"Managing director\"", "\"D. Maes\" role \"Managing director\"")],
      "For “Harbour Works”", "* no longer signs: “B. Janssens”", "* now signs: “D. Maes” (role: “Managing director”)"),
    EditedCharter(
      "dates and version", [("2027-08-31", "2028-08-31"), ("\"1.0\"", "\"1.1\"")],
      "The charter itself",
      "* period: 1 September 2026 to 31 August 2027 → 1 September 2026 to 31 August 2028", "~ version: “1.0” → “1.1”"),
    EditedCharter(
      "a partner that looks on only",
      [
        ("partner Firm", "observer Firm"), ("    stance \"We hire people we have seen at work\"\n", ""),
        ("    expects \"Fresh eyes on a stubborn problem\"\n", ""),
        ("    approach \"One engineer on site all week\"\n", ""),
        ("    signatory \"B. Janssens\" role \"Managing director\"\n", ""),
      ],
      "For “Hill College”", "! no longer benefits: nothing that it gains comes from another partner any more",
      "For “Harbour Works”", "* was a partner, is now an observer", "* no longer signs: “B. Janssens”",
      "* stands for: no longer stated (was “We hire people we have seen at work”)",
      "* expects: no longer stated (was “Fresh eyes on a stubborn problem”)",
      "* approach: no longer stated (was “One engineer on site all week”)"),
    EditedCharter(
      "one source less, of another", [("from Learning, Coaches", "from Learning")],
      "For “Harbour Works”",
      "! gains less: “Meets its next trainees at work”, comes from: no longer “Forty coaches for one week” (“Hill College”)"
    ),
    EditedCharter(
      "one source more, of its own", [("from Learning, Coaches", "from Learning, Coaches, Prize")],
      "For “Harbour Works”",
      "* gains more: “Meets its next trainees at work”, comes from: now also “Prize money” (“Harbour Works”)"),
    EditedCharter(
      "another party brings it",
      [
        ("    brings Prize \"Prize money\" as funding amount 2500 EUR toward Learning\n", ""),
        (
          "    gains \"A year",
          "    brings Prize \"Prize money\" as funding amount 2500 EUR toward Learning\n    gains \"A year"
        ),
      ],
      "For “Hill College”",
      "* now brings: “Prize money” (means: funding; amount: 2500 EUR; for the aim: “Students learn by solving real questions”)",
      "For “Harbour Works”", "* no longer brings: “Prize money”"),
    EditedCharter(
      "an order", [("from Learning, Coaches", "from Coaches, Learning")],
      "For “Harbour Works”", "~ gains: “Meets its next trainees at work”, comes from: in a different order"),
  ]
}

@Suite struct DifferenceWordingTests {
  private func text(_ old: [UInt8], _ new: [UInt8], _ language: Language, width: Int = 400) -> String {
    let difference = CharterDifference(from: Analysis(old), to: Analysis(new))
    let style = TextReport.Style(isColoured: false, width: width)
    return String(decoding: DifferenceText.render(difference, language: language, style: style), as: UTF8.self)
  }

  @Test("An edit gives these lines", arguments: EditedCharter.all)
  func edits(_ edited: EditedCharter) throws {
    let bytes = try Project.bytes("Samples/challenge-week.en.charter")
    var charter = String(decoding: bytes, as: UTF8.self)
    for (from, to) in edited.edits {
      #expect(charter.contains(from), "\(from)")
      charter = charter.replacing(from, with: to)
    }
    let lines = text(bytes, Array(charter.utf8), .english).split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    let shown = lines.filter { !$0.hasPrefix("The new charter has ") }.dropFirst(2).dropLast()
    #expect(Array(shown) == edited.lines)
  }

  @Test("One partner leaves and another takes its place, in each language", arguments: Language.allCases)
  func leaving(_ language: Language) throws {
    let old = try Project.bytes("Samples/challenge-week.\(language.code).charter")
    var text = String(decoding: try Project.bytes("Samples/challenge-week.en.charter"), as: UTF8.self)
    let firm = try #require(Analysis(text).charter.parties.last).range
    text =
      String(decoding: text.utf8.prefix(Int(firm.start)), as: UTF8.self) + Self.city
      + String(decoding: text.utf8.dropFirst(Int(firm.end)), as: UTF8.self)
    for (from, to) in [
      ("from Questions answers", "from Learning answers"), ("2027-08-31", "2028-06-30"), ("\"1.0\"", "\"2.0\""),
      ("Two months' notice", "One month's notice"), ("every month with all", "every 2 weeks with all"),
      ("response \"Coaches report each evening\"", "response \"The coaches report each evening\""),
      ("due 2026-12-18", "due 2027-01-31"), ("binding no", "binding yes"),
    ] {
      #expect(text.contains(from), "\(from)")
      text.replace(from, with: to)
    }
    #expect(Analysis(text).errors.isEmpty)
    Self.goldens.check(self.text(old, Array(text.utf8), language, width: 100), "leaving.\(language.code).txt")
    let difference = CharterDifference(from: Analysis(old), to: Analysis(text))
    Self.goldens.check(
      DifferenceMarkdown.render(difference, language: language), "leaving.\(language.code).md")
  }

  private static let city = """
    partner City "City of Geel" {
        sector government
        brings Hall "The town hall for a week" as facilities toward Learning
        gains "A lively town" from Coaches
        commits "A caretaker on call" during 2026-11-16 to 2026-11-20 recognised all
        signatory "C. Claes" role "Mayor"
      }
    """

  private static let goldens = Golden(
    "Difference", Language.allCases.flatMap { ["leaving.\($0.code).txt", "leaving.\($0.code).md"] })

  @Test("Every golden is used")
  func strays() { Self.goldens.checkForStrays() }

  @Test("Every statement and field has wording in each language", arguments: Language.allCases)
  func words(_ language: Language) {
    for construct in Construct.allCases {
      let leads = Vocabulary.row(construct).changes
      switch construct {
      case .communication, .transparency, .teaming, .terms, .waive: break
      default:
        for words in [leads.added, leads.removed, leads.changed, leads.reordered] {
          #expect(words[language].utf8CodeUnitCount > 0, "\(construct)")
        }
      }
      for attribute in Attribute.allCases {
        let label = DeclaredField.attribute(attribute).label(in: construct)
        #expect(label[language].utf8CodeUnitCount > 0, "\(attribute)")
      }
    }
  }

  @Test(
    "Numbers by size, however they are written",
    arguments: [
      ("1", "2", DecimalOrder.more), ("10", "9", .less), ("007", "7", .equal), ("0.5", "0.50", .equal),
      ("0.5", "0.45", .less), ("1.5", "1", .less), ("0", "0.0", .equal),
      ("99999999999999999999", "100000000000000000000", .more),
    ])
  func numbers(_ first: String, _ second: String, _ order: DecimalOrder) {
    #expect(DecimalOrder.compare(Array(first.utf8)[...], Array(second.utf8)[...]) == order)
  }

  @Test("Long texts are shown where they differ")
  func excerpts() {
    let long = Array(String(repeating: "same words again and ", count: 20).utf8)
    let parts = TextExcerpt.differing(long + Array("then one end".utf8), long + Array("then other end".utf8))
    #expect(String(decoding: parts.old, as: UTF8.self) == "… again and then one end")
    #expect(String(decoding: parts.new, as: UTF8.self) == "… again and then other end")
    let inner = TextExcerpt.differing(Array("a ".utf8) + long, Array("b ".utf8) + long)
    #expect(String(decoding: inner.old, as: UTF8.self) == "a same words again …")
    let added = TextExcerpt.differing(long, long + Array("more".utf8))
    #expect(added.old != added.new)
  }
}
