// The lexer: which bytes make which tokens, and the findings about bytes that make none.

import CharterTesting
import Testing

@testable import CharterKit

/// A text, the expected tokens (without the final `endOfFile`), and the expected findings.
private struct Row: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let tokens: [String]
  let findings: [String]

  init(_ text: String, _ tokens: [String], _ findings: [String] = []) {
    self.init(Array(text.utf8), tokens, findings)
  }

  init(_ bytes: [UInt8], _ tokens: [String], _ findings: [String] = []) {
    (self.bytes, self.tokens, self.findings) = (bytes, tokens, findings)
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

@Suite struct LexerTests {
  private func check(_ row: Row) {
    let read = Lexed(row.bytes)
    #expect(read.tokens.dropLast() == row.tokens[...], "\(row.testDescription)")
    #expect(read.findings == row.findings, "\(row.testDescription)")
    #expect(read.tokens.last?.hasSuffix("endOfFile") == true, "\(row.testDescription)")
  }

  @Test(
    "Words, punctuation, space, lines",
    arguments: [
      Row("", []),
      Row(" \t \n", []),
      Row("partner A { }", ["word partner", "word A", "leftBrace {", "rightBrace }"]),
      Row("a,b", ["word a", "comma ,", "word b"]),
      Row("a\nb\r\nc", ["word a", "| word b", "| word c"]),
      Row("a\r\n\r\n b", ["word a", "| word b"]),
      Row("a // b { \" c\nd", ["word a", "| word d"]),
      Row("a //b\r\nc //", ["word a", "| word c"]),
      Row("\u{FEFF}a", ["word a"]),
      Row("\u{FEFF}", []),
      Row("a-b_c-1", ["word a-b_c-1"]),
      Row("_ _a a1", ["word _", "word _a", "word a1"]),
      Row("Café été-Été œuvre", ["word Café", "word été-Été", "word œuvre"]),
      Row("社 Ωμέγα", ["word 社", "word Ωμέγα"]),
    ])
  fileprivate func words(row: Row) { check(row) }

  @Test(
    "A run of stray characters is one finding, and splits words",
    arguments: [
      Row("a--b", ["word a", "stray --", "word b"], ["1-2 W006"]),
      Row("-a", ["stray -", "word a"], ["0 W006"]),
      Row("a- b", ["word a", "stray -", "word b"], ["1 W006"]),
      Row("a-", ["word a", "stray -"], ["1 W006"]),
      Row("a == b", ["word a", "stray ==", "word b"], ["2-3 W006"]),
      Row("=;//x\na", ["stray =;", "| word a"], ["0-1 W006"]),
      Row("/ a", ["stray /", "word a"], ["0 W006"]),
      Row("“a”", ["stray “a”"], ["0-6 W006"]),
      Row("“a b", ["stray “", "word a", "word b"], ["0-2 W006"]),
      Row("👩 a", ["stray 👩", "word a"], ["0-3 W006"]),
      Row("'", ["stray '"], ["0 W006"]),
    ])
  fileprivate func strays(row: Row) { check(row) }

  @Test(
    "Numbers and dates",
    arguments: [
      Row("40 2500.50 007", ["number 40", "number 2500.50", "number 007"]),
      Row("2500.", ["number 2500."]),
      Row(".5", ["stray .", "number 5"], ["0 W006"]),
      Row("1.000.000 12 500 12'500,5 2,5", ["number 1.000.000", "number 12 500", "number 12'500,5", "number 2,5"]),
      Row(
        "1 2026-09-01 12 5000 3, 4",
        ["number 1", "date 2026-09-01", "number 12", "number 5000", "number 3", "comma ,", "number 4"]),
      Row("-1 +1", ["stray -", "number 1", "stray +", "number 1"], ["0 W006", "3 W006"]),
      Row("5-a", ["number 5", "stray -", "word a"], ["1 W006"]),
      Row("2026-09-01", ["date 2026-09-01"]),
      Row("2024-02-29 2000-02-29", ["date 2024-02-29", "date 2000-02-29"]),
      Row("2026-02-30", ["date 2026-02-30"], ["0-9 W005"]),
      Row("1900-02-29", ["date 1900-02-29"], ["0-9 W005"]),
      Row("0000-01-01", ["date 0000-01-01"], ["0-9 W005"]),
      Row("2026-13-01", ["date 2026-13-01"], ["0-9 W005"]),
      Row("2026-00-10", ["date 2026-00-10"], ["0-9 W005"]),
      Row("2026-04-31", ["date 2026-04-31"], ["0-9 W005"]),
      Row("2026-9-1", ["date 2026-9-1"], ["0-7 W005"]),
      Row("2026-09", ["date 2026-09"], ["0-6 W005"]),
      Row("2026-09-01-02", ["date 2026-09-01-02"], ["0-12 W005"]),
      Row("99999999999999999999-99-99", ["date 99999999999999999999-99-99"], ["0-25 W005"]),
      Row("2026-09-", ["date 2026-09", "stray -"], ["0-6 W005", "7 W006"]),
    ])
  fileprivate func numbers(row: Row) { check(row) }

  @Test(
    "Texts on one line",
    arguments: [
      Row(#""" "a b" "{,}//""#, [#"text """#, #"text "a b""#, #"text "{,}//""#]),
      Row(#""a""b"x"#, [#"text "a""#, #"text "b""#, "word x"]),
      Row(#""a\"b\\" c"#, [#"text "a\"b\\""#, "word c"]),
      Row(#""\n\t\u{1F91D}""#, [#"text "\n\t\u{1F91D}""#]),
      Row("\"a\nb", ["text \"a", "| word b"], ["0-1 W003"]),
      Row("\"a\r\nb", ["text \"a", "| word b"], ["0-1 W003"]),
      Row("\"a", ["text \"a"], ["0-1 W003"]),
      Row("\"", ["text \""], ["0 W003"]),
      Row("\"\\", ["text \"\\"], ["1 W004", "0-1 W003"]),
      Row("\"a\\\nb", ["text \"a\\", "| word b"], ["2 W004", "0-2 W003"]),
      Row("\"tab\tin\"", ["text \"tab\tin\""]),
    ])
  fileprivate func texts(row: Row) { check(row) }

  @Test(
    "Escapes",
    arguments: [
      Row(#""\q""#, [#"text "\q""#], ["1-2 W004"]),
      Row(#""\u{D800}""#, [#"text "\u{D800}""#], ["1-8 W004"]),
      Row(#""\u{110000}""#, [#"text "\u{110000}""#], ["1-10 W004"]),
      Row(#""\u{}""#, [#"text "\u{}""#], ["1-4 W004"]),
      Row(#""\u{12""#, [#"text "\u{12""#], ["1-5 W004"]),
      Row(#""\u41""#, [#"text "\u41""#], ["1-2 W004"]),
      Row(#""\é""#, [#"text "\é""#], ["1-3 W004"]),
      Row(#""\u{10FFFF}""#, [#"text "\u{10FFFF}""#], ["1-10 W002"]),
      Row(#""\u{202E}""#, [#"text "\u{202E}""#], ["1-8 W002"]),
      Row(#""\u{0}""#, [#"text "\u{0}""#], ["1-5 W002"]),
      Row(#""\u{200D}""#, [#"text "\u{200D}""#], ["1-8 W002"]),
      Row(#""e\u{301}""#, [#"text "e\u{301}""#], ["0-9 W009"]),
      Row(#""\u{E9}""#, [#"text "\u{E9}""#]),
    ])
  fileprivate func escapes(row: Row) { check(row) }

  @Test(
    "Block texts",
    arguments: [
      Row("\"\"\"\n  a \" b \"\"\n  \"\"\" c", ["blockText \"\"\"\n  a \" b \"\"\n  \"\"\"", "word c"]),
      Row("\"\"\"a\"\"\"", ["blockText \"\"\"a\"\"\""]),
      Row("\"\"\"\"\"\"", ["blockText \"\"\"\"\"\""]),
      Row("\"\"\"\r\na\r\n\"\"\"", ["blockText \"\"\"\r\na\r\n\"\"\""]),
      Row("\"\"\"a\\\"\"\"\"", ["blockText \"\"\"a\\\"\"\"\""]),
      Row("\"\"\"\n\\q\n\"\"\"", ["blockText \"\"\"\n\\q\n\"\"\""], ["4-5 W004"]),
      Row("\"\"\"\na", ["blockText \"\"\"", "| word a"], ["0-2 W003"]),
      // Not closed: more deeply indented lines belong to it, and what follows is read normally.
      Row(
        "  a \"\"\"\n    b \" c\n\n    d\n  e", ["word a", "blockText \"\"\"\n    b \" c\n\n    d", "| word e"],
        ["4-6 W003"]),
      Row(
        "  a \"\"\"\r\n    b\r\n  e", ["word a", "blockText \"\"\"\r\n    b", "| word e"],
        ["4-6 W003"]),
      // A `"""` at the end of a line at the same depth opens the next text, since the first was not closed.
      Row(
        "  a \"\"\"\n    b\n  c \"\"\"\n    d\n    \"\"\"\n  e",
        ["word a", "blockText \"\"\"\n    b", "| word c", "blockText \"\"\"\n    d\n    \"\"\"", "| word e"],
        ["4-6 W003"]),
      Row("\"\"\"", ["blockText \"\"\""], ["0-2 W003"]),
      Row("\"\"\"\"\"", ["blockText \"\"\"\"\""], ["0-2 W003"]),
    ])
  fileprivate func blocks(row: Row) { check(row) }

  @Test(
    "Invalid UTF-8 is a separate error, and reading continues",
    arguments: [
      Row([0x61, 0xFF, 0x62], ["word a", "stray \u{FFFD}", "word b"], ["1 W001"]),
      Row([0xC0, 0xAF], ["stray \u{FFFD}\u{FFFD}"], ["0 W001", "1 W001"]),
      Row([0xED, 0xA0, 0x80], ["stray \u{FFFD}\u{FFFD}\u{FFFD}"], ["0 W001", "1 W001", "2 W001"]),
      Row([0xE2, 0x82], ["stray \u{FFFD}"], ["0-1 W001"]),
      Row([0xF0, 0x9F, 0x98, 0x0A, 0x61], ["stray \u{FFFD}", "| word a"], ["0-2 W001"]),
      Row(
        [0xF4, 0x90, 0x80, 0x80], ["stray \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"], ["0 W001", "1 W001", "2 W001", "3 W001"]),
      Row([0x22, 0x61, 0x80, 0x22], ["text \"a\u{FFFD}\""], ["2 W001"]),
      Row([0x22, 0xC3, 0x22], ["text \"\u{FFFD}\""], ["1 W001"]),
      Row(Array("// ".utf8) + [0xFE] + Array("\na".utf8), ["| word a"], ["3 W001"]),
      Row([0x61, 0xC3], ["word a", "stray \u{FFFD}"], ["1 W001"]),
      Row([0xEF, 0xBB], ["stray \u{FFFD}"], ["0-1 W001"]),
    ])
  fileprivate func invalidUTF8(row: Row) {
    let read = Lexed(row.bytes)
    // (The first token of a file starts its line, whatever is before it.)
    #expect(
      read.tokens.dropLast().map { $0.replacing("| ", with: "") } == row.tokens.map { $0.replacing("| ", with: "") })
    #expect(read.findings == row.findings, "\(row.testDescription)")
  }

  @Test(
    "Invisible characters are an error everywhere",
    arguments: [
      "\u{202E}", "\u{2066}", "\u{200E}", "\u{61C}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{180E}",
      "\u{34F}",
      "\u{115F}", "\u{3164}", "\u{FFA0}", "\u{E0041}", "\u{E0100}", "\u{2028}", "\u{2029}", "\u{85}", "\u{0}", "\u{8}",
      "\u{1B}", "\u{7F}", "\u{9F}", "\u{E000}", "\u{F0000}", "\u{FFFF}", "\u{1FFFE}", "\u{378}", "\u{FFFD}", "\u{FFF9}",
      "\u{2800}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{FE0E}", "\u{E0001}", "\u{1D173}", "\u{17B4}",
    ] as [Unicode.Scalar])
  func hidden(scalar: Unicode.Scalar) {
    let mark = String(Character(scalar))
    let size = mark.utf8.count
    func place(_ start: Int) -> String { size == 1 ? "\(start) W002" : "\(start)-\(start + size - 1) W002" }
    #expect(Lexed("\"a\(mark)b\"").findings == [place(2)])
    #expect(Lexed("// a\(mark)b\nc").findings == [place(4)])
    #expect(Lexed("\"\"\"\na\(mark)b\n\"\"\"").findings == [place(5)])
    #expect(Lexed("a\(mark) b").findings == [place(1)])
    #expect(Lexed("a \(mark)").findings == [place(2)])
    #expect(Lexed("\"a\\u{\(String(scalar.value, radix: 16))}b\"").findings.count == 1)
  }

  @Test("A carriage return is allowed only before a line feed")
  func carriageReturns() {
    check(Row("a\rb", ["word a", "stray \r", "word b"], ["1 W002"]))
    check(Row("\"a\rb\"", ["text \"a\rb\""], ["2 W002"]))
    check(Row("\"\"\"\na\rb\r\n\"\"\"", ["blockText \"\"\"\na\rb\r\n\"\"\""], ["5 W002"]))
    check(Row("// a\rb\r\nc", ["word c"], ["4 W002"]))
    check(Row("a\r\r\nb", ["word a", "stray \r", "| word b"], ["1 W002"]))
    check(Row("a\r", ["word a", "stray \r"], ["1 W002"]))
  }

  @Test(
    "Joiners are allowed where a script needs them",
    arguments: [
      "👩‍🌾", "👨‍👩‍👧‍👦", "🏳️‍🌈", "❤️", "1️⃣", "#️⃣", "👩🏽‍🚀", "क्\u{200C}ष", "क्\u{200D}ष", "می\u{200C}خواهم",
    ])
  func allowedJoiners(text: String) {
    #expect(Lexed("\"\(text)\"").findings.isEmpty)
    #expect(Lexed("// \(text)\n").findings.isEmpty)
    #expect(Lexed("\"\"\"\n\(text)\n\"\"\"").findings.isEmpty)
  }

  @Test(
    "Joiners are not allowed elsewhere, nor ever in a name",
    arguments: [
      "\"a\u{200D}b\"", "\"a\u{200C}b\"", "\"\u{200D}\"", "\"👩\u{200D}\"", "\"\u{200D}👩\"", "\"a\u{FE0F}\"",
      "\"1\u{FE0F}2\"", "\"क\u{200C}\"", "\"क\u{200C}a\"", "\"👩\u{200D}a\"", "\"\u{FE0F}\"", "क्\u{200C}ष", "क्\u{200D}ष",
      "a\u{FE0F}", "a\u{200D}b", "// a\u{200D}b",
    ])
  func refusedJoiners(text: String) {
    let findings = Lexed(text).findings
    #expect(findings.count == 1 && findings.first?.hasSuffix("W002") == true, "\(findings)")
  }

  @Test(
    "Text that is not in NFC is one error, with a fix",
    arguments: [
      ("Cafe\u{301}", "3-5 W009"), ("\"Cafe\u{301}\"", "4-6 W009"), ("\"\"\"\nCafe\u{301}\n\"\"\"", "7-9 W009"),
      ("\"\u{1100}\u{1161}\"", "0-7 W009"), ("\"\u{212B}\"", "1-3 W009"), ("\"\u{2126}\"", "1-3 W009"),
      ("\"q\u{307}\u{323}\"", "1-5 W009"), ("\"\u{37E}\"", "1-2 W009"), ("\"\u{E9}e\u{301}\"", "3-5 W009"),
    ])
  func notNormalised(text: String, finding: String) {
    #expect(Lexed(text).findings == [finding])
    let source = SourceText(text)
    var lexer = Lexer()
    lexer.run(source)
    let fixes = lexer.findings.findings.flatMap { $0.fixes }
    for edit in fixes.flatMap({ $0.edits }) {
      let fixed =
        Array(source.slice(ByteRange(0, edit.range.start))) + Array(edit.newText.utf8)
        + Array(source.slice(ByteRange(edit.range.end, UInt32(source.bytes.count))))
      #expect(Lexed(fixed).findings.isEmpty, "\(edit.newText)")
      #expect(String(decoding: fixed, as: UTF8.self) == text, "the fix changed what is written")
    }
  }

  @Test("The quick NFC check is right")
  func plainlyNormalised() {
    // Before and after each, letters that compose with many marks.
    for scalar in (0x80..<0x300).compactMap(Unicode.Scalar.init(_:)) {
      let text = Array("eA\(scalar)uO\(scalar)".utf8)
      #expect(NormalForm.isPlainlyNormalised(text[...]) && NormalForm.isNormalised(text), "\(scalar.value)")
    }
    for mark in ["e\u{300}", "\u{212B}", "\u{1100}\u{1161}", "\u{37E}"] {
      #expect(!NormalForm.isPlainlyNormalised(Array(mark.utf8)[...]))
    }
  }

  @Test("A name that is not in NFC is the same name as one that is")
  func namesCompareByNFC() {
    for (given, used) in [("Cafe\u{301}", "Café"), ("Café", "Cafe\u{301}"), ("\u{212B}ngstrom", "Ångstrom")] {
      let found = Analysis(
        """
        charter "T" {
          partner \(given) "Café" sector business
          risk "R" by \(used)
        }
        """)
      #expect(found.errors.filter { $0 == "W009" }.count == 1)
      #expect(!found.codes.contains("N202") && !found.codes.contains("W007"), "\(found.codes)")
    }
  }

  @Test("The same word always has the same symbol, however many words there are and however they are chosen")
  func symbols() {
    var random = SplitMix64(seed: 7)
    var symbols = Lexicon.shared.symbols
    var bytes: [UInt8] = []
    var words: [(Range<Int>, String)] = []
    for _ in 0..<20_000 {
      let start = bytes.count
      let length = 1 + random.below(random.below(4) == 0 ? 40 : 9)
      for _ in 0..<length { bytes.append(UInt8(ascii: "a") + UInt8(random.below(3))) }
      words.append((start..<bytes.count, String(decoding: bytes[start...], as: UTF8.self)))
    }
    var known: [String: Symbol] = [:]
    for (range, word) in words {
      let symbol = symbols.intern(bytes, range.lowerBound, range.upperBound)
      if let before = known[word] { #expect(before == symbol) }
      known[word] = symbol
    }
    #expect(Set(known.values).count == known.count)
  }
}
