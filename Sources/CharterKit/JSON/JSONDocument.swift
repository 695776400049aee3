// The charter as JSON, for programs: everything it declares, what follows from it, and its fingerprint.

/// `charter build --to json`.
///
/// Keys are fixed English words whatever the file's language; an author's text is only ever a value. Statements are
/// grouped by kind, and in file order within each kind. What the charter does not say is absent: there are no nulls, no
/// empty texts and no empty lists. `Grammar/charter.schema.json` describes the format (`JSONSchema`).
///
/// For a charter with errors the output is a draft: it has a `draft` member with the findings, and no fingerprint.
public enum JSONDocument {
  /// The JSON, indented by two spaces per level and ending with a line end. Never fails: a charter with errors is
  /// printed as far as it could be read. `language` is the language that the output declares and that a draft's
  /// messages are in; by default the file's own.
  public static func render(_ analysis: Analysis, language: Language? = nil) -> [UInt8] {
    var printer = JSONDocumentPrinter(analysis, language ?? analysis.charter.language)
    printer.printDocument()
    return printer.json.take()
  }
}

struct JSONDocumentPrinter: StatementPrinter {
  let analysis: Analysis
  let charter: Charter
  let source: SourceText
  let language: Language
  var json = JSONWriter(pretty: true)
  private let waivers: WaiversByScope

  /// The maximum number of givers listed for one gain, or of partners that one depends on.
  let listLimit = 50
  /// The number of bytes that names and texts may still take up in derived lists. Otherwise, repeating long names in
  /// many such lists could make the output far larger than the file.
  private(set) var bytesLeft: Int

  init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    self.language = language
    charter = analysis.charter
    source = analysis.source
    waivers = WaiversByScope(analysis.charter)
    bytesLeft = (16 << 20) + 4 * analysis.source.bytes.count
  }

  /// Whether something of this length may be repeated in a derived list.
  mutating func takes(_ range: ByteRange?) -> Bool {
    // Even a short one costs a line and its indentation.
    bytesLeft -= (range?.count ?? 0) + 32
    return bytesLeft >= 0
  }

  mutating func printDocument() {
    json.beginObject()
    json.key("format")
    json.number(1)
    json.key("language")
    json.string(language.code)
    printDraft()
    printMembers(.charter)
    printAssessment()
    if analysis.errorCount == 0 {
      json.key("fingerprint")
      json.string(Fingerprint.of(charter))
    }
    json.endObject()
    json.newline()
  }

  private mutating func printDraft() {
    guard analysis.errorCount > 0 else { return }
    json.key("draft")
    json.beginObject()
    json.key("errors")
    json.number(analysis.errorCount)
    json.key("warnings")
    json.number(analysis.warningCount)
    json.key("hints")
    json.number(analysis.hintCount)
    json.key("findings")
    json.beginArray()
    let wording = Wording(source, file: charter.language, messages: language)
    let lines = LineIndex(source)
    for finding in analysis.findings.lazy.filter({ !$0.isWaived }).prefix(FindingList.limit) {
      json.beginObject()
      json.key("code")
      json.string(finding.rule.code)
      json.key("name")
      json.string(finding.rule.name)
      json.key("severity")
      json.string(finding.severity.name)
      json.key("message")
      json.visible(wording.message(finding))
      json.key("line")
      json.number(lines.line(at: finding.range.start) + 1)
      json.key("offset")
      json.number(Int(finding.range.start))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  // MARK: Statements

  static var members: [[StatementMember]] { StatementMember.inOrder }

  func statements(_ construct: Construct, in owner: StatementID) -> [StatementID] {
    guard construct == .waive else { return charter.statements(construct, in: owner) }
    let scope = owner.party.map { charter.parties[$0].range } ?? owner.aim.map { charter.aims[$0].range }
    return waivers[scope ?? charter.range].map { StatementID(.waive, $0) }
  }

  mutating func endStatement(_ statement: StatementID) {
    if let gain = statement.gain { printFlow(ofGain: gain) }
    json.endObject()
  }

  /// Whether a gain is mutual, and who gives to it.
  private mutating func printFlow(ofGain index: Int) {
    if charter.gains[index].owner != nil {
      switch analysis.flow.mutuality[index] {
      case .mutual:
        json.key("mutual")
        json.bool(true)
      case .ownOnly, .nobody:
        json.key("mutual")
        json.bool(false)
      case .unknown: break
      }
    }
    let givers = analysis.flow.givers(of: index, in: charter, limit: listLimit)
    printParties("givers", more: "moreGivers", givers.partners, isMore: givers.isMore)
  }
}

/// Waivers, by the start of the enclosing statement.
private struct WaiversByScope {
  private var indices: [UInt32: [Int]] = [:]

  init(_ charter: Charter) {
    for (index, waiver) in charter.waivers.enumerated() { indices[waiver.scope.start, default: []].append(index) }
  }

  subscript(_ scope: ByteRange) -> [Int] { indices[scope.start] ?? [] }
}
