// Findings as GitHub workflow commands, which GitHub shows next to the changed lines.

/// Prints the findings of files as workflow commands: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::…`.
///
/// Each is on one line; nothing in a file or its name can begin another command. Waived findings are left out. GitHub
/// accepts columns only for a range within one line.
public struct GitHubReport: Sendable {
  private let language: Language?

  /// - Parameter language: The language of the messages; if nil, that of each file.
  public init(language: Language? = nil) { self.language = language }

  /// Appends what precedes the first file: nothing.
  public func begin(into result: inout [UInt8]) {}

  /// Appends the findings of one file. Its name should be relative to the root of the repository.
  public func append(_ analysis: Analysis, file: [UInt8], into result: inout [UInt8]) {
    guard !analysis.findings.isEmpty else { return }
    let path = Self.visible(ReportPath.relative(file))
    let lines = LineIndex(analysis.source)
    let wording = Wording(
      analysis.source, file: analysis.charter.language, messages: language ?? analysis.charter.language)
    for finding in analysis.findings where !finding.isWaived {
      let start = lines.position(finding.range.start)
      let end = lines.position(finding.range.end)
      result.append(contentsOf: Self.command(finding.severity).utf8)
      Self.appendProperty(" file=", path, into: &result)
      Self.appendProperty(",line=", start.line, into: &result)
      if start.line == end.line { Self.appendProperty(",col=", start.column, into: &result) }
      Self.appendProperty(",endLine=", end.line, into: &result)
      if start.line == end.line { Self.appendProperty(",endColumn=", end.column, into: &result) }
      Self.appendProperty(",title=", Array("\(finding.rule.code) \(finding.rule.name)".utf8), into: &result)
      result.append(contentsOf: "::".utf8)
      Self.appendMessage(wording.message(finding), into: &result)
      result.append(contentsOf: "%0A".utf8)
      Self.appendMessage(wording.help(finding), into: &result)
      result.append(0x0A)
    }
    guard analysis.omitted.openCount > 0 else { return }
    result.append(contentsOf: "::notice".utf8)
    Self.appendProperty(" file=", path, into: &result)
    result.append(contentsOf: "::".utf8)
    Self.appendMessage(wording.more(analysis.omitted), into: &result)
    result.append(0x0A)
  }

  /// Appends what follows the last file: nothing.
  public func end(into result: inout [UInt8]) {}

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "::error"
    case .warning: "::warning"
    case .hint: "::notice"
    }
  }

  /// Shows invisible characters by name, except line ends, which have their own escapes here.
  private static func visible(_ path: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = path[...]
    while let lineEnd = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      VisibleText.append(rest[..<lineEnd], into: &result)
      result.append(rest[lineEnd])
      rest = rest[(lineEnd + 1)...]
    }
    VisibleText.append(rest, into: &result)
    return result
  }

  private static func appendProperty(_ name: String, _ number: Int, into result: inout [UInt8]) {
    result.append(contentsOf: name.utf8)
    DecimalDigits.append(number, into: &result)
  }

  private static func appendProperty(_ name: String, _ value: [UInt8], into result: inout [UInt8]) {
    result.append(contentsOf: name.utf8)
    for byte in value {
      switch byte {
      case UInt8(ascii: ":"): result.append(contentsOf: "%3A".utf8)
      case UInt8(ascii: ","): result.append(contentsOf: "%2C".utf8)
      default: appendEscaped(byte, into: &result)
      }
    }
  }

  private static func appendMessage(_ words: String, into result: inout [UInt8]) {
    var visible: [UInt8] = []
    VisibleText.append(words, into: &visible)
    for byte in visible { appendEscaped(byte, into: &result) }
  }

  private static func appendEscaped(_ byte: UInt8, into result: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "%"): result.append(contentsOf: "%25".utf8)
    case 0x0D: result.append(contentsOf: "%0D".utf8)
    case 0x0A: result.append(contentsOf: "%0A".utf8)
    default: result.append(byte)
    }
  }
}
