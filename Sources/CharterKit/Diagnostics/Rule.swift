// What one kind of finding is: its code and name, what it says and why.

/// A kind of finding. Its code and name never change meaning and are never reused.
///
/// There is one file per kind, which adds a `static let` here: in `Rules` for what is found while a file is read, else
/// beside its check. `Rule.all` lists them. In a phrase `{0}`, `{1}` … stand for a finding's arguments.
public final class Rule: Sendable {
  /// A letter and three digits: `B301`.
  public let code: String
  /// Lowercase words with hyphens: `no-gain`.
  public let name: String
  /// How much it matters; single findings may differ (see `errors`).
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
  package let bad: Example
  /// The same without the finding; run as a test.
  package let good: Example
  /// The code as a number in the same order, for fast comparison.
  let number: UInt16

  init(
    _ code: String, _ name: String, _ severity: Severity, _ messages: Phrase..., errors: Phrase? = nil,
    labels: [Phrase] = [], help: Phrase, why: Phrase, seed: String = "", bad: Example, good: Example
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
    var number: UInt16 = 0
    for (index, byte) in code.utf8.enumerated() {
      number = index == 0 ? UInt16(byte - 0x41) : number * 10 + UInt16(byte - 0x30)
    }
    self.number = number
  }

  /// The one of some kinds that has this code (`B301`, letter case aside) or name (`no-gain`); nil if none has.
  static func find(_ codeOrName: String, among rules: [Rule]) -> Rule? {
    let wanted = Array(codeOrName.utf8)
    return rules.first { rule in
      rule.name.utf8.elementsEqual(wanted)
        || rule.code.utf8.elementsEqual(wanted.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 })
    }
  }
}

extension Rule: Hashable {
  public static func == (one: Rule, other: Rule) -> Bool { one === other }
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
