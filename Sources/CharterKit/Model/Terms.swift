// What holds for the charter as a whole.

/// `terms`.
public struct Terms: Sendable {
  public let anchor: ByteRange
  /// `.yes` or `.no`; nil (not binding) if left out.
  public var binding: KeywordOption?
  /// How they decide.
  public var decisions: TextValue?
  /// How they settle disputes.
  public var disputes: TextValue?
  /// What stays between them.
  public var confidentiality: TextValue?
  /// Who owns the results.
  public var ownership: TextValue?
  /// How a partner leaves.
  public var exit: TextValue?
  /// How often they review the charter.
  public var review: Interval?
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
