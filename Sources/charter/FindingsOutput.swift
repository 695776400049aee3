// Prints the findings of many files in one of the formats.

import CharterKit
import CharterSystem

/// The findings of files, while they are printed. Output for people and programs uses the file names as given; output
/// for repository hosts uses paths from the repository's root.
struct FindingsOutput {
  private enum Format {
    case text(TextReport.Style)
    case json(JSONReport)
    case sarif(SARIFReport)
    case github(GitHubReport)
    case gitlab(GitLabReport)
  }

  private var format: Format
  private let language: Language?
  private var repositories = Repositories()

  init(_ arguments: ParsedArguments, style: TextReport.Style) {
    language = arguments.chosenLanguage(of: .messages)
    switch arguments.choice(FindingsFormat.self) {
    case .text: format = .text(style)
    case .json: format = .json(JSONReport(language: language))
    case .sarif: format = .sarif(SARIFReport(language: language, version: CharterCommand.version))
    case .github: format = .github(GitHubReport(language: language))
    case .gitlab: format = .gitlab(GitLabReport(language: language))
    }
  }

  var isText: Bool {
    if case .text = format { true } else { false }
  }

  func begin(into result: inout [UInt8]) {
    switch format {
    case .text: break
    case .json(let report): report.begin(into: &result)
    case .sarif(let report): report.begin(into: &result)
    case .github(let report): report.begin(into: &result)
    case .gitlab(let report): report.begin(into: &result)
    }
  }

  mutating func append(_ analysis: Analysis, _ input: Input, into result: inout [UInt8]) {
    switch format {
    case .text(let style):
      TextReport.append(analysis, file: input.name, language: language, style: style, into: &result)
    case .json(var report):
      report.append(analysis, file: input.name, into: &result)
      format = .json(report)
    case .sarif(var report):
      let place = place(of: input)
      report.append(analysis, file: place.path.bytes, root: place.root?.bytes, into: &result)
      format = .sarif(report)
    case .github(let report):
      report.append(analysis, file: place(of: input).path.bytes, into: &result)
    case .gitlab(var report):
      report.append(analysis, file: place(of: input).path.bytes, into: &result)
      format = .gitlab(report)
    }
  }

  /// Standard input is nowhere, unless it was given a name.
  private mutating func place(of input: Input) -> Repositories.Place {
    let path = FilePath(input.name)
    return path == .standardStream ? Repositories.Place(root: nil, path: path) : repositories.place(of: path)
  }

  /// - Parameter language: The charters' language, for the summary of all of them.
  func end(_ totals: FindingTotals, language: Language, into result: inout [UInt8]) {
    switch format {
    case .text(let style): TextReport.summary(totals, language: self.language ?? language, style: style, into: &result)
    case .json(let report): report.end(into: &result)
    case .sarif(let report): report.end(into: &result)
    case .github(let report): report.end(into: &result)
    case .gitlab(let report): report.end(into: &result)
    }
  }
}
