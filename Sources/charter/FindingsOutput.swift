// The findings of many files, printed in one of the formats.

import CharterKit

/// A format of findings while it is being printed. All but text go to standard output.
enum FindingsOutput {
  case text(TextReport.Style, Language?)
  case json(JSONReport)
  case sarif(SARIFReport)
  case github(GitHubReport)
  case gitlab(GitLabReport)

  init(_ arguments: ParsedArguments, style: TextReport.Style) {
    let language = arguments.chosenLanguage(of: .messages)
    switch arguments.choice(of: .format) {
    case "json": self = .json(JSONReport(language: language))
    case "sarif": self = .sarif(SARIFReport(language: language))
    case "github": self = .github(GitHubReport(language: language))
    case "gitlab": self = .gitlab(GitLabReport(language: language))
    default: self = .text(style, language)
    }
  }

  var isText: Bool {
    if case .text = self { true } else { false }
  }

  func begin(into result: inout [UInt8]) {
    switch self {
    case .text: break
    case .json(let report): report.begin(into: &result)
    case .sarif(let report): report.begin(into: &result)
    case .github(let report): report.begin(into: &result)
    case .gitlab(let report): report.begin(into: &result)
    }
  }

  mutating func append(_ analysis: Analysis, file: [UInt8], into result: inout [UInt8]) {
    switch self {
    case .text(let style, let language):
      TextReport.append(analysis, file: file, language: language, style: style, into: &result)
    case .json(var report):
      report.append(analysis, file: file, into: &result)
      self = .json(report)
    case .sarif(var report):
      report.append(analysis, file: file, into: &result)
      self = .sarif(report)
    case .github(let report):
      report.append(analysis, file: file, into: &result)
    case .gitlab(var report):
      report.append(analysis, file: file, into: &result)
      self = .gitlab(report)
    }
  }

  func end(_ totals: FindingTotals, language: Language, into result: inout [UInt8]) {
    switch self {
    case .text(let style, let chosen):
      TextReport.summary(totals, language: chosen ?? language, style: style, into: &result)
    case .json(let report): report.end(into: &result)
    case .sarif(let report): report.end(into: &result)
    case .github(let report): report.end(into: &result)
    case .gitlab(let report): report.end(into: &result)
    }
  }
}
