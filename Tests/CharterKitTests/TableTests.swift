// What must hold for every attribute in the language's table.

import CharterTesting
import Foundation
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

  @Test("The fields of a statement are those of its row, in order", arguments: Construct.allCases)
  func fields(_ construct: Construct) throws {
    let charter = Analysis(TableCharter.whole).charter
    let statement = construct == .waive ? StatementID(.waive, 0) : try #require(self.statement(construct, in: charter))
    #expect(charter.entries(statement).map { $0.field } == Vocabulary.row(construct).fields)
    for entry in charter.entries(statement) { #expect(!entry.value.isAbsent, "\(entry.field)") }
  }

  @Test("Every construct is among the statements of those that may hold it", arguments: Construct.allCases)
  func contents(_ construct: Construct) throws {
    let charter = Analysis(TableCharter.whole).charter
    for content in Vocabulary.row(construct).contents where content != .waive {
      let owner = try #require(statement(construct, in: charter))
      let statements = charter.statements(content, in: owner)
      #expect(statements.count == (Vocabulary.row(content).once ? 1 : 2), "\(content) in \(construct)")
      for statement in statements {
        let name = charter.name(statement).map { charter.source.string($0.range) } ?? ""
        #expect((Vocabulary.row(content).name == .none) == name.isEmpty, "\(content)")
        #expect(name.isEmpty || name.contains("\(content.keyword(.english))-"), "\(name)")
      }
    }
  }

  /// The first statement of a construct, in the order in which the table's charter has them.
  private func statement(_ construct: Construct, in charter: Charter) -> StatementID? {
    var open = [StatementID.charter]
    while let next = open.first {
      if next.construct == construct { return next }
      open[..<1] = Vocabulary.row(next.construct).contents.flatMap { charter.statements($0, in: next) }[...]
    }
    return nil
  }

  @Test("Names are looked up wherever the table has some", arguments: TableCharter.fields)
  func names(_ field: TableCharter.Field) {
    guard case .names(let kind) = field.use.kind else { return }
    let nobody = Analysis(TableCharter.setting(field, toWords: "Nobody"))
    #expect(nobody.findings.contains { $0.rule.name == "unknown-name" })
    let wrong = Analysis(TableCharter.setting(field, toWords: "article-1"))
    #expect(wrong.findings.contains { $0.rule.name == "wrong-kind" }, "\(kind)")
  }

  @Test("Behind a number, an attribute of the statement is not its unit", arguments: TableCharter.fields)
  func numbers(_ number: TableCharter.Field) {
    guard number.use.kind == .quantity || number.use.kind == .effort else { return }
    for field in TableCharter.fields where field.construct == number.construct && field != number {
      let errors = Analysis(TableCharter.number(number, before: field)).errors
      #expect(errors.filter { !$0.hasPrefix("S109") } == [], "\(field)")
    }
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

  @Test("Every attribute is in the schema of the JSON, under its English word", arguments: TableCharter.fields)
  func schema(_ field: TableCharter.Field) throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONSchema.render())) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let definition = field.construct == .charter ? schema : definitions[field.construct.keyword(.english)]
    let properties = try #require(definition?["properties"] as? [String: Any])
    #expect(properties[field.use.attribute.keyword(.english)] != nil)
  }

  @Test("The JSON is valid by the schema, whatever is set", .requires(.jsonSchema))
  func valid() throws {
    var sources = [TableCharter.whole]
    for field in TableCharter.fields {
      sources += [TableCharter.setting(field, to: 0), TableCharter.setting(field, to: 1)]
    }
    let documents = sources.map { JSONDocument.render(Analysis($0)) }
    #expect(try Validation.problems(in: documents, by: "Grammar/charter.schema.json") == [])
  }

  @Test("There is a difference where the fingerprints differ, and nowhere else", arguments: TableCharter.fields)
  func sameness(_ field: TableCharter.Field) throws {
    let settings = Settings(field)
    var all = [settings.without, settings.first, settings.second]
    all += try all.map { Analysis(try Translation.render($0, to: .dutch)) }
    for old in all {
      for new in all {
        let isSame = Fingerprint.of(old.charter) == Fingerprint.of(new.charter)
        #expect(CharterDifference(from: old, to: new).isEmpty == isSame)
      }
    }
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
