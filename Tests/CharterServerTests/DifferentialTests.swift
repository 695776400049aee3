// Random edits, and a client that keeps its own text the slow way: both always have the same text and findings.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import CharterServer

/// A text as scalars, with positions counted from the start each time.
private struct SlowText {
  var scalars: [Unicode.Scalar]
  let encoding: PositionEncoding

  init(_ text: String, _ encoding: PositionEncoding) {
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  var bytes: [UInt8] {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return Array(String(string).utf8)
  }

  func width(_ scalar: Unicode.Scalar) -> Int { encoding == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar) }

  func isBetweenPair(_ index: Int) -> Bool {
    index > 0 && index < scalars.count && scalars[index] == "\n" && scalars[index - 1] == "\r"
  }

  /// The position before a scalar.
  func position(_ index: Int) -> Place {
    var place = Place(0, 0)
    for (number, scalar) in scalars[..<index].enumerated() {
      if scalar == "\n" || (scalar == "\r" && !(number + 1 < scalars.count && scalars[number + 1] == "\n")) {
        place = Place(place.line + 1, 0)
      } else {
        place.character += width(scalar)
      }
    }
    return place
  }

  func isLineEnd(_ index: Int) -> Bool { index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r" }
}

extension Place {
  init(_ line: Int, _ character: Int) {
    self.line = line
    self.character = character
  }
}

@Suite struct DifferentialTests {
  /// The full test takes a release build (`.ci/totality`).
  private static let editCount = Trials.ofLibrary(1_500, whole: 50_000)

  private static let pieces = [
    "a", "é", "€", "😀", "e\u{301}", "\u{301}", "\u{200D}", "👩‍👩‍👧", "\n", "\r\n", "\r", "\u{FEFF}", "\u{2028}", "\"", "{",
    "}", ",",
    "// ", "\"\"\"", " ", "\n  partner X \"x\" {\n", "wint \"é\" uit Y", "doel Z \"z\"\n", "sector kennis",
    "2026-02-30",
    "brengt A \"a\" als expertise\r\n", "\u{202E}", "\\u{1F600}", "language en\n", "\0",
  ]

  @Test("text and findings stay those of a fresh check", arguments: [PositionEncoding.utf8, .utf16], [1, 2])
  func random(encoding: PositionEncoding, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let session = Session(
      encoding == .utf8
        ? #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#
        : "{}")
    var text = SlowText(seed == 1 ? dutch : broken.replacing("\n", with: "\r\n"), encoding)
    session.open(String(decoding: text.bytes, as: UTF8.self))
    var version = 1
    var refused = 0
    for count in 1...Self.editCount / 2 {
      if random.below(20) == 0 {
        if let bad = badChange(text, &random) {
          version += 1
          enqueue(session, bad, version)
          // Later changes are ignored until the whole text is sent.
          enqueue(session, change(Place(0, 0), Place(0, 0), "lost"), version + 1)
          version += 2
          enqueue(session, #"{"text":\#(quoted(String(decoding: text.bytes, as: UTF8.self)))}"#, version)
          refused += 1
        }
      }
      version += 1
      enqueue(session, goodChange(&text, &random), version)
      if count % 100 == 0 {
        session.others = session.settle()
        #expect(session.others.count { $0["method"] == "window/logMessage" } == refused)
        refused = 0
        try compare(session, text)
      }
    }
  }

  private func enqueue(_ session: Session, _ changes: String, _ version: Int) {
    let message =
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.charter","#
      + #""version":\#(version)},"contentChanges":[\#(changes)]}}"#
    session.server.enqueue(Array(message.utf8))
  }

  private func change(_ start: Place, _ end: Place, _ new: String) -> String {
    #"{"range":{"start":\#(start.json),"end":\#(end.json)},"text":\#(quoted(new))}"#
  }

  /// Makes a valid change in the text, and returns its notification.
  private func goodChange(_ text: inout SlowText, _ random: inout SplitMix64) -> String {
    var start = random.below(text.scalars.count + 1)
    var end = min(text.scalars.count, start + random.below(random.below(10) == 0 ? 200 : 5))
    if text.scalars.count > 4_000 { end = min(text.scalars.count, start + 800) }
    if text.isBetweenPair(start) { start -= 1 }
    if text.isBetweenPair(end) { end += 1 }
    let new = (0..<random.below(4)).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    let first = text.position(start)
    var last = text.position(end)
    // Past the end of a line is its end; one past the CR of a CRLF would be between the two.
    if text.isLineEnd(end), random.below(2) == 0 { last.character += 2 + random.below(1000) }
    if end == text.scalars.count, last.character > 0, random.below(4) == 0 { last = Place(last.line + 1, 0) }
    text.scalars.replaceSubrange(start..<end, with: Array(new.unicodeScalars))
    return change(first, last, new)
  }

  /// An invalid change; nil if the text doesn't allow the kind that was drawn.
  private func badChange(_ text: SlowText, _ random: inout SplitMix64) -> String? {
    let lineCount = text.position(text.scalars.count).line + 1
    switch random.below(6) {
    case 0: return change(Place(lineCount + 1 + random.below(9), 0), Place(lineCount + 20, 0), "x")
    case 1: return change(Place(-1, 0), Place(0, 0), "x")
    case 2: return change(Place(0, 0), Place(0, -1 - random.below(5)), "x")
    case 3:
      let start = random.below(text.scalars.count + 1)
      let (first, last) = (text.position(start), text.position(random.below(start + 1)))
      return (first.line, first.character) > (last.line, last.character) ? change(first, last, "x") : nil
    case 4:
      let wide = text.scalars.indices.filter { text.width(text.scalars[$0]) > 1 && !text.isLineEnd($0) }
      guard !wide.isEmpty else { return nil }
      var place = text.position(wide[random.below(wide.count)])
      place.character += 1
      return change(place, place, "x")
    default:
      let pairs = text.scalars.indices.filter { text.isBetweenPair($0) }
      guard !pairs.isEmpty else { return nil }
      var place = text.position(pairs[random.below(pairs.count)] - 1)
      place.character += 1
      return change(place, place, "x")
    }
  }

  private func compare(_ session: Session, _ text: SlowText) throws {
    let bytes = text.bytes
    #expect(session.text()?.utf8.elementsEqual(bytes) == true)
    let analysis = Analysis(bytes)
    let wording = Wording(analysis.source, file: analysis.charter.language, messages: analysis.charter.language)
    let expected = analysis.findings.filter { !$0.isWaived }.prefix(200)
    let found = try #require(session.pushed()).filter { $0["code"] != nil }
    #expect(found.map { $0["code"]?.string } == expected.map(\.rule.code))
    // The offsets where scalars begin, in bytes.
    var offsets: [Int: Int] = [:]
    var offset = 0
    for (index, scalar) in text.scalars.enumerated() {
      offsets[offset] = index
      offset += UTF8.width(scalar)
    }
    offsets[offset] = text.scalars.count
    for (finding, expected) in zip(found, expected) {
      #expect(finding["message"]?.string?.utf8.starts(with: wording.message(expected).utf8) == true)
      for (key, offset) in [("start" as StaticString, expected.range.start), ("end", expected.range.end)] {
        let index = try #require(offsets[Int(offset)], "a finding begins inside a character")
        if text.isBetweenPair(index) { continue }
        #expect(finding["range"]?[key]?.json == text.position(index).json)
      }
    }
  }
}
