// Parsing a text after an earlier state of it, edit by edit, always gives the same as parsing it alone.

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct ParsedSourceTests {
  private static let pieces = [
    "a", "x", "é", "€", "😀", "e\u{301}", " ", "  ", "\t", "\n", "\r\n", "\r", "\"", "{", "}", ",", "// ", "//",
    "\"\"\"", "@",
    "-", "4", ".5", "2026-02-30", "“x”", "\\", "\\u{1F600}", "\u{202E}", "\u{FEFF}", "\0", "\n  partner X \"x\" {\n",
    " from ", " van ", " sector knowledge", "\n", "all", " by X", "language fr\n", "waive T802 because \"x\"\n",
  ]

  /// Types like a writer: letters one by one, mostly in one place.
  private func type(_ random: inout SplitMix64, at place: inout Int, in text: inout [UInt8]) {
    if random.below(12) == 0 { place = random.below(text.count + 1) }
    place = min(place, text.count)
    switch random.below(8) {
    case 0...3:
      let letter = UInt8(ascii: "a") + UInt8(random.below(26))
      text.insert(letter, at: place)
      place += 1
    case 4, 5:
      if place > 0 { text.remove(at: place - 1) }
      place = max(0, place - 1)
    case 6:
      let piece = Array(Self.pieces[random.below(Self.pieces.count)].utf8)
      text.insert(contentsOf: piece, at: place)
      place += piece.count
    default:
      let end = min(text.count, place + random.below(random.below(6) == 0 ? 120 : 6))
      text.removeSubrange(place..<end)
    }
  }

  /// The text with the first line of each block moved to the line of its brace.
  private func dense(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if byte == 0x0A, result.last == UInt8(ascii: "{") { continue }
      result.append(byte)
    }
    return result
  }

  @Test("After each edit the result is as if parsed from scratch", arguments: Project.samples + Project.brokenSamples)
  func typing(sample: Sample) throws {
    let bytes = try sample.bytes()
    for seed in 0..<Trials.ofLibrary(2, whole: 4) {
      // What follows a brace is on its line, or on a line of its own.
      let original = seed % 2 == 0 ? bytes : dense(bytes)
      var random = SplitMix64(seed: UInt64(seed) &+ UInt64(original.count) << 8)
      var text = original
      var index = random.below(text.count)
      var parsed = ParsedSource(SourceText(text))
      for edit in 0..<Trials.ofLibrary(10, whole: 440) {
        // A file with many mistakes is no longer a charter, so restore it from time to time.
        if edit % 30 == 29 { text = original }
        let before = text
        type(&random, at: &index, in: &text)
        parsed = ParsedSource(SourceText(text), after: parsed)
        let problems = Invariants.problems(of: parsed, reading: text)
        try #require(
          problems.isEmpty,
          "\(sample.path), seed \(seed), edit \(edit), \(TextChange(from: before, to: text)): \(problems.prefix(2))")
      }
    }
  }

  /// The part in brackets on the left is replaced by the text on the right, and back.
  private static let turns = [
    // The indentation of a line shows which block is missing its brace.
    ("charter \"x\" {\n  partner A \"a\" {\n    sector business\n[  ]aim B \"b\"\n}\n", "      "),
    ("charter \"x\" {\n  partner A \"a\"\n[  ]brings B \"b\" as funding\n}\n", "    "),
    (
      "charter \"[a]\" { partner A \"a\" {\n  sector business\n                    aim B \"b\"\n  }\n  partner C \"c\" {\n"
        + "    sector business\n  aim D \"d\"\n}\n",
      "aaaaaaaaaaaa"
    ),
    // A name in an unread part is not reported as missing.
    ("charter \"x\" {\n  foo A {\n    bar [X]\n  }\n  risk \"r\" by Y, X\n}\n", "Y"),
    // A name that was not reported becomes a keyword, and stops being one.
    ("charter \"x\" {\n  partner [A] \"a\" sector business\n  aim B \"b\" shared by A\n}\n", "all"),
    ("language [nl]\n\ncharter \"x\" {\n  doel A \"a\"\n}\n", "n"),
    ("language [nl]\n\ncharter \"x\" {\n  doel A \"a\"\n}\n", "en"),
    // A fix derives a name from the text after the keyword.
    ("charter \"x\" {\n  partner \"\"\"\n    [Alpha] beta\n  \"\"\"\n}\n", "Omega"),
    // A block text is opened and swallows what follows; one is not closed.
    ("charter \"x\" {\n  vision [\"a\"]\n  aim A \"\"\"\n  b\n  \"\"\"\n  aim B \"b\"\n}\n", "\"\"\""),
    ("charter \"x\" {\n  vision \"\"\"\n  a\n  [\"\"\"]\n  aim B \"b\"\n}\n", ""),
    // A comment appears before a word on another line, and disappears.
    ("charter \"x\" {\n  vision \"a\"\n  [// b]\n\n  // c\n  aim B \"b\"\n}\n", ""),
    ("[\u{FEFF}]charter \"x\" {\n}\n", "  "), ("charter \"x\" {\n  vision \"é[\r]\n}\n", ""),
  ]

  @Test("Effects between distant places", arguments: turns)
  func far(text: String, other: String) throws {
    let parts = text.split(separator: /[\[\]]/, omittingEmptySubsequences: false)
    let (old, new) = ([UInt8](parts.joined().utf8), [UInt8]((parts[0] + other + parts[2]).utf8))
    let start = ParsedSource(SourceText(old))
    let turned = ParsedSource(SourceText(new), after: start)
    #expect(Invariants.problems(of: turned, reading: new) == [])
    #expect(Invariants.problems(of: ParsedSource(SourceText(old), after: turned), reading: old) == [])
  }

  @Test(
    "A change is found by comparison",
    arguments: [
      ("", "", 0, 0, 0), ("", "a", 0, 0, 1), ("a", "", 0, 1, 0), ("abc", "abc", 3, 3, 3), ("aa", "aaa", 2, 2, 3),
      ("0123456789abcdef", "0123456789Xabcdef", 10, 10, 11), ("0123456789abcdefghij", "0123456ghij", 7, 16, 7),
      ("xé", "xè", 2, 3, 3),
    ])
  func change(old: String, new: String, start: Int, oldEnd: Int, newEnd: Int) {
    let expected = TextChange(start: start, oldEnd: oldEnd, newEnd: newEnd)
    #expect(TextChange(from: Array(old.utf8), to: Array(new.utf8)) == expected)
  }

  @Test("Names that nobody uses any more are forgotten")
  func forgetting() {
    var parsed = ParsedSource(SourceText("charter \"x\" {\n  partner A \"a\"\n}\n"))
    let start = parsed.tree.symbolCount
    for count in 0..<5_000 {
      let text = "charter \"x\" {\n  partner A\(count) \"a\"\n}\n"
      parsed = ParsedSource(SourceText(text), after: parsed)
      #expect(parsed.tree.symbolCount < 2 * start + 300)
    }
  }
}
