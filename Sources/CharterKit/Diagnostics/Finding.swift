// A finding: typed data about one location, which is put into words only when it is shown.

/// Something to say about one location in a file.
public struct Finding: Sendable {
  /// The rule that was broken.
  public let rule: Rule
  /// The kind's severity, or the kind's other one.
  public let severity: Severity
  /// The index of its message in the kind's messages.
  package var variant: Int
  /// The exact range.
  public let range: ByteRange
  /// The values for `{0}`, `{1}` … in the message and the help.
  package var arguments: [Argument]
  /// Other locations that are involved, the most telling first.
  public var related: [Related]
  /// Edits that fix it: safe ones first, then by likelihood.
  public var fixes: [Fix]
  /// The reason given by a `waive` that covers it.
  public var waiver: TextValue?

  init(
    _ rule: Rule, at range: ByteRange, _ arguments: [Argument] = [], severity: Severity? = nil, variant: Int = 0,
    related: [Related] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.variant = variant
    self.range = range
    self.arguments = arguments
    self.related = related
    self.fixes = fixes.count > 1 ? fixes.filter { $0.isSafe } + fixes.filter { !$0.isSafe } : fixes
  }

  /// Whether it is waived; a waived warning is not counted.
  public var isWaived: Bool { waiver != nil }

  /// The finding without the fixes that would overwrite any of these ranges.
  func withoutFixes(of ranges: [ByteRange]) -> Finding {
    var finding = self
    finding.fixes.removeAll { fix in
      fix.edits.contains { edit in ranges.contains { $0.start < edit.range.end && edit.range.start < $0.end } }
    }
    return finding
  }
}

/// Another location that a finding involves.
public struct Related: Sendable {
  /// The other location, in bytes of the same source.
  public let range: ByteRange
  /// The index of its label in the kind's labels.
  package let label: Int
  package let arguments: [Argument]

  init(_ range: ByteRange, label: Int = 0, _ arguments: [Argument] = []) {
    self.range = range
    self.label = label
    self.arguments = arguments
  }
}

/// An argument of a message. Keywords are shown in the file's language, since that is what the author types.
package indirect enum Argument: Sendable {
  /// A name as written in the file.
  case name(ByteRange)
  /// A piece of the file as written, shortened, in quotation marks.
  case source(ByteRange)
  /// An author's text, decoded, shortened, in quotation marks.
  case text(TextValue)
  case construct(Construct)
  case attribute(Attribute)
  case option(KeywordOption)
  case language(Language)
  case number(Int)
  /// The program's own words, in the language of the messages.
  case phrase(Phrase)
  /// Something to type, or a code: shown verbatim, as code.
  case code(String)
  /// A scalar by number and name: `U+202E RIGHT-TO-LEFT OVERRIDE`.
  case scalar(Unicode.Scalar)
  /// `a, b and c`; if there are more than five, the first four and how many more.
  case list([Argument])
  /// `a, b or c`.
  case choice([Argument])
}
