// Findings as diagnostics: the same ones, in the same words, as the command has.

import CharterKit

extension LanguageServer {
  /// So many findings of a document are shown, as the command does.
  static let findingLimit = TextReport.limit

  /// Writes the findings of a document as an array of diagnostics.
  func writeDiagnostics(
    _ document: EditorDocument, _ lines: DocumentLines, of uri: DocumentURI, _ writer: inout JSONWriter
  ) {
    writer.beginArray()
    for finding in document.findings(limit: Self.findingLimit) {
      write(finding, document, lines, uri, &writer)
    }
    let count = document.analysis.errorCount + document.analysis.warningCount + document.analysis.hintCount
    if count > Self.findingLimit { writeRest(count - Self.findingLimit, document.language, &writer) }
    writer.endArray()
  }

  /// How many more there are, at the top of the document.
  private func writeRest(_ count: Int, _ language: Language, _ writer: inout JSONWriter) {
    let top = ClientPosition(line: 0, unit: 0)
    writer.beginObject()
    writer.key("range")
    writer.beginObject()
    writer.key("start")
    writer.position(top)
    writer.key("end")
    writer.position(top)
    writer.endObject()
    writer.key("severity")
    writer.number(3)
    writer.key("source")
    writer.string(literal: "charter")
    writer.key("message")
    writer.string(
      Phrase(
        en: "There are \(count) more findings in this file.", nl: "Er zijn nog \(count) bevindingen in dit bestand.",
        fr: "Il y a encore \(count) constats dans ce fichier.")[language])
    writer.endObject()
  }

  private func write(
    _ finding: EditorFinding, _ document: EditorDocument, _ lines: DocumentLines, _ uri: DocumentURI,
    _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("range")
    writer.range(finding.range, lines)
    writer.key("severity")
    writer.number(finding.severity.number)
    writer.key("code")
    writer.string(finding.code)
    if client.showsCodeDescription, let pageAddress {
      writer.key("codeDescription")
      writer.beginObject()
      writer.key("href")
      writer.string(pageAddress + Self.pageAnchor(finding))
      writer.endObject()
    }
    writer.key("source")
    writer.string(literal: "charter")
    writer.key("message")
    writer.string(finding.help.isEmpty ? finding.message : finding.message + "\n" + finding.help)
    if client.showsTags, finding.isUnnecessary {
      writer.key("tags")
      writer.beginArray()
      writer.number(1)
      writer.endArray()
    }
    if client.showsRelatedInformation, !finding.related.isEmpty {
      writer.key("relatedInformation")
      writer.beginArray()
      for related in finding.related {
        writer.beginObject()
        writer.key("location")
        writer.location(related.range, lines, in: uri)
        writer.key("message")
        writer.string(related.message)
        writer.endObject()
      }
      writer.endArray()
    }
    if client.keepsDiagnosticData || client.pullsDiagnostics {
      writer.key("data")
      writer.beginObject()
      writer.key("finding")
      writer.number(finding.number)
      writer.key("name")
      writer.string(finding.name)
      writer.key("fixes")
      writer.number(finding.fixes.count)
      writer.endObject()
    }
    writer.endObject()
  }

  /// The heading of a finding in the reference, as GitHub and others name it.
  private static func pageAnchor(_ finding: EditorFinding) -> String {
    let code = finding.code.unicodeScalars.map { scalar in
      (0x41...0x5A).contains(scalar.value) ? String(UnicodeScalar(UInt8(scalar.value) | 0x20)) : String(scalar)
    }.joined()
    let severity = FindingKind.find(finding.code)?.severity ?? finding.severity
    return "#\(code)-\(finding.name)-\(severity.name)"
  }
}

extension Severity {
  /// As LSP numbers it. A hint of ours is LSP's information: editors hide their own hints, and then would show less
  /// than the command does.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .hint: 3
    }
  }
}
