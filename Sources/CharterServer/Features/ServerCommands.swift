// Commands that a client can call: a charter's document, its report, a preview, and the explanation of a finding.

import CharterKit
import CharterSystem

/// The commands of `workspace/executeCommand`.
enum ServerCommand: String, CaseIterable {
  /// The document: `[uri]` or `[uri, {"to": "markdown", "language": "nl", "draft": true}]` returns its text.
  case build = "charter.build"
  /// The factors with their evidence: `[uri, {"language": …, "without": PARTNER}]` returns a text.
  case report = "charter.report"
  /// An HTML page for a panel next to the text, as a draft if there are errors: `[uri, {"language": …}]`.
  case preview = "charter.preview"
  /// The explanation of a finding, as in `charter explain`: `[uri, {"code": "B301", "language": …}]`; without a code, a
  /// list of all findings with one line each.
  case explain = "charter.explain"
}

extension LanguageServer {
  func executeCommand(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let name = try parameters.requiredText("command")
    guard let command = ServerCommand.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name) }) else {
      throw RequestFailure(.invalidParams, "no such command: \(String(decoding: name.prefix(100), as: UTF8.self))")
    }
    let arguments = parameters["arguments"]?.elements ?? []
    guard let uri = arguments.first?.text else { throw .wrong("arguments") }
    let options = arguments.dropFirst().first ?? .object([])
    let analysis = try analysis(of: DocumentURI(uri))
    var language = analysis.charter.language
    if let code = options["language"]?.string {
      guard let wanted = Language(code: code) else { throw .wrong("language") }
      language = wanted
    }
    if !analysis.isCharter, command == .build || command == .report {
      let wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      throw RequestFailure(.requestFailed, analysis.findings.first.map { wording.message($0) } ?? "")
    }
    switch command {
    case .build:
      let isDraft = options.isTrue("draft")
      guard analysis.errorCount == 0 || isDraft else {
        throw RequestFailure(
          .requestFailed,
          Phrase(
            en: "The charter has errors; a draft can be written all the same.",
            nl: "Het charter heeft fouten; een ontwerp kan toch geschreven worden.",
            fr: "La charte a des erreurs ; une version provisoire peut être produite.")[language])
      }
      writer.string(bytes: try document(analysis, to: options["to"]?.text, language, isDraft: isDraft))
    case .preview:
      let options = self.options(analysis, language, isDraft: analysis.errorCount > 0)
      writer.string(bytes: HTML.render(analysis, options: options))
    case .explain:
      guard let code = options["code"] else { return writer.string(bytes: Explanation.list(language: language)) }
      guard let kind = code.string.flatMap({ Rule.find($0) }) else { throw .wrong("code") }
      writer.string(bytes: Explanation.render(rule: kind, language: language))
    case .report:
      guard let wanted = options["without"]?.text else {
        return writer.string(bytes: Report.render(analysis, language: language))
      }
      guard let partner = Report.partner(named: wanted, in: analysis.charter) else { throw .wrong("without") }
      writer.string(bytes: Report.renderWithout(analysis, partner: partner, language: language))
    }
  }

  /// The current state of an open document, or else the file.
  private func analysis(of uri: DocumentURI) throws(RequestFailure) -> Analysis {
    if documents[uri] != nil { return try document(uri).0.analysis }
    guard let path = uri.path, let bytes = readFile(path) else {
      throw RequestFailure(.invalidParams, "\(uri.shown) can't be read")
    }
    return Analysis(bytes, reader: language)
  }

  private func document(
    _ analysis: Analysis, to format: [UInt8]?, _ language: Language, isDraft: Bool
  ) throws(RequestFailure) -> [UInt8] {
    let options = options(analysis, language, isDraft: isDraft)
    switch format.map({ String(decoding: $0, as: UTF8.self) }) {
    case "markdown", nil: return Markdown.render(analysis, options: options)
    case "html": return HTML.render(analysis, options: options)
    case "svg": return SVG.render(analysis, options: options)
    case "json": return JSONDocument.render(analysis, language: options.language)
    case .some: throw .wrong("to")
    }
  }

  private func options(_ analysis: Analysis, _ language: Language, isDraft: Bool) -> DocumentOptions {
    var options = DocumentOptions(language: language, isDraft: isDraft)
    if analysis.errorCount == 0 { options.fingerprint = Fingerprint.of(analysis.charter) }
    if isDraft { options.findings = DraftFindings.lines(of: analysis, language) }
    return options
  }
}
