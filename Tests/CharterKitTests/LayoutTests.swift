// The canonical layout, case by case: a file before and after.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct LayoutTests {
  /// Formats the content of a charter's block; both sides omit the block. A line after `|` is not indented.
  private func expect(
    _ before: String, _ after: String, language: String = "en", _ at: SourceLocation = #_sourceLocation
  ) {
    let keyword = language == "fr" ? "charte" : "charter"
    let line = Language(code: language).map { "\($0.keyword) \(language)" } ?? ""
    let source = "\(line)\n\(keyword) \"T\" {\n\(before)\n}\n"
    let indented = after.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : $0.first == "|" ? String($0.dropFirst()) : "  " + $0 }.joined(separator: "\n")
    expectFile(source, "\(line)\n\(keyword) \"T\" {\n\(indented)\n}\n", at)
  }

  private func expectFile(_ before: String, _ after: String, _ at: SourceLocation = #_sourceLocation) {
    let text = String(decoding: CanonicalLayout.render(Array(before.utf8)), as: UTF8.self)
    #expect(text == after, "\(difference(from: Array(after.utf8), to: Array(text.utf8)))", sourceLocation: at)
    let again = String(decoding: CanonicalLayout.render(Array(text.utf8)), as: UTF8.self)
    #expect(again == text, "twice is not once", sourceLocation: at)
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  // MARK: Lines

  @Test("A statement stays on its line up to column 100, and no further")
  func width() {
    // 2 columns of indentation, 14 of keyword, quotation marks and `by all`, and 84 of text.
    let fits = "risk \"\(repeated("é", 84))\" by all"
    #expect(fits.unicodeScalars.count == 98)
    expect(fits, fits)
    let wide = "risk \"\(repeated("é", 85))\" by all"
    expect(wide, "risk \"\(repeated("é", 85))\" {\n  by all\n}")
    expect("risk \"\(repeated("é", 84))\" {\n by all }", fits)
    expect("risk \"\(repeated("語", 42))\" by all", "risk \"\(repeated("語", 42))\" by all")
    // A wide character takes two columns, a combining mark none.
    expect("risk \"\(repeated("語", 43))\" by all", "risk \"\(repeated("語", 43))\" {\n  by all\n}")
  }

  @Test("Attributes are in table order")
  func order() {
    expect("risk \"r\"   response \"p\" by   all", "risk \"r\" by all response \"p\"")
    expect("risk \"r\" response \"p\" {\n\n by all\n\n}", "risk \"r\" by all response \"p\"")
    expect("partner P \"p\" expects \"e\" sector business", "partner P \"p\" sector business expects \"e\"")
  }

  @Test("Constructs that can contain statements keep their block, with their attributes in it")
  func containers() {
    expect("aim A \"a\" { measure \"m\" }", "aim A \"a\" {\n  measure \"m\"\n}")
    expect("terms { binding no }", "terms {\n  binding no\n}")
    expect("terms binding no", "terms binding no")
    expect(
      "observer O \"o\" sector business { needs \"n\" }", "observer O \"o\" {\n  sector business\n  needs \"n\"\n}")
    expect(
      "partner P \"p\" {\n needs \"n\"\n\n stance \"s\"\n sector business\n}",
      "partner P \"p\" {\n  sector business\n  stance \"s\"\n\n  needs \"n\"\n}")
  }

  @Test("An empty block is removed if nothing could be in it")
  func empty() {
    expect("risk \"r\" by all { }", "risk \"r\" by all")
    expect("partner P \"p\" sector business {}", "partner P \"p\" {\n  sector business\n}")
  }

  @Test("Lists that do not fit continue on the next line")
  func lists() {
    let names = (1...12).map { "Partner\($0)" }
    expect(
      "risk \"r\" by \(names.joined(separator: ","))",
      """
      risk "r" {
        by Partner1, Partner2, Partner3, Partner4, Partner5, Partner6, Partner7, Partner8, Partner9,
          Partner10, Partner11, Partner12
      }
      """)
    let text = repeated("x", 40)
    expect(
      "aim A \"a\" measure \"\(text)\", \"y\", \"\(text)\"",
      "aim A \"a\" {\n  measure \"\(text)\",\n    \"y\",\n    \"\(text)\"\n}")
    expect("aim A \"a\" measure \"x\",\n\"y\"", "aim A \"a\" measure \"x\", \"y\"")
  }

  @Test("Groups are separated by at most one blank line, with none at the ends of a block")
  func blankLines() {
    expect(
      "\n\nplace \"p\"\n\n\n\n\nrisk \"r\" by all\nrisk \"s\" by all\n\n",
      "place \"p\"\n\nrisk \"r\" by all\nrisk \"s\" by all")
    expect("vision \"v\"\n\nform charter\nversion \"1\"", "form charter\nversion \"1\"\n\nvision \"v\"")
    expectFile("\n\nlanguage en\n\n\n\ncharter \"T\"\n\n\n", "language en\n\ncharter \"T\"\n")
  }

  // MARK: Comments

  @Test("Comments stay where they belong")
  func comments() {
    let text = """
      // above
      place "p" // behind

      // alone

      risk "r" by all // behind a statement
      aim A "a" { // behind the brace
        // before an attribute
        measure "m", // behind a comma
          // between values
          "n"
        // at the end
      } // behind the block
      // at the end of the charter
      """
    expect(text, text)
    expectFile(
      "// first  \n\n\n//second\nlanguage en// third\ncharter \"x\" {}",
      "// first\n\n//second\nlanguage en // third\ncharter \"x\" {\n}\n")
  }

  @Test(
    "A file without statements is not a charter, and stays as it is",
    arguments: ["// nothing else", " \n ", "", "language en  // and so on"])
  func noStatement(text: String) {
    expectFile(text, text)
  }

  @Test("A comment moves with its statement")
  func moving() {
    expect(
      "risk \"r\" {\n // the answer\n response \"p\" // to it\n\n by all\n}",
      "risk \"r\" {\n  by all\n\n  // the answer\n  response \"p\" // to it\n}")
    expect(
      "risk \"\(repeated("x", 90))\" by all // why", "risk \"\(repeated("x", 90))\" { // why\n  by all\n}")
    expect("risk \"r\" by A, // first\n B", "risk \"r\" {\n  by A, // first\n    B\n}")
  }

  // MARK: Words and texts

  @Test("Keywords get their first spelling, names and units keep theirs")
  func spelling() {
    expect("periode 2026-01-01 a 2026-02-01", "période 2026-01-01 à 2026-02-01", language: "fr")
    expect("equipe { securite \"s\" }", "équipe {\n  sécurité \"s\"\n}", language: "fr")
    expect(
      "communication { reunion elk \"r\" chaque 2 mois avec tous }",
      "communication {\n  réunion elk \"r\" chaque 2 mois avec tous\n}", language: "fr")
    expect("afspraken { evaluatie elke jaar }", "afspraken {\n  evaluatie elk jaar\n}", language: "nl")
    expect("afspraken { evaluatie elk 6 maanden }", "afspraken {\n  evaluatie elke 6 maanden\n}", language: "nl")
    expectFile("taal en\ncharter \"T\"", "language en\ncharter \"T\"\n")
  }

  @Test("A block text moves with its statement and keeps its content")
  func blocks() {
    expect("vision \"\"\"\n a\n   b\n\n  c  \n \"\"\"", "vision \"\"\"\n  a\n    b\n\n   c\n  \"\"\"")
    // White space before text in the last line belongs to the text.
    expect("vision \"\"\"a\n   b\"\"\"", "vision \"\"\"a\n     b\n  \"\"\"")
    expect("vision \"\"\"a\"\"\"", "vision \"\"\"a\"\"\"")
    expect(
      "waive \"\"\"\n  a\n  \"\"\" check no-vision", "waive \"\"\"\n  a\n  \"\"\" check no-vision")
    expect("article \"a\" body \"\"\"\n  a\n  \"\"\"", "article \"a\" {\n  body \"\"\"\n    a\n    \"\"\"\n}")
    expect("place \"a  \\\"b\\u{41} \"", "place \"a  \\\"b\\u{41} \"")
  }

  // MARK: What is broken

  @Test("A line with a mistake stays byte for byte, and the rest is formatted")
  func broken() throws {
    expect("  qqqq   zzzz  \nplace   \"p\"", "|  qqqq   zzzz  \nplace \"p\"")
    expect("place   \"p\"   nonsense\nrisk   \"r\"   by all", "|place   \"p\"   nonsense\nrisk \"r\" by all")
    expect("risk \"r\"  by  \nrisk   \"s\"   by all", "|risk \"r\"  by  \nrisk \"s\" by all")
    expect("place \"p\n    risk   \"s\"   by all", "|place \"p\nrisk \"s\" by all")
    // A word of another language, and a slip.
    expect("doel   A   \"a\"\nrisk   \"r\"   by all", "|doel   A   \"a\"\nrisk \"r\" by all")
    expect("pratner   P   \"p\"   sector business", "|pratner   P   \"p\"   sector business")
    // The head of a statement, its end, and its content.
    expect(
      "pratner   P {  // why\n    sector   business\n      nonsense  \n}   // so\nrisk   \"r\"   by all",
      "|pratner   P {  // why\n  sector business\n|      nonsense  \n} // so\nrisk \"r\" by all")
    expect(
      "partner   P \"p\" {\n   stance   \"\u{202e}\"\n  sector   business }",
      "partner   P \"p\" {\n|   stance   \"\u{202e}\"\n  sector business\n}")
    // Comments are lines too.
    expect("    // a\u{202e}b  \nplace   \"p\" // c", "|    // a\u{202e}b  \nplace \"p\" // c")
    // The line end is part of the line.
    expectFile(
      "language en\r\ncharter \"T\" {\r\n nonsense \r\n  place   \"p\"\r\n}\r\n",
      "language en\ncharter \"T\" {\n nonsense \r\n  place \"p\"\n}\n")
  }

  @Test("What prevents a file from being rewritten")
  func obstacles() throws {
    func obstacle(_ text: String) -> RewritingObstacle? { RewritingObstacle(Analysis(Array(text.utf8))) }
    for text in [
      "", "// nothing else", "all: x\n\tcc\n", "Dear all,\n", "partner P \"p\"\n",
      "charter", "charter check x\n", "charter is a word\n\"of prose\"",
    ] {
      #expect(obstacle(text) == .noCharter, "\(text)")
    }
    #expect(RewritingObstacle(Analysis([0xFF, 0xFE, 0x63, 0])) == .notUTF8(ByteRange(0, 1)))
    #expect(obstacle("l\0a\0n\0g\0") == .notUTF8(ByteRange(0, 1)))
    for mark in ["<", ">"].map({ String(repeating: $0, count: 7) }) {
      for end in ["", "\n", "\r\n", " ours\n"] {
        #expect(obstacle("charter \"T\" {\n}\n\(mark)\(end)") == .conflict(ByteRange(16, 23)), "\(mark)\(end)")
      }
      #expect(obstacle("charter \"T\" {\n}\n\(mark)x\n") == nil)
      #expect(obstacle("charter \"T\" {\n}\n \(mark)\n") == nil)
    }
    for text in [
      "charter \"T\"", "charter {", "charter T\n{", "junk\ncharter \"T\" {\n}", "language en\nchartr \"T\" {\n}\n",
    ] {
      #expect(obstacle(text) == nil, "\(text)")
    }
  }
}
