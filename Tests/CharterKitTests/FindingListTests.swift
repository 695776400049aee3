// If there are very many findings, the first are kept and all are counted, in every format.

import CharterTesting
import Testing

@testable import CharterKit

/// A file with the same mistake over and over.
struct Flood: Sendable, CustomTestStringConvertible {
  let name: String
  /// How many mistakes there are, errors or not.
  let count: Int
  let text: String

  var testDescription: String { name }

  private init(_ name: String, _ count: Int, _ text: String) {
    self.name = name
    self.count = count
    self.text = text
  }

  private static func charter(_ inside: String) -> String { "language en\ncharter \"T\" {\n\(inside)}\n" }
  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  static let all: [Flood] = [
    Flood("closing braces", 900, charter(lines(900) { _ in "}" })),
    Flood("stray characters", 900, charter(lines(900) { _ in "place \"x\" =" })),
    Flood("hidden characters", 900, charter("vision \"\(String(repeating: "a\u{202E}", count: 900))\"\n")),
    Flood("bad escapes", 900, charter("vision \"\(String(repeating: "\\q", count: 900))\"\n")),
    Flood("risks that nobody bears", 900, charter(lines(900) { "risk \"r\($0)\"" })),
    Flood("names that nothing has", 900, charter(lines(900) { "project \"p\" with N\($0)" })),
    Flood("names that two things have", 900, charter(lines(901) { _ in "article A \"a\" body \"b\"" })),
    Flood("aims that nothing works toward", 900, charter(lines(900) { "aim A\($0) \"a\"" })),
    Flood(
      "waived hints", 900,
      charter("waive \"r\" check unheard-stakeholder\n" + lines(900) { "stakeholder S\($0) \"s \($0)\"" })),
    Flood("attributes in the wrong place", 900, charter(lines(900) { "stakeholder S\($0) \"s \($0)\" every month" })),
  ]
}

@Suite struct FindingListTests {
  @Test("If a mistake is repeated, the first findings are kept in order, and all are counted", arguments: Flood.all)
  func kept(flood: Flood) {
    let found = Analysis(flood.text)
    let all = found.errorCount + found.warningCount + found.hintCount + found.waivedCount
    #expect(all >= flood.count, "\(all)")
    #expect(found.findings.count <= 3 * FindingList.limit)
    #expect(all == found.findings.count + found.omitted.total)
    var start: UInt32 = 0
    for finding in found.findings {
      #expect(finding.range.start >= start)
      start = finding.range.start
    }
    // One of each kind is kept, however many of other kinds there are.
    let kinds = Set(found.countsByRule.keys)
    #expect(Set(found.findings.map { $0.rule.number }) == kinds)
  }

  @Test("Every format says how many are left out", arguments: Flood.all)
  func formats(flood: Flood) {
    let found = Analysis(flood.text)
    let omitted = found.omitted
    #expect(omitted.total > 0)
    let file = Array("f.charter".utf8)
    var text: [UInt8] = []
    TextReport.append(found, file: file, language: .english, style: TextReport.Style(isColoured: false), into: &text)
    #expect(String(decoding: text, as: UTF8.self).contains("And more in f.charter: "))
    var json: [UInt8] = []
    var report = JSONReport(language: .english)
    report.begin(into: &json)
    report.append(found, file: file, into: &json)
    report.end(into: &json)
    let jsonText = String(decoding: json, as: UTF8.self)
    #expect(jsonText.contains("\"omitted\":\(omitted.total)}"))
    #expect(jsonText.contains("\"errors\":\(found.errorCount),\"warnings\":\(found.warningCount)"))
    var sarif: [UInt8] = []
    var log = SARIFReport(language: .english)
    log.begin(into: &sarif)
    log.append(found, file: file, into: &sarif)
    log.end(into: &sarif)
    #expect(String(decoding: sarif, as: UTF8.self).contains("\"properties\":{\"omitted\":\(omitted.total)}"))
    for size in [text.count, json.count, sarif.count] { #expect(size < 1 << 20) }
    guard omitted.openCount > 0 else { return }
    var github: [UInt8] = []
    GitHubReport(language: .english).append(found, file: file, into: &github)
    #expect(String(decoding: github, as: UTF8.self).contains("::notice file=f.charter::Not listed: "))
    var gitlab: [UInt8] = []
    var quality = GitLabReport(language: .english)
    quality.begin(into: &gitlab)
    quality.append(found, file: file, into: &gitlab)
    quality.end(into: &gitlab)
    #expect(String(decoding: gitlab, as: UTF8.self).contains("\"description\":\"Not listed: "))
    #expect(DraftFindings.lines(of: found, .english).last?.utf8.starts(with: "Not listed: ".utf8) == true)
    #expect(DraftFindings.lines(of: found, .english).count <= FindingList.limit + 1)
  }

  @Test("The actions for them are bounded as well", arguments: Flood.all)
  func actions(flood: Flood) {
    let document = EditorDocument(Array(flood.text.utf8))
    let whole = ByteRange(0, UInt32(document.source.bytes.count))
    #expect(document.actions(in: whole).count <= 3 * 4 * FindingList.limit)
  }

  @Test("The list after a change equals the list for the whole text", arguments: Flood.all)
  func change(flood: Flood) {
    let bytes = Array(flood.text.utf8)
    for cut in [bytes.count / 3, bytes.count - 40] {
      let part = Array(bytes[..<cut])
      for (old, new) in [(part, bytes), (bytes, part)] {
        let after = Analysis(ParsedSource(SourceText(new), after: ParsedSource(SourceText(old))))
        let whole = Analysis(new)
        #expect(after.countsByRule == whole.countsByRule)
        #expect(after.findings.map { $0.range } == whole.findings.map { $0.range })
      }
    }
  }
}
