// A kind of finding: its code and name, what it says and why, and the check that finds it.

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

  public var word: Phrase {
    switch self {
    case .error: Phrase(en: "error", nl: "fout", fr: "erreur")
    case .warning: Phrase(en: "warning", nl: "waarschuwing", fr: "avertissement")
    case .hint: Phrase(en: "hint", nl: "tip", fr: "conseil")
    }
  }
}

/// A kind of finding. Its code and name never change meaning and are never reused.
///
/// There is one file for each kind, in the folder of its success factor, which adds a `static let` here;
/// `FindingKind.all` lists them. In a phrase, `{0}`, `{1}` … stand for a finding's arguments.
public final class FindingKind: Sendable {
  /// A letter and three digits: `B301`.
  public let code: String
  /// Lowercase words with hyphens: `no-gain`.
  public let name: String
  public let severity: Severity
  /// Which of its findings are errors nevertheless; nil if all have its severity.
  public let errors: Phrase?
  /// One sentence each about what is wrong; a finding's `variant` is an index into them.
  public let messages: [Phrase]
  /// How a related location is involved; a related location's `label` is an index into them.
  public let labels: [Phrase]
  /// What to do about it, one sentence.
  public let help: Phrase
  /// Why it matters, one sentence.
  public let why: Phrase
  /// The Dutch words of the source that it is based on; empty if it is about form.
  public let seed: String
  /// A charter, or part of one, that has the finding; run as a test.
  public let bad: Example
  /// The same without the finding; run as a test.
  public let good: Example
  /// Examines a whole charter at once; nil if the lexer, the parser or lowering reports the finding.
  let check: (@Sendable (CheckedCharter, inout FindingList) -> Void)?
  /// The code as a number in the same order, for fast comparison.
  let number: UInt16

  init(
    _ code: String, _ name: String, _ severity: Severity, _ messages: Phrase..., errors: Phrase? = nil,
    labels: [Phrase] = [], help: Phrase, why: Phrase, seed: String = "", bad: Example, good: Example,
    check: (@Sendable (CheckedCharter, inout FindingList) -> Void)? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.errors = errors
    self.messages = messages
    self.labels = labels
    self.help = help
    self.why = why
    self.seed = seed
    self.bad = bad
    self.good = good
    self.check = check
    var number: UInt16 = 0
    for (index, byte) in code.utf8.enumerated() {
      number = index == 0 ? UInt16(byte - 0x41) : number * 10 + UInt16(byte - 0x30)
    }
    self.number = number
  }

  /// The kind with this code (`B301`, in any letter case) or name (`no-gain`); nil if there is none.
  public static func find(_ codeOrName: String) -> FindingKind? {
    let wanted = Array(codeOrName.utf8)
    return all.first { kind in
      kind.name.utf8.elementsEqual(wanted)
        || kind.code.utf8.elementsEqual(wanted.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 })
    }
  }
}
