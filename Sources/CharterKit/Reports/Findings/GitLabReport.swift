// Findings for GitLab's Code Quality.

/// Prints the findings of files as a Code Quality report: one JSON array, written file by file.
///
/// Each element is `{"description":…,"check_name":…,"fingerprint":…,"severity":…,"location":{"path":…,
/// "lines":{"begin":…}}}`. Waived findings are left out: the format has no way to express them.
public struct GitLabReport: Sendable {
  private let language: Language?
  private var isEmpty = true

  /// - Parameter language: The language of the messages; if nil, that of each file.
  public init(language: Language? = nil) { self.language = language }

  /// Appends what precedes the first file.
  public func begin(into result: inout [UInt8]) { result.append(UInt8(ascii: "[")) }

  /// Appends the findings of one file. Its name should be relative to the root of the repository.
  public mutating func append(_ analysis: Analysis, file: [UInt8], into result: inout [UInt8]) {
    guard !analysis.findings.isEmpty else { return }
    let path = ReportPath.relative(file)
    let lines = LineIndex(analysis.source)
    let wording = Wording(
      analysis.source, file: analysis.charter.language, messages: language ?? analysis.charter.language)
    var hashes = FindingHashes(analysis.source, file: path)
    for finding in analysis.findings where !finding.isWaived {
      append(
        wording.message(finding), check: finding.rule.name, hashes.next(finding), finding.severity, path,
        line: lines.line(at: finding.range.start) + 1, into: &result)
    }
    guard analysis.omitted.openCount > 0 else { return }
    var hash = SHA256()
    hash.update(Array("more".utf8) + [0] + path)
    let fingerprint = String(decoding: hash.hexadecimalDigest.utf8.prefix(32), as: UTF8.self)
    append(wording.more(analysis.omitted), check: "more", fingerprint, .hint, path, line: 1, into: &result)
  }

  private mutating func append(
    _ message: String, check name: String, _ fingerprint: String, _ severity: Severity, _ path: [UInt8], line: Int,
    into result: inout [UInt8]
  ) {
    result.append(contentsOf: (isEmpty ? "\n" : ",\n").utf8)
    isEmpty = false
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.key("description")
    json.visible(message)
    json.key("check_name")
    json.string(name)
    json.key("fingerprint")
    json.string(fingerprint)
    json.key("severity")
    json.string(Self.severity(severity))
    json.key("location")
    json.beginObject()
    json.key("path")
    json.string(bytes: path)
    json.key("lines")
    json.beginObject()
    json.key("begin")
    json.number(line)
    json.endObject()
    json.endObject()
    json.endObject()
    result.append(contentsOf: json.bytes)
  }

  /// Appends what follows the last file.
  public func end(into result: inout [UInt8]) { result.append(contentsOf: (isEmpty ? "]\n" : "\n]\n").utf8) }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .hint: "info"
    }
  }
}
