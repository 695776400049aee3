// Findings as JSON, for programs.

/// Prints the findings of files as one JSON object, written file by file: nothing about a file is retained.
///
/// The format, as a schema in JSON Type Definition (RFC 8927):
///
///     {"properties": {
///       "format": {"type": "uint8"},
///       "files": {"elements": {"properties": {
///         "file": {"type": "string"},
///         "findings": {"elements": {"properties": {
///           "code": {"type": "string"}, "name": {"type": "string"},
///           "severity": {"enum": ["error", "warning", "hint"]},
///           "message": {"type": "string"}, "why": {"type": "string"},
///           "range": {"ref": "range"},
///           "related": {"elements": {"properties": {"message": {"type": "string"}, "range": {"ref": "range"}}}},
///           "fixes": {"elements": {"properties": {"title": {"type": "string"}, "applicability":
///             {"enum": ["safe", "for-a-person"]}, "edits": {"elements":
///             {"properties": {"range": {"ref": "range"}, "newText": {"type": "string"}}}}}}},
///           "waived": {"type": "boolean"}}}}},
///         "optionalProperties": {"omitted": {"type": "uint32"}}}},
///       "errors": {"type": "uint32"}, "warnings": {"type": "uint32"}, "hints": {"type": "uint32"}},
///      "definitions": {
///       "range": {"properties": {"start": {"ref": "position"}, "end": {"ref": "position"}}},
///       "position": {"properties":
///         {"line": {"type": "uint32"}, "column": {"type": "uint32"}, "offset": {"type": "uint32"}}}}}
///
/// Fixes that are `safe` keep what is declared and may be applied automatically; others involve a decision. Safe ones
/// come first.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets count UTF-8 bytes from 0. The end of a range is
/// exclusive. If a file has very many findings, only the first are listed (`FindingList.limit`), and `omitted` says how
/// many are not; `errors`, `warnings` and `hints` count all of them. Messages are made visible (`VisibleText`); bytes
/// of a file's name that are not UTF-8 become U+FFFD.
public struct JSONReport: Sendable {
  private let language: Language?
  private var totals = FindingTotals()

  /// - Parameter language: The language of the messages; if nil, that of each file.
  public init(language: Language? = nil) { self.language = language }

  /// Appends what precedes the first file.
  public func begin(into result: inout [UInt8]) { result.append(contentsOf: "{\"format\":1,\"files\":[".utf8) }

  /// Appends one file, even if it has no findings.
  public mutating func append(_ analysis: Analysis, file: [UInt8], into result: inout [UInt8]) {
    result.append(contentsOf: (totals.files > 0 ? ",\n" : "\n").utf8)
    totals.add(analysis)
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.key("file")
    json.string(bytes: file)
    json.key("findings")
    json.beginArray()
    if !analysis.findings.isEmpty {
      let lines = LineIndex(analysis.source)
      let wording = Wording(
        analysis.source, file: analysis.charter.language, messages: language ?? analysis.charter.language)
      for finding in analysis.findings { Self.append(finding, wording, lines, to: &json) }
    }
    json.endArray()
    if !analysis.omitted.isEmpty {
      json.key("omitted")
      json.number(analysis.omitted.total)
    }
    json.endObject()
    result.append(contentsOf: json.bytes)
  }

  /// Appends what follows the last file.
  public func end(into result: inout [UInt8]) {
    result.append(contentsOf: (totals.files > 0 ? "\n]" : "]").utf8)
    result.append(contentsOf: ",\"errors\":\(totals.errors),\"warnings\":\(totals.warnings)".utf8)
    result.append(contentsOf: ",\"hints\":\(totals.hints)}\n".utf8)
  }

  private static func append(_ finding: Finding, _ wording: Wording, _ lines: LineIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.key("code")
    json.string(finding.rule.code)
    json.key("name")
    json.string(finding.rule.name)
    json.key("severity")
    json.string(finding.severity.name)
    json.key("message")
    json.visible(wording.message(finding))
    json.key("why")
    json.visible(wording.why(finding))
    json.key("range")
    json.range(finding.range, lines)
    json.key("related")
    json.beginArray()
    for related in finding.related {
      json.beginObject()
      json.key("message")
      json.visible(wording.label(related, of: finding))
      json.key("range")
      json.range(related.range, lines)
      json.endObject()
    }
    json.endArray()
    json.key("fixes")
    json.beginArray()
    for fix in finding.fixes {
      json.beginObject()
      json.key("title")
      json.visible(wording.title(fix))
      json.key("applicability")
      json.string(fix.applicability.name)
      json.key("edits")
      json.beginArray()
      for edit in fix.edits {
        json.beginObject()
        json.key("range")
        json.range(edit.range, lines)
        json.key("newText")
        json.string(edit.newText)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.key("waived")
    json.bool(finding.isWaived)
    json.endObject()
  }
}
