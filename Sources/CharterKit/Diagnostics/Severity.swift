// How much a finding matters.

/// How much a finding matters: what the source (see `seed`) demands is an error, what it advises a warning.
public enum Severity: UInt8, CaseIterable, Sendable {
  case error, warning, hint

  /// The English word in machine-readable formats.
  public var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "hint"
    }
  }

  /// The word that precedes a finding.
  public var word: Phrase {
    switch self {
    case .error: Phrase(en: "error", nl: "fout", fr: "erreur")
    case .warning: Phrase(en: "warning", nl: "waarschuwing", fr: "avertissement")
    case .hint: Phrase(en: "hint", nl: "tip", fr: "conseil")
    }
  }
}
