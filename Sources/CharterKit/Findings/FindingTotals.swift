// How many findings of each severity some files have together.

/// A count of findings over files. Waived findings count for themselves only.
public struct FindingTotals: Equatable, Sendable {
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var hints = 0
  public private(set) var waived = 0
  /// Files that were added.
  public private(set) var files = 0
  /// Files among them with an error, a warning or a hint.
  public private(set) var filesWithFindings = 0

  public init() {}

  /// Adds what was found in one file.
  public mutating func add(_ analysis: Analysis) {
    errors += analysis.errorCount
    warnings += analysis.warningCount
    hints += analysis.hintCount
    let counted = analysis.errorCount + analysis.warningCount + analysis.hintCount
    waived += analysis.findings.count - counted
    files += 1
    if counted > 0 { filesWithFindings += 1 }
  }

  /// Adds a file in which nothing was found.
  public mutating func addSoundFile() { files += 1 }

  /// Adds one finding, of a file that is not counted.
  mutating func add(_ finding: Finding) {
    guard !finding.isWaived else {
      waived += 1
      return
    }
    switch finding.kind.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .hint: hints += 1
    }
  }

  /// `2 errors, 1 warning`, without what there is none of; empty when there is nothing.
  func words(_ language: Language) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ one: Phrase, _ many: Phrase) {
      if count > 0 { parts.append(String(count) + " " + (count == 1 ? one : many)[language]) }
    }
    add(errors, Severity.error.word, Phrase(en: "errors", nl: "fouten", fr: "erreurs"))
    add(warnings, Severity.warning.word, Phrase(en: "warnings", nl: "waarschuwingen", fr: "avertissements"))
    add(hints, Severity.hint.word, Phrase(en: "hints", nl: "tips", fr: "conseils"))
    add(
      waived, Phrase(en: "waived", nl: "afwijking", fr: "dérogation"),
      Phrase(en: "waived", nl: "afwijkingen", fr: "dérogations"))
    return parts.joined(separator: ", ")
  }
}
