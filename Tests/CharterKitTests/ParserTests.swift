// The parser: its errors for a broken file, and how it recovers.

import CharterTesting
import Testing

@testable import CharterKit

/// A file and its errors of characters, syntax and names, as `line:column CODE`.
private struct Row: Sendable, CustomTestStringConvertible {
  let title: String
  var source: String
  let errors: [String]

  init(_ title: String, _ source: String, _ errors: String...) {
    (self.title, self.source, self.errors) = (title, source, errors)
  }

  /// The row with `PARTNERS` replaced by three partners.
  var withPartners: Row {
    var row = self
    row.source = source.replacing(
      "PARTNERS", with: ["A", "B", "C"].map { "partner \($0) \"\($0)\" sector business" }.joined(separator: "\n  "))
    return row
  }

  var testDescription: String { title }
}

@Suite struct ParserTests {
  private func check(_ row: Row) {
    let found = Analysis(row.source)
    let errors = found.places().filter { "WSN".contains($0.split(separator: " ")[1].prefix(1)) }
    #expect(errors == row.errors, "\(row.title)\n\(row.source)")
    #expect(found.tree.text == found.source.bytes, "\(row.title)")
  }

  // MARK: Blocks and braces

  @Test(
    "Braces that are missing or superfluous",
    arguments: [
      Row(
        "a missing `}`, as the indentation shows",
        """
        charter "T" {
          partner A "a" {
            sector business
          partner B "b" {
            sector business
          }
        }
        """, "3:20 S104"),
      Row(
        "a missing `}`, without indentation",
        """
        charter "T" {
        partner A "a" {
        sector business
        partner B "b" {
        sector business
        }
        }
        """, "3:16 S104"),
      Row("a missing last `}`", "charter \"T\" {\n  vision \"v\"\n", "2:13 S104"),
      Row("both lack", "charter \"T\" {\n  partner A \"a\" {\n    sector business\n", "3:20 S104"),
      Row(
        "a `}` too many",
        """
        charter "T" {
          partner A "a" {
            sector business
            }
          }
          partner B "b" {
            sector business
          }
        }
        """, "5:3 S101"),
      Row("a `}` too many at the end", "charter \"T\" {\n}\n}\n", "2:1 S101"),
      Row("a `{` on the next line", "charter \"T\"\n{\n  terms\n  {\n    exit \"x\"\n  }\n}\n", "2:1 S101", "4:3 S101"),
      Row("a missing `{`", "charter \"T\" {\n  partner A \"a\"\n    sector business\n  }\n}\n", "2:16 S101"),
      Row("a block that nothing opens", "charter \"T\" {\n  {\n    x y\n  }\n  aim A \"a\"\n}\n", "2:3 S101"),
      Row(
        "a text that is not closed swallows its `{`",
        "charter \"T\" {\n  partner A \"a {\n    sector business\n    stance \"s\"\n  }\n  aim X \"x\"\n}\n",
        "2:13 W003"),
      Row("so may the charter's", "charter \"T {\n  aim X \"x\"\n}\n", "1:9 W003"),
    ])
  fileprivate func braces(row: Row) { check(row) }

  @Test(
    "Statements in the wrong place",
    arguments: [
      Row(
        "in another's block",
        "charter \"T\" {\n  partner A \"a\" {\n    sector business\n    aim X \"x\"\n  }\n  risk \"r\" by A\n}\n",
        "4:5 S105"),
      Row("in none", "charter \"T\" {\n  brings \"x\" as funding\n}\n", "2:3 S105"),
      Row("after the end", "charter \"T\" {\n}\npartner A \"a\" sector business\naim X \"x\"\n", "3:1 S105"),
      Row("an attribute", "charter \"T\" {\n  stance \"x\"\n  place \"y\"\n}\n", "2:3 S105"),
      Row("an attribute in a header", "charter \"T\" {\n  aim X \"x\" sector business\n}\n", "2:13 S105"),
      Row("without a charter", "partner A \"a\" {\n  sector business\n}\naim X \"x\"\n", "1:1 S113"),
      Row("another line than one begins with", "charter \"T\" {\n  aim X \"x\" aim Y \"y\"\n}\n", "2:13 S101"),
      Row(
        "what is misplaced is known",
        "charter \"T\" {\n  aim X \"x\" {\n    partner A \"a\" sector business\n  }\n"
          + "  risk \"r\" by A\n}\n",
        "3:5 S105"),
    ])
  fileprivate func misplaced(row: Row) { check(row) }

  // MARK: Files

  @Test(
    "No charter, two charters, other content",
    arguments: [
      Row("an empty file", "", "1:1 S113"),
      Row("comments only", "// nothing\n\n", "3:1 S113"),
      Row("prose", "Hello world,\nhow are you\n", "1:1 S113"),
      Row("a list", "- one\n- two\n", "3:1 S113"),
      Row("a charter without a block", "charter \"T\"\n"),
      Row("a charter without a title", "charter {\n  vision \"v\"\n}\n", "1:8 S107"),
      Row("a charter with a name", "charter T \"T\" {\n}\n", "1:9 S101"),
      Row("two charters", "charter \"T\" {\n}\ncharter \"U\" {\n  aim X \"x\" by\n}\n", "3:1 S114"),
      Row("one in the other", "charter \"T\" {\n  charter \"U\" {\n  }\n}\n", "2:3 S114"),
      Row("a text before it", "\"x\"\ncharter \"T\" {\n}\n", "1:1 S101"),
      Row("`charter` misspelled", "chartr \"T\" {\n}\n", "1:1 S102"),
    ])
  fileprivate func files(row: Row) { check(row) }

  @Test(
    "Languages of a file",
    arguments: [
      Row("English without saying so", "charter \"T\" {\n  place \"x\"\n}\n"),
      Row("a line in Dutch", "taal nl\n\ncharter \"T\" {\n  plaats \"x\"\n}\n"),
      Row("a line in French", "langue fr\ncharte \"T\" {\n  lieu \"x\"\n}\n"),
      Row("an unknown language", "language de\ncharter \"T\" {\n}\n", "1:10 S111"),
      Row("a misspelled language", "taal nll\ncharter \"T\" {\n  plaats \"x\"\n}\n", "1:6 S111"),
      Row("more after it", "language en nl\ncharter \"T\" {\n}\n", "1:13 S101"),
      Row(
        "a whole file in another language than it says",
        "language en\ncharter \"T\" {\n  plaats \"x\"\n  doel X \"x\" maatstaf \"m\"\n  visie \"v\"\n  risico \"r\" door allen\n}\n",
        "1:10 S103"),
      Row(
        "a whole file in another language, saying nothing",
        "charte \"T\" {\n  lieu \"x\"\n  but X \"x\" mesure \"m\"\n  vision \"v\"\n}\n", "1:1 S103"),
      Row("one keyword in another", "charter \"T\" {\n  place \"p\"\n  doel X \"x\"\n}\n", "3:3 S103"),
      Row("an attribute in another", "charter \"T\" {\n  aim X \"x\" maatstaf \"m\"\n}\n", "2:13 S103"),
      Row("an option in another", "taal nl\ncharter \"T\" {\n  partner A \"a\" sector business\n}\n", "3:24 S103"),
      Row("a small word in another", "charter \"T\" {\n  risk \"r\" by allen\n}\n", "2:15 S103"),
      Row("`to` in another", "charter \"T\" {\n  period 2026-01-01 tot 2026-02-01\n}\n", "2:21 S103"),
      Row("`every` in another", "charter \"T\" {\n  terms {\n    review elke year\n  }\n}\n", "3:12 S103"),
      Row(
        "a keyword after a number",
        "charter \"T\" {\n  aim L \"l\"\n  partner A \"a\" sector business {\n"
          + "    brings \"x\" as funding amount 40 voor L\n  }\n}\n",
        "4:37 S103"),
    ])
  fileprivate func languages(row: Row) { check(row) }

  @Test("A file that declares the wrong language is read in its own")
  func languageIsGuessed() {
    let found = Analysis("language en\ncharter \"T\" {\n  plaats \"x\"\n  visie \"v\"\n  vorm herenakkoord\n}\n")
    #expect(found.charter.language == .dutch)
    #expect(found.charter.place != nil && found.charter.vision != nil && found.charter.form == .gentlemensAgreement)
  }

  // MARK: Words and values

  @Test(
    "Nearly correct words are read as intended",
    arguments: [
      Row("a construct", "charter \"T\" {\n  partnr A \"a\" sector business\n  risk \"r\" by A\n}\n", "2:3 S102"),
      Row("an attribute in the block", "charter \"T\" {\n  plaze \"x\"\n}\n", "2:3 S102"),
      Row("an attribute in the header", "charter \"T\" {\n  aim X \"x\" mesures \"m\"\n}\n", "2:13 S102"),
      Row(
        "an attribute after a list",
        "charter \"T\" {\n  aim L \"l\"\n  partner A \"a\" sector business {\n"
          + "    brings \"x\" as funding towards L\n  }\n}\n",
        "4:27 S102"),
      Row("an option", "charter \"T\" {\n  partner A \"a\" sector bussiness\n}\n", "2:24 S110"),
      Row("a name", "charter \"T\" {\n  partner Alfa \"a\" sector business\n  risk \"r\" by Alpha\n}\n", "3:15 N202"),
      Row("letter case", "charter \"T\" {\n  Partner A \"a\" sector business\n}\n", "2:3 S102"),
      Row("nothing near", "charter \"T\" {\n  zzzz \"x\"\n  place \"y\"\n}\n", "2:3 S102"),
      Row("lines of prose", "charter \"T\" {\n  zzzz yyyy xxxx\n  wwww vvvv\n  place \"y\"\n}\n", "2:3 S102"),
    ])
  fileprivate func nearMisses(row: Row) { check(row) }

  @Test(
    "Lists",
    arguments: [
      Row("over lines", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A,\n    B,\n    C\n}\n"),
      Row("a missing comma", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A B\n}\n", "5:16 S101"),
      Row("a comma too many", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A,, B\n}\n", "5:17 S101"),
      Row("a comma at the end", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A, B,\n  place \"x\"\n}\n", "5:20 S101"),
      Row("a comma at the start", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by ,A\n}\n", "5:15 S101"),
      Row(
        "a comma on the next line", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A\n    , B\n  place \"x\"\n}\n",
        "6:5 S101"),
      Row("a text in a list of names", "charter \"T\" {\n  PARTNERS\n  risk \"r\" by A, \"B\", C\n}\n", "5:18 S101"),
      Row("texts", "charter \"T\" {\n  aim X \"x\" measure \"m\", \"n\"\n}\n"),
      Row("a missing comma between texts", "charter \"T\" {\n  aim X \"x\" measure \"m\" \"n\"\n}\n", "2:24 S101"),
      Row("one value too many", "charter \"T\" {\n  version \"1\", \"2\"\n}\n", "2:14 S101"),
      Row("two values without a comma", "charter \"T\" {\n  version \"1\" \"2\"\n}\n", "2:15 S101"),
    ].map(\.withPartners))
  fileprivate func lists(row: Row) { check(row) }

  @Test(
    "Values that are missing or of the wrong kind",
    arguments: [
      Row("a text without quotation marks", "charter \"T\" {\n  place Geel and Mol\n  version \"1\"\n}\n", "2:9 S101"),
      Row("no value", "charter \"T\" {\n  place\n  version \"1\"\n}\n", "2:8 S101"),
      Row("a statement's text without them", "charter \"T\" {\n  aim X Students learn measure \"m\"\n}\n", "2:9 S101"),
      Row("no text", "charter \"T\" {\n  aim X\n}\n", "2:8 S107"),
      Row("no name", "charter \"T\" {\n  aim \"x\"\n}\n", "2:6 S106"),
      Row("neither", "charter \"T\" {\n  aim\n}\n", "2:6 S106"),
      Row("two texts", "charter \"T\" {\n  risk A \"a\" \"b\" by all\n}\n", "2:14 S101"),
      Row("two names", "charter \"T\" {\n  risk A B \"b\" by all\n}\n", "2:10 S101"),
      Row("no date", "charter \"T\" {\n  aim X \"x\" due tomorrow\n}\n", "2:17 S101"),
      Row("a date as a text", "charter \"T\" {\n  aim X \"x\" due \"2026-09-01\"\n}\n", "2:17 S101"),
      Row("a date that does not exist", "charter \"T\" {\n  aim X \"x\" due 2026-02-30\n}\n", "2:17 W005"),
      Row("no `to`", "charter \"T\" {\n  period 2026-01-01 2026-02-01\n}\n", "2:20 S101"),
      Row("nothing after `to`", "charter \"T\" {\n  period 2026-01-01 to\n}\n", "2:23 S101"),
      Row("dates the wrong way round", "charter \"T\" {\n  period 2026-02-01 to 2026-01-01\n}\n", "2:10 S115"),
      Row("an option that there isn't", "charter \"T\" {\n  form treaty\n}\n", "2:8 S110"),
      Row("an option as a text", "charter \"T\" {\n  form \"charter\"\n}\n", "2:8 S101"),
      Row("no interval", "charter \"T\" {\n  terms {\n    review every\n  }\n}\n", "3:17 S101"),
      Row("no `every`", "charter \"T\" {\n  terms {\n    review year\n  }\n}\n", "3:12 S101"),
      Row("no unit of time", "charter \"T\" {\n  terms {\n    review every 2\n  }\n}\n", "3:19 S101"),
      Row("a missing required attribute", "charter \"T\" {\n  partner A \"a\" {\n  }\n}\n", "2:11 S108"),
      Row("two lack: one finding", "charter \"T\" {\n  communication {\n    meeting \"m\"\n  }\n}\n", "3:13 S108"),
      Row("a keyword in place of a value", "charter \"T\" {\n  risk \"r\" by response \"x\"\n}\n", "2:14 S101"),
      Row(
        "a stray sign", "charter \"T\" {\n  place = \"x\"\n  aim X: \"x\"\n  form; charter\n}\n", "2:9 W006",
        "3:8 W006", "4:7 W006"),
      Row("a check that there isn't", "charter \"T\" {\n  waive \"x\" check no-such\n}\n", "2:19 S110"),
      Row("a check that is an error", "charter \"T\" {\n  waive \"x\" check no-gain\n}\n", "2:19 S110"),
    ])
  fileprivate func values(row: Row) { check(row) }

  @Test(
    "What may occur only once",
    arguments: [
      Row("an attribute", "charter \"T\" {\n  place \"x\"\n  place \"y\"\n}\n", "3:3 S109"),
      Row("in header and block", "charter \"T\" place \"x\" {\n  place \"y\"\n}\n", "2:3 S109"),
      Row(
        "a construct", "charter \"T\" {\n  terms {\n    exit \"x\"\n  }\n  terms {\n    exit \"y\"\n  }\n}\n",
        "5:3 S109"),
      Row(
        "a list may be written in pieces",
        "charter \"T\" {\n  aim X \"x\" measure \"a\" {\n    measure \"b\"\n    measure \"c\"\n"
          + "  }\n}\n"),
    ])
  fileprivate func repeated(row: Row) { check(row) }

  // MARK: Contextual keywords

  @Test(
    "No word is reserved",
    arguments: [
      Row(
        "names that are keywords",
        """
        charter "T" {
          partner aim "X" sector business {
            brings as "text" as workforce toward from
            brings toward "texts" as workforce amount 40 toward from
            needs with "n"
            gains gains "g" from as, toward answers with
          }
          partner partner "P" sector business {
            brings brings "b" as funding toward from
          }
          aim from "x" measure "m"
          risk by "r" by aim, partner
          risk "s" by aim
        }
        """),
      Row(
        "names that are small words of another language",
        "charter \"T\" {\n  partner tot \"a\" sector business\n  partner oui \"b\" sector business\n  risk \"r\" by tot, oui\n}\n"
      ),
      Row(
        "names that are options",
        "charter \"T\" {\n  partner business \"a\" sector business\n  risk \"r\" by business\n}\n"),
    ])
  fileprivate func contextual(row: Row) { check(row) }

  @Test("Units that look like keywords, and keywords that look like units")
  func units() {
    let found = Analysis(
      """
      charter "T" {
        aim X "x"
        partner A "a" sector business {
          brings "a" as funding amount 40 toward X
          brings "b" as funding amount 40 days toward X
          brings "c" as funding amount 2500.50 EUR
          brings "d" as funding amount 40 during 2026-01-01
          commits "e" effort 2 days every week
          commits "f" effort 2 every 3 weeks
          commits "g" effort 2 recognised all
          commits "h" effort 1 jour every week
        }
      }
      """)
    let source = found.source
    #expect(!found.errors.contains { $0.hasPrefix("S") })
    #expect(
      found.charter.contributions.map { $0.amount.map { source.string($0.number) + ":" + source.string($0.unit) } } == [
        "40:", "40:days", "2500.50:EUR", "40:",
      ])
    #expect(found.charter.contributions.map { $0.toward.names.count } == [1, 1, 0, 0])
    #expect(
      found.charter.commitments.map { $0.effort.map { source.string($0.number) + ":" + source.string($0.unit) } } == [
        "2:days", "2:", "2:", "1:jour",
      ])
    #expect(
      found.charter.commitments.map { $0.effort?.interval.map { source.string($0.number) + ":\($0.unit)" } } == [
        ":week", "3:weeks", nil, ":week",
      ])
  }

  // MARK: Header and block

  @Test("An attribute means the same in the header and in the block")
  func headerAndBlock() {
    let header = Analysis(
      """
      charter "T" version "1" place "x" {
        partner A "a" sector business stance "s" unit "u", "v"
        aim X "x" measure "m" due 2026-09-01 shared A
        risk R "r" by A response "p"
      }
      """)
    let block = Analysis(
      """
      charter "T" {
        risk R "r" {
          response "p"
          by A
        }
        place "x"
        aim X "x" {
          shared A
          measure "m"
          due 2026-09-01
        }
        version "1"
        partner A "a" {
          unit "u"
          stance "s"
          unit "v"
          sector business
        }
      }
      """)
    for found in [header, block] {
      let charter = found.charter
      let texts = charter.texts.map { $0.string(in: found.source) }
      #expect(charter.version?.string(in: found.source) == "1" && charter.place?.string(in: found.source) == "x")
      #expect(charter.parties.first?.sector == .business)
      #expect(charter.parties.first?.stance?.string(in: found.source) == "s")
      #expect(charter.parties.first.map { texts[$0.units.indices] } == ["u", "v"])
      #expect(charter.aims.first?.due?.value == 2026_09_01)
      #expect(charter.aims.first.map { texts[$0.measures.indices] } == ["m"])
      #expect(charter.burdens.first?.response?.string(in: found.source) == "p")
      #expect(charter.burdens.first.map { charter.includes($0.by, 0) } == true)
    }
  }

  // MARK: Depth

  @Test("Blocks nest 64 deep, and anything deeper is one error", arguments: [63, 64, 65, 70, 1_000, 100_000])
  func depth(levels: Int) {
    let opening = "charter \"T\" {\n" + String(repeating: "aim X \"x\" {\n", count: levels - 1)
    let found = Analysis(opening + String(repeating: "}\n", count: levels))
    #expect(found.tree.text == found.source.bytes)
    #expect(found.errors.filter { $0 == "S112" }.count == (levels > 64 ? 1 : 0))
    #expect(!found.codes.contains("S104") && !found.codes.contains("S101"))
    // Never closed.
    let open = Analysis(opening)
    #expect(open.tree.text == open.source.bytes)
    #expect(open.codes.contains("S104"))
  }
}
