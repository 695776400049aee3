// A finding: typed data about one place; its words are made when it is shown.

/// Something to say about one place of a file.
public struct Finding: Sendable {
  public let kind: FindingKind
  /// That of its kind, or the kind's other one.
  public let severity: Severity
  /// Which of the kind's messages it has.
  public var variant: Int
  /// The exact span.
  public let range: ByteRange
  /// What stands for `{0}`, `{1}` … in the message and the help.
  public var arguments: [Argument]
  /// Other places that it has to do with, the most telling first.
  public var related: [Related]
  /// Edits that would mend it: safe ones first, then the likeliest.
  public var fixes: [Fix]
  /// The reason given by a `waive` that covers it.
  public var waiver: TextValue?

  init(
    _ kind: FindingKind, at range: ByteRange, _ arguments: [Argument] = [], severity: Severity? = nil, variant: Int = 0,
    related: [Related] = [], fixes: [Fix] = []
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.variant = variant
    self.range = range
    self.arguments = arguments
    self.related = related
    self.fixes = fixes.count > 1 ? fixes.filter { $0.isSafe } + fixes.filter { !$0.isSafe } : fixes
  }

  /// A waived warning counts as none.
  public var isWaived: Bool { waiver != nil }

  /// Without the fixes that would write over some ranges.
  func withoutFixes(of ranges: [ByteRange]) -> Finding {
    var finding = self
    finding.fixes.removeAll { fix in
      fix.edits.contains { edit in ranges.contains { $0.start < edit.range.end && edit.range.start < $0.end } }
    }
    return finding
  }
}

/// A place that a finding has to do with.
public struct Related: Sendable {
  public let range: ByteRange
  /// Which of the kind's labels it has.
  public let label: Int
  public let arguments: [Argument]

  init(_ range: ByteRange, label: Int = 0, _ arguments: [Argument] = []) {
    self.range = range
    self.label = label
    self.arguments = arguments
  }
}

/// What a message speaks of. Words of the language are shown in the file's language, since that is what one types.
public indirect enum Argument: Sendable {
  /// The name of something, as it stands in the file.
  case name(ByteRange)
  /// A piece of the file as it stands there, shortened, in quotation marks.
  case source(ByteRange)
  /// An author's text, decoded, shortened, in quotation marks.
  case text(TextValue)
  case construct(Construct)
  case attribute(Attribute)
  case option(Option)
  case language(Language)
  case number(Int)
  /// Words of ours, in the message's language.
  case phrase(Phrase)
  /// Something to type, or a code: shown as it is, as code.
  case code(String)
  /// A scalar by number and name: `U+202E RIGHT-TO-LEFT OVERRIDE`.
  case scalar(Unicode.Scalar)
  /// `a, b and c`; with more than five, the first four and how many more.
  case list([Argument])
  /// `a, b or c`.
  case choice([Argument])
}
