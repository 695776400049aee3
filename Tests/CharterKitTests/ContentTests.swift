// What counts as content: every text of the language, if blank or a placeholder, causes one finding.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct ContentTests {
  /// Texts with nothing to read; each backslash is one in the source.
  private static let blanks = [
    "", " ", "   ", "\t", "\\n", "\\u{20}", "\\u{A0}\\t", "\u{A0}", "\u{3000}", "-", "—", ".", "!", "/", "()",
    "\\\"\\\"", "- -",
    "\u{2003}\u{2009}", "□", "☐", "● ●", "─────", "\u{FFFC}", "\u{1D159}", "\u{640}\u{640}",
  ]

  /// Texts that are only placeholders.
  private static let placeholders =
    [
      "…", "...", "..", ". . .", "?", "??", "___", "_", "……………………", "(…)", "[…]", "« … »", "\\u{2026}", " … ", "... ?",
      "xx",
      "xxx", "XXX", "x x x", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "[naam]",
      "[naam van de voorzitter]", "<name>", "{{titre}}", "[Zout]", "XX", "TBC", "Todo", "[ nom du partenaire ]",
      "Lorem ipsum",
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor",
      "Lorem ipsum dolor sit amet", "T.B.D.", "tbd", "To do!", "(in te vullen)", "[In te vullen]", "IN TE VULLEN...",
      "…in te vullen…", "À COMPLÉTER", "a completer", "\\u{E0} compl\\u{E9}ter",
      "\"\"\"\n      in te\n      vullen\n      \"\"\"",
      "\"\"\"\n      …\n      \"\"\"",
    ] + [
      "Nog in te vullen door de school", "à compléter par la commune", "To be completed by the city of Mons",
      "in te vullen door …",
      "in te vullen a.u.b.", "Gelieve in te vullen", "svp compléter", "à compléter s’il vous plaît", "please fill in",
      "TODO TODO",
      "TODO, TODO; TBD", "TODO xxx", "… EUR", "€ ___", "... uur", "___ jours", "Naam: ......", "Naam Voornaam",
      "[Voornaam] [Naam]", "Nom et prénom",
      "T. B. D.", "1. TODO", "1.TODO", "12) …", "n. t. b.",
      "\"\"\"\n      - TODO\n      - TODO\n      - in te vullen door de school\n      \"\"\"",
      "\"\"\"\n      1. …\n\n      2. tbd\n      \"\"\"",
    ] + PlaceholderPhrase.all

  private static func quoted(_ text: String) -> String { text.hasPrefix("\"") ? text : "\"\(text)\"" }

  @Test(
    "Texts with content, however little",
    arguments: [
      "N.N.", "NN", "N. N.", "n.n.", "N.N., voor de opleiding", "n.v.t.", "nvt", "n/a", "None", "Geen", "Aucun", "X",
      "x", "1", "0",
      "€", "%1", "👩", "🤝", "東京", "Ωμέγα", "é", "½", "²", "[1]", "[12]", "<https://example.org>", "<a@b.example>",
      "[Zie artikel 3.]",
      "[a] en [b]", "(nader)", "[one two three four five six seven]", "Todor", "TBDs", "X-ray", "xy", "Xxxx y",
      "Iets in te vullen",
      "In te vullen door de school voor 1 mei", "Volgt u mee?", "A site to be confirmed by the city",
      "To follow the river",
      "Wat?", "Qui ?", "…en verder", "Lorem", "\\u{1F91D}", "\\u{41}", "3...", "Te bepalen in overleg met allen",
      "Te beslissen door de vergadering", "Avenir", "Avoir", "À suivre", "A. Venir", "To-do list", "12 uur …", "EUR",
      "Naam",
      "1.", "1.5", "12)", "1)2", "1.a", "1. Iets", "☐ ja",
      "\"\"\"\n      - TODO\n      - We komen\n      \"\"\"", "\\\\", "a.", "A",
    ])
  func said(text: String) {
    // `\\` is a single backslash, which is punctuation.
    let isBlank = text == "\\\\"
    #expect(content(Self.quoted(text)) == (isBlank ? .blank : .said), "\(text)")
  }

  @Test("Blank texts, and placeholders in all their spellings")
  func lists() {
    for text in Self.blanks { #expect(content(Self.quoted(text)) == .blank, "\(text)") }
    for text in Self.placeholders { #expect(content(Self.quoted(text)) == .placeholder, "\(text)") }
    for phrase in PlaceholderPhrase.all {
      for text in [
        phrase.uppercased(), "[\(phrase)]", "(\(phrase))", "\(phrase)…", "\u{201C}\(phrase)\u{201D}", " \(phrase). ",
      ] {
        #expect(content(Self.quoted(text)) == .placeholder, "\(text)")
      }
      #expect(content("\"\(phrase) of nee\"") == .said || phrase == "lorem ipsum", "\(phrase)")
      #expect(phrase.count <= TextContent.longest, "\(phrase)")
    }
  }

  @Test(
    "Names of people and parties are judged more strictly",
    arguments: [
      ("Avenir", TextContent.said), ("Avoir", .said), ("À suivre", .said), ("TBC", .said), ("TBA", .said),
      ("Todo", .said), ("XXX", .said),
      ("XX", .said),
      ("[Zout]", .said), ("{SPECERIJ}", .said), ("Asdf", .said), ("N.N.", .said), ("TODO", .placeholder),
      ("todo", .placeholder),
      ("tbc", .placeholder), ("T.B.C.", .placeholder), ("TBD", .placeholder), ("Tbd...", .placeholder),
      ("xxx", .placeholder),
      ("…", .placeholder), ("...", .placeholder), ("?", .placeholder), ("In te vullen", .placeholder),
      ("À compléter", .placeholder),
      ("Invullen", .placeholder), ("[Naam]", .placeholder), ("{nom du partenaire}", .placeholder),
      ("<School>", .placeholder), ("-", .blank),
    ])
  func names(row: (text: String, content: TextContent)) {
    #expect(content("\"\(row.text)\"", isName: true) == row.content, "\(row.text)")
    for language in Language.allCases {
      let inner = [Construct.partner, .observer, .stakeholder].map {
        "\($0.keyword(language)) A\($0.rawValue) \"\(row.text)\""
      }
      let file =
        "\(language.keyword) \(language.code)\n\(Construct.charter.keyword(language)) \"\(row.text)\" {\n"
        + inner.joined(separator: "\n") + "\n}\n"
      let codes = Analysis(file).errors.filter { $0 == "W011" || $0 == "S107" }
      let code = row.content == .blank ? "S107" : "W011"
      #expect(codes == (row.content == .said ? [] : [code, code, code, code]))
    }
  }

  private func content(_ quoted: String, isName: Bool = false) -> TextContent? {
    let source = SourceText(Array(quoted.utf8))
    var lexer = Lexer()
    lexer.run(source)
    guard let token = lexer.tokens.first, token.isText, lexer.tokens.count == 2 else { return nil }
    return TextContent(TextValue(token), in: source, isName: isName)
  }

  // MARK: Every text of the language

  /// The ranges of texts in a file without syntax errors.
  private func texts(_ analysis: Analysis) -> [ByteRange] {
    analysis.tree.nodes.filter { $0.kind == .text }.map { analysis.tree.range($0) }
  }

  /// The findings as code and first byte, with those after an inserted text shifted back.
  private func places(_ analysis: Analysis, behind location: ByteRange? = nil, added: Int = 0) -> [String: Int] {
    var counts: [String: Int] = [:]
    for finding in analysis.findings {
      let start = Int(finding.range.start)
      let shift = location.map { start > Int($0.start) ? added : 0 } ?? 0
      counts["\(start - shift) \(finding.rule.code)", default: 0] += 1
    }
    return counts
  }

  /// Expects one finding for the replaced text, at the text, and no other.
  private func expectOne(
    _ text: String, _ code: String, at range: ByteRange, in whole: Analysis, _ before: [String: Int]
  ) {
    let replacement = Array(text.utf8)
    let bytes = whole.source.bytes
    let changed = Analysis(Array(bytes[..<Int(range.start)]) + replacement + Array(bytes[Int(range.end)...]))
    var new = places(changed, behind: range, added: replacement.count - range.count)
    for (index, count) in before { new[index, default: 0] -= count }
    let own = "\(range.start) \(code)"
    let others = new.filter { $0.value > 0 && $0.key != own }
    #expect(new[own] == 1 && others.isEmpty, "\(text) in place of \(whole.source.string(range)): \(others)")
  }

  @Test("Every text of every construct and every text attribute, made from the table", arguments: Language.allCases)
  func everyText(language: Language) {
    let whole = Analysis(EveryWord.text(language))
    let before = places(whole)
    let ranges = texts(whole)
    let textual = Vocabulary.constructs.reduce(0) { sum, row in
      sum + (row.text == .none ? 0 : 1) + row.attributes.filter { $0.kind == .text }.count
    }
    #expect(ranges.count > textual)
    let placeholders = Self.placeholders.filter { content(Self.quoted($0), isName: true) == .placeholder }
    #expect(placeholders.count > 150)
    for (index, range) in ranges.enumerated() {
      let blank = Self.blanks[index % Self.blanks.count]
      expectOne(Self.quoted(blank), "S107", at: range, in: whole, before)
      let placeholder = placeholders[index % placeholders.count]
      expectOne(Self.quoted(placeholder), "W011", at: range, in: whole, before)
    }
  }

  @Test("Every text of the samples", arguments: Project.samples)
  func samples(sample: Sample) throws {
    let whole = Analysis(try sample.bytes())
    let before = places(whole)
    for (index, range) in texts(whole).enumerated() where index % 3 == 0 {
      expectOne("\"…\"", "W011", at: range, in: whole, before)
      expectOne("\"\"", "S107", at: range, in: whole, before)
    }
  }

  @Test(
    "If all texts of a sample are replaced, each has one finding of its own, and there are no others",
    arguments: [
      ("\"…\"", "W011"), ("\"\"", "S107"), ("\" \"", "S107"), ("\"xxx\"", "W011"),
    ])
  func allTexts(text: String, code: String) throws {
    for sample in Project.samples {
      let whole = Analysis(try sample.bytes())
      var bytes: [UInt8] = []
      var offset = 0
      for range in texts(whole) {
        bytes += whole.source.bytes[offset..<Int(range.start)] + Array(text.utf8)
        offset = Int(range.end)
      }
      bytes += whole.source.bytes[offset...]
      let emptied = Analysis(bytes)
      #expect(emptied.errors == texts(whole).map { _ in code }, "\(sample.path)")
      #expect(!emptied.charter.partners.contains { emptied.flow.benefits[$0] }, "\(sample.path)")
    }
  }

  // MARK: What the program itself writes

  @Test(
    "A starting charter has no errors except places to fill in, and none once they are filled in",
    arguments: Language.allCases)
  func startingCharter(language: Language) {
    for partners in [
      [], ["School"], ["", ""], ["School", "Zorghuis", "Stad", "…"], ["-", "."], ["allen", "tous", "all", "others"],
    ] {
      for title in ["", "De tuin", ".", "□"] {
        let text = String(
          decoding: StartingCharter.render(
            title: Array(title.utf8), partners: partners.map { Array($0.utf8) }, language: language), as: UTF8.self)
        let whole = Analysis(text)
        #expect(!whole.errors.isEmpty && whole.errors.allSatisfy { $0 == "W011" }, "\(whole.places())")
        #expect(Analysis(filled(text)).errors == [], "\(filled(text))")
        // Comments with two more spaces contain statements.
        let uncommented = text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.replacing(/^( *)\/\/   (.*)$/) { "\($0.output.1)\($0.output.2)" } }.joined(separator: "\n")
        #expect(Analysis(uncommented).errors.allSatisfy { $0 == "W011" }, "\(Analysis(uncommented).places())")
        #expect(Analysis(filled(uncommented)).errors == [], "\(filled(uncommented))")
      }
    }
  }

  /// Replaces each placeholder by a different text.
  private func filled(_ text: String) -> String {
    var number = 0
    return text.replacing(/"…"/) { _ in
      number += 1
      return "\"Said by \(String(repeating: "y", count: number))\""
    }
  }

  @Test("Placeholders inserted by fixes are reported", arguments: Project.brokenSamples)
  func fixes(sample: Sample) throws {
    let bytes = try sample.bytes()
    for finding in Analysis(bytes).findings {
      for fix in finding.fixes where fix.edits.contains(where: { $0.newText.contains("\"…\"") }) {
        var mended = bytes
        for edit in fix.edits.reversed() {
          mended.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.newText.utf8))
        }
        let added = fix.edits.reduce(0) {
          $0 + $1.newText.split(separator: "\"…\"", omittingEmptySubsequences: false).count - 1
        }
        let before = Analysis(bytes).errors.count { $0 == "W011" }
        #expect(Analysis(mended).errors.count { $0 == "W011" } == before + added, "\(finding.rule.code)")
      }
    }
  }
}
