// What an editor shows about partners next to the text, and how it shows findings.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorPartnerTests {
  private let week = """
    taal nl
    charter "Week" {
      doel Leren "Leren"
      partner Hogeschool "H" {
        brengt Coaches "C" als menskracht voor Leren
        wint "W" uit Vragen, Prijs
        ondertekenaar "A"
      }
      partner Bedrijf "B" {
        brengt Vragen "V" als expertise
        wint "X" uit Leren
        engageert "E" erkend anderen
        ondertekenaar "B"
      }
      partner Stad "S" {
        brengt Prijs "P" als financiering
      }
      risico "R" door allen
    }
    """

  @Test("Above a partner its balance, above the charter its signatories, in each language")
  func lenses() {
    let document = EditorDocument(Array(week.utf8))
    #expect(
      document.lenses().map { "\(document.words($0.range)): \($0.title)" } == [
        "\"Week\": 2 ondertekenaars", "Hogeschool: geeft aan 1 · wint dankzij 2",
        "Bedrijf: geeft aan 1 · wint dankzij 1",
        "Stad: geeft aan 1 · wint dankzij 0",
      ])
    #expect(document.lenses(signed: 1).first?.title == "1 van de 2 heeft getekend")
    #expect(document.lenses(signed: 2).first?.title == "2 van de 2 hebben getekend")
    #expect(
      EditorDocument(Array("langue fr\ncharte \"x\" {\n}\n".utf8)).lenses().map { $0.title } == [
        "personne ne signe encore"
      ])
    #expect(EditorDocument([]).lenses().isEmpty)
  }

  @Test("After a gain its givers, after all and others how many")
  func hints() {
    let document = EditorDocument(Array(week.utf8))
    let hints = document.hints(in: ByteRange(0, UInt32(week.utf8.count)))
    #expect(hints.map { $0.label } == ["← Bedrijf, Stad", "← Hogeschool", "(2)", "(3)"])
    #expect(hints.map { $0.tooltip }.suffix(2) == ["Hogeschool, Stad", "Hogeschool, Bedrijf, Stad"])
    #expect(
      document.text(after: hints.map { Edit(.at($0.offset), " " + $0.label) }).contains(
        "uit Vragen, Prijs ← Bedrijf, Stad\n"))
    #expect(document.hints(in: ByteRange(0, 20)).isEmpty)
  }

  @Test("Who gives to a partner and to whom it gives, with the gains")
  func calls() throws {
    let text = MarkedText(week.replacing("partner Bedrijf", with: "partner Be‸drijf"))
    let document = text.document
    #expect(document.callHierarchyItem(at: text.cursor)?.title == "B")
    func shown(_ calls: [EditorCall]) -> [String] {
      calls.map { call in "\(call.partner.name): \(call.gains.map { document.words($0) }.joined(separator: ", "))" }
    }
    #expect(shown(document.incomingCalls(at: text.cursor)) == ["Hogeschool: \"X\""])
    #expect(shown(document.outgoingCalls(at: text.cursor)) == ["Hogeschool: \"W\""])
    let used = MarkedText("charter \"x\" {\n partner A \"a\" {\n }\n risk \"r\" by A‸\n}\n")
    #expect(used.document.callHierarchyItem(at: used.cursor)?.name == "A")
  }

  @Test(
    "Findings are those of charter check, word for word, and unused things are tagged",
    arguments: Project.brokenSamples)
  func findings(sample: Sample) throws {
    let bytes = try sample.bytes()
    let analysis = Analysis(bytes)
    let findings = EditorDocument(bytes).findings()
    let shown = analysis.findings.filter { !$0.isWaived }
    let wording = Wording(analysis.source, file: analysis.tree.language, messages: analysis.tree.language)
    #expect(findings.map { $0.message } == shown.map { wording.message($0) })
    #expect(findings.map { $0.range } == shown.map { $0.range })
    #expect(findings.map { $0.fixes.count } == shown.map { $0.fixes.count })
    for finding in findings { #expect(finding.isUnnecessary == ["C502", "N204"].contains(finding.code)) }
    #expect(EditorDocument(bytes).findings(messages: .french).map { $0.code } == shown.map { $0.rule.code })
  }
}
