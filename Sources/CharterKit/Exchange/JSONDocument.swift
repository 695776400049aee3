// The charter as JSON, for programs: all that it declares, what follows from it, and its fingerprint.

/// `charter build --to json`.
///
/// Keys are English words of ours whatever the file's language; what an author wrote is only ever a value. Things
/// stand by kind, within each kind in the order of the file. What the charter does not say is not there: no nulls, no
/// empty texts, no empty lists. `Grammar/charter.schema.json` describes it (`JSONSchema`).
///
/// Of a charter with errors it is a draft: it has a `draft` with the findings, and no fingerprint.
public enum JSONDocument {
  /// Two spaces a level, ended by a line end. Never fails: of a broken charter it holds what could be read. `language` is
  /// the one that it says it is in, and that of a draft's messages: that of the file, if left out.
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

  /// Givers of one gain, or partners that one depends on, that are listed.
  let listLimit = 50
  /// Bytes of names and texts that may still be said again in lists that follow from the charter. Long names in many
  /// such lists would make an output out of all proportion to the file.
  private(set) var bytesLeft: Int

  init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    self.language = language
    charter = analysis.charter
    source = analysis.source
    waivers = WaiversByScope(analysis.charter)
    bytesLeft = (16 << 20) + 4 * analysis.source.bytes.count
  }

  /// Whether something of this length may be said again, in a list that follows from the charter.
  mutating func takes(_ range: ByteRange?) -> Bool {
    // Short ones cost their line and their indentation all the same.
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
      json.string(finding.kind.code)
      json.key("name")
      json.string(finding.kind.name)
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

/// Waivers by the start of the statement that they stand in.
private struct WaiversByScope {
  private var indices: [UInt32: [Int]] = [:]

  init(_ charter: Charter) {
    for (index, waiver) in charter.waivers.enumerated() { indices[waiver.scope.start, default: []].append(index) }
  }

  subscript(_ scope: ByteRange) -> [Int] { indices[scope.start] ?? [] }
}
