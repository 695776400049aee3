// Findings as SARIF, for code scanning.

/// Prints the findings of files as one SARIF 2.1.0 log with one run, written file by file: nothing about a file is
/// retained.
///
/// Waived findings are results with a suppression that gives the reason. Columns count Unicode scalars, offsets bytes.
/// File names are relative to `%SRCROOT%`: the root of their repository, or the working directory, which is not
/// disclosed.
public struct SARIFReport: Sendable {
  private let language: Language?
  private let version: String?
  private var isEmpty = true
  private var omittedCount = 0
  /// The repository of the first file, if it is in one. Files of other repositories have absolute names.
  private var root: [UInt8]?
  private static let rootName = "%SRCROOT%"

  /// - Parameters:
  ///   - language: The language of the messages; if nil, that of each file, and English for the rules.
  ///   - version: The version of the program, if it is to be included.
  public init(language: Language? = nil, version: String? = nil) {
    self.language = language
    self.version = version
  }

  /// Appends what precedes the first file: the schema, and the rules, one for each kind of finding.
  public func begin(into result: inout [UInt8]) {
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.key("name")
    json.string("charter")
    if let version {
      json.key("version")
      json.string(version)
    }
    json.key("rules")
    json.beginArray()
    for rule in Rule.all { Self.appendRule(rule, language ?? .english, to: &json) }
    json.endArray()
    json.endObject()
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    result.append(contentsOf: "{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":".utf8)
    result.append(contentsOf: json.bytes)
    result.append(contentsOf: "},\"columnKind\":\"unicodeCodePoints\",".utf8)
    if let language { result.append(contentsOf: "\"language\":\"\(language.code)\",".utf8) }
    result.append(contentsOf: "\"results\":[".utf8)
  }

  /// Appends the findings of one file.
  ///
  /// - Parameters:
  ///   - analysis: The file, analysed.
  ///   - file: Its path from the root.
  ///   - root: The absolute path of the root of the file's repository; nil outside a repository.
  ///   - result: Where the JSON goes.
  public mutating func append(_ analysis: Analysis, file: [UInt8], root: [UInt8]? = nil, into result: inout [UInt8]) {
    guard !analysis.findings.isEmpty else { return }
    omittedCount += analysis.omitted.total
    if isEmpty { self.root = root }
    var printer = FilePrinter(analysis, file, language ?? analysis.charter.language)
    if root != self.root, let root { printer.name(by: root + [UInt8(ascii: "/")] + file) }
    for finding in analysis.findings {
      result.append(contentsOf: (isEmpty ? "\n" : ",\n").utf8)
      isEmpty = false
      result.append(contentsOf: printer.result(finding))
    }
  }

  /// Appends what follows the last file: how many findings are not in the results, and the root of the file names.
  public func end(into result: inout [UInt8]) {
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.key("%SRCROOT%")
    json.beginObject()
    if let root {
      json.key("uri")
      json.string(bytes: ReportPath.uri(root.last == UInt8(ascii: "/") ? root : root + [UInt8(ascii: "/")]))
    } else {
      json.key("description")
      json.message(
        Phrase(en: "The working folder", nl: "De werkmap", fr: "Le dossier de travail")[language ?? .english])
    }
    json.endObject()
    json.endObject()
    result.append(contentsOf: "\n]".utf8)
    if omittedCount > 0 { result.append(contentsOf: ",\"properties\":{\"omitted\":\(omittedCount)}".utf8) }
    result.append(contentsOf: ",\"originalUriBaseIds\":".utf8)
    result.append(contentsOf: json.bytes)
    result.append(contentsOf: "}]}\n".utf8)
  }

  private static let ruleIndices: [UInt16: Int] = {
    var indices: [UInt16: Int] = [:]
    for (index, rule) in Rule.all.enumerated() { indices[rule.number] = index }
    return indices
  }()

  private static func appendRule(_ rule: Rule, _ language: Language, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(rule.code)
    json.key("name")
    json.string(rule.name)
    json.key("shortDescription")
    json.message(rule.outline(language))
    json.key("fullDescription")
    json.message(rule.why[language])
    json.key("help")
    json.message(rule.outlineOfHelp(language))
    json.key("defaultConfiguration")
    json.beginObject()
    json.key("level")
    json.string(level(rule.severity))
    json.endObject()
    json.endObject()
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }

  // MARK: One file

  /// Prints one result after another.
  private struct FilePrinter {
    let analysis: Analysis
    /// Relative to the root, or absolute.
    private var uri: [UInt8]
    let wording: Wording
    let lines: LineIndex
    var hashes: FindingHashes

    init(_ analysis: Analysis, _ file: [UInt8], _ language: Language) {
      self.analysis = analysis
      uri = ReportPath.uri(file)
      wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      lines = LineIndex(analysis.source)
      hashes = FindingHashes(analysis.source, file: ReportPath.relative(file))
    }

    /// Names the file by a path other than the one from the root.
    mutating func name(by path: [UInt8]) { uri = ReportPath.uri(path) }

    mutating func result(_ finding: Finding) -> [UInt8] {
      var json = JSONWriter(pretty: false)
      json.beginObject()
      json.key("ruleId")
      json.string(finding.rule.code)
      if let index = SARIFReport.ruleIndices[finding.rule.number] {
        json.key("ruleIndex")
        json.number(index)
      }
      json.key("level")
      json.string(SARIFReport.level(finding.severity))
      json.key("message")
      json.message(wording.message(finding))
      json.key("locations")
      json.beginArray()
      json.beginObject()
      appendPlace(finding.range, to: &json)
      json.endObject()
      json.endArray()
      appendRelated(finding, to: &json)
      appendFixes(finding, to: &json)
      json.key("partialFingerprints")
      json.beginObject()
      json.key("charterFinding/v1")
      json.string(hashes.next(finding))
      json.endObject()
      if let reason = finding.waiver {
        json.key("suppressions")
        json.beginArray()
        json.beginObject()
        json.key("kind")
        json.string("inSource")
        json.key("justification")
        json.textValue(reason, analysis.source)
        json.endObject()
        json.endArray()
      }
      json.endObject()
      return json.bytes
    }

    private func appendRelated(_ finding: Finding, to json: inout JSONWriter) {
      guard !finding.related.isEmpty else { return }
      json.key("relatedLocations")
      json.beginArray()
      for (index, related) in finding.related.enumerated() {
        json.beginObject()
        json.key("id")
        json.number(index)
        let label = wording.label(related, of: finding)
        if !label.utf8.isEmpty {
          json.key("message")
          json.message(label)
        }
        appendPlace(related.range, to: &json)
        json.endObject()
      }
      json.endArray()
    }

    private func appendFixes(_ finding: Finding, to json: inout JSONWriter) {
      let fixes = finding.fixes.filter { !$0.edits.isEmpty }
      guard !fixes.isEmpty else { return }
      json.key("fixes")
      json.beginArray()
      for fix in fixes {
        json.beginObject()
        json.key("description")
        json.message(wording.title(fix))
        json.key("artifactChanges")
        json.beginArray()
        json.beginObject()
        appendArtifact(to: &json)
        json.key("replacements")
        json.beginArray()
        for edit in fix.edits {
          json.beginObject()
          json.key("deletedRegion")
          appendRegion(edit.range, to: &json)
          if !edit.newText.utf8.isEmpty {
            json.key("insertedContent")
            json.beginObject()
            json.key("text")
            json.string(edit.newText)
            json.endObject()
          }
          json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endArray()
        json.key("properties")
        json.beginObject()
        json.key("applicability")
        json.string(fix.applicability.name)
        json.endObject()
        json.endObject()
      }
      json.endArray()
    }

    private func appendPlace(_ range: ByteRange, to json: inout JSONWriter) {
      json.key("physicalLocation")
      json.beginObject()
      appendArtifact(to: &json)
      json.key("region")
      appendRegion(range, to: &json)
      json.endObject()
    }

    private func appendArtifact(to json: inout JSONWriter) {
      json.key("artifactLocation")
      json.beginObject()
      json.key("uri")
      json.string(bytes: uri)
      if !uri.starts(with: "file:".utf8) {
        json.key("uriBaseId")
        json.string(SARIFReport.rootName)
      }
      json.endObject()
    }

    private func appendRegion(_ range: ByteRange, to json: inout JSONWriter) {
      let start = lines.position(range.start)
      let end = lines.position(range.end)
      json.beginObject()
      json.key("startLine")
      json.number(start.line)
      json.key("startColumn")
      json.number(start.column)
      json.key("endLine")
      json.number(end.line)
      json.key("endColumn")
      json.number(end.column)
      json.key("byteOffset")
      json.number(start.offset)
      json.key("byteLength")
      json.number(end.offset - start.offset)
      json.endObject()
    }
  }
}

extension JSONWriter {
  /// `{"text": …}`. Brackets that would turn an author's text into a link are escaped (SARIF 2.1.0, section 3.11.6).
  fileprivate mutating func message(_ words: String) {
    var text: [UInt8] = []
    VisibleText.append(words, into: &text)
    if Self.mayHoldLink(text) {
      var escaped: [UInt8] = []
      for byte in text {
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { escaped.append(UInt8(ascii: "\\")) }
        escaped.append(byte)
      }
      text = escaped
    }
    beginObject()
    key("text")
    string(bytes: text)
    endObject()
  }

  private static func mayHoldLink(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
  }
}
