// The number of findings of each severity over several files.

/// Counts findings over files. Waived findings are only counted as waived.
public struct FindingTotals: Equatable, Sendable {
  /// Errors in all files.
  public internal(set) var errors = 0
  /// Warnings in all files, without the waived ones.
  public internal(set) var warnings = 0
  /// Hints in all files, without the waived ones.
  public internal(set) var hints = 0
  /// Warnings and hints that a waiver covers.
  public internal(set) var waived = 0
  /// Files that were added.
  public internal(set) var files = 0
  /// Files among them with an error, a warning or a hint.
  public internal(set) var filesWithFindings = 0

  /// Nothing counted yet.
  public init() {}

  /// Adds a file without findings.
  public mutating func addSoundFile() { files += 1 }

  /// Adds one finding, without counting its file.
  mutating func add(_ finding: Finding) {
    guard !finding.isWaived else {
      waived += 1
      return
    }
    add(finding.severity, 1)
  }

  /// Adds findings that were not kept.
  mutating func add(_ omitted: OmittedFindings) {
    for severity in Severity.allCases { add(severity, omitted.count(of: severity)) }
    waived += omitted.total - omitted.openCount
  }

  private mutating func add(_ severity: Severity, _ count: Int) {
    switch severity {
    case .error: errors += count
    case .warning: warnings += count
    case .hint: hints += count
    }
  }

  /// How many findings are counted in the same category as this one.
  func count(like finding: Finding) -> Int {
    guard !finding.isWaived else { return waived }
    switch finding.severity {
    case .error: return errors
    case .warning: return warnings
    case .hint: return hints
    }
  }

  /// `2 errors, 1 warning`, leaving out zeros; empty if there is nothing.
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
