// What must hold for every attribute in the language's table.

import CharterTesting
import Testing

@testable import CharterKit

struct TableTests {
  /// The charter without an attribute (or with its first value, if it is required), and with each of two values.
  private struct Settings {
    let without: Analysis
    let first: Analysis
    let second: Analysis

    init(_ field: TableCharter.Field) {
      without = Analysis(TableCharter.setting(field, to: nil))
      first = Analysis(TableCharter.setting(field, to: 0))
      second = Analysis(TableCharter.setting(field, to: 1))
    }

    /// Whether an output changes when the attribute is set and when its value changes.
    func tells(_ field: TableCharter.Field, in output: (Analysis) -> [UInt8]) -> Bool {
      (field.use.cardinality.isRequired || output(without) != output(first)) && output(first) != output(second)
    }
  }

  @Test("The charter generated from the table has no errors")
  func sound() {
    #expect(Analysis(TableCharter.setting(nil, to: nil)).errors == [])
    #expect(Analysis(TableCharter.filled(with: "some words")).errors == [])
  }

  @Test("Setting or changing an attribute changes the fingerprint", arguments: TableCharter.fields)
  func fingerprint(_ field: TableCharter.Field) {
    // A waiver is meant for those who check the file; it is not declared.
    guard field.construct != .waive else { return }
    let settings = Settings(field)
    #expect([settings.without, settings.first, settings.second].flatMap { $0.errors } == [])
    #expect(settings.tells(field) { CanonicalJSON.render($0.charter) })
  }

  @Test("Every attribute is in the JSON, under its English word", arguments: TableCharter.fields)
  func json(_ field: TableCharter.Field) throws {
    let settings = Settings(field)
    #expect(settings.tells(field) { JSONDocument.render($0) })
    let key = "\"\(field.use.attribute.keyword(.english))\":"
    #expect(String(decoding: JSONDocument.render(settings.first), as: UTF8.self).contains(key))
  }

  @Test("The difference says which attribute changed", arguments: TableCharter.fields)
  func difference(_ field: TableCharter.Field) {
    guard field.construct != .waive else { return }
    let settings = Settings(field)
    for (old, new) in [(settings.without, settings.first), (settings.first, settings.second)] {
      if field.use.cardinality.isRequired, old.charter.range == settings.without.charter.range { continue }
      let difference = CharterDifference(from: old, to: new)
      #expect(
        difference.changes.contains { change in
          change.construct == field.construct && change.kind == .changed(.attribute(field.use.attribute))
        })
      let text = DifferenceText.render(difference, language: .english, style: TextReport.Style(isColoured: false))
      let label = DeclaredField.attribute(field.use.attribute).label(in: field.construct)[.english].description
      #expect(String(decoding: text, as: UTF8.self).contains(label))
    }
  }

  // MARK: What people read

  private static func document(_ analysis: Analysis, _ render: (Analysis, DocumentOptions) -> [UInt8]) -> [UInt8] {
    render(analysis, DocumentOptions(language: .english))
  }

  /// What a document doesn't show, and why.
  private static let notInDocuments: [Construct: [Attribute: String]] = [
    .waive: [.check: "a waiver speaks to whoever checks the file"]
  ]

  @Test("Every attribute is in the document", arguments: TableCharter.fields)
  func documents(_ field: TableCharter.Field) {
    let isShown = Self.notInDocuments[field.construct]?[field.use.attribute] == nil
    let settings = Settings(field)
    #expect(settings.tells(field) { Self.document($0, Markdown.render) } == isShown, "Markdown")
    #expect(settings.tells(field) { Self.document($0, HTML.render) } == isShown, "HTML")
  }

  /// What the report leaves to the document, and why. (It is about who gives what to whom, and what is missing for
  /// that.)
  private static let notInReport: [(reason: String, attributes: [Construct: [Attribute]])] = [
    (
      "what the charter is, not what it gives to whom",
      [
        .charter: [.form, .version, .amends, .period, .place, .context], .partner: [.unit, .signing],
        .observer: [.sector],
        .signatory: [.role, .key], .terms: [.binding], .article: [.body],
      ]
    ),
    (
      "of these it tells which are said and which are not",
      [
        .partner: [.stance, .expects, .approach], .commits: [.effort, .during, .nature], .aim: [.measure, .due],
        .teaming: [.safety, .understanding, .execution], .terms: [.decisions, .confidentiality, .ownership],
      ]
    ),
    (
      "how it is done, which changes nobody's gain",
      [
        .brings: [.during, .disclosure], .gains: [.disclosure], .aim: [.lead], .aspect: [.by, .due], .risk: [.response],
        .responsibility: [.by], .project: [.period, .toward], .shares: [.by],
      ]
    ),
    ("a waiver speaks to whoever checks the file", [.waive: [.check]]),
  ]

  @Test("Every attribute is in the report, or on the list of what it leaves out", arguments: TableCharter.fields)
  func report(_ field: TableCharter.Field) {
    let isShown = !Self.notInReport.contains { $0.attributes[field.construct]?.contains(field.use.attribute) ?? false }
    #expect(Settings(field).tells(field) { Report.render($0, language: .english) } == isShown)
  }
}
