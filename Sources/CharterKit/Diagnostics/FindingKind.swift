// What one kind of finding is: its code and name, what it says and why.

/// A kind of finding. Code and name never change meaning and are never used again for another.
///
/// There is one file per kind, which adds a `static let` here: in `Rules` for what is found while a file is read, else
/// beside its check. `FindingKind.all` lists them. In a phrase `{0}`, `{1}` … stand for a finding's arguments.
public final class FindingKind: Sendable {
  /// A letter and three digits: `B301`.
  public let code: String
  /// Lowercase words with hyphens: `no-gain`.
  public let name: String
  public let severity: Severity
  /// Which of its findings are errors all the same; nil if all are of its severity.
  public let errors: Phrase?
  /// One sentence that says what is wrong; a finding chooses one of them by its `variant`.
  public let messages: [Phrase]
  /// What a related place has to do with it; a related place chooses one of them.
  public let labels: [Phrase]
  /// What to do about it, one sentence.
  public let help: Phrase
  /// Why it matters, one sentence.
  public let why: Phrase
  /// The Dutch words of the seed behind it; empty where it is a matter of form.
  public let seed: String
  /// A charter, or a piece of one, that has the finding; run as a test.
  public let bad: Example
  /// The same without the finding; run as a test.
  public let good: Example
  /// The code as a number, in the order of the alphabet: quick to compare.
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
  static func find(_ codeOrName: String, among kinds: [FindingKind]) -> FindingKind? {
    let wanted = Array(codeOrName.utf8)
    return kinds.first { kind in
      kind.name.utf8.elementsEqual(wanted)
        || kind.code.utf8.elementsEqual(wanted.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 })
    }
  }
}

extension FindingKind: Hashable {
  public static func == (one: FindingKind, other: FindingKind) -> Bool { one === other }
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
