// What holds for the charter as a whole.

/// `terms`.
public struct Terms: Sendable {
  public let anchor: ByteRange
  /// `.yes` or `.no`; nil (not binding) if left out.
  public var binding: KeywordOption?
  public var decisions: TextValue?
  public var disputes: TextValue?
  public var confidentiality: TextValue?
  public var ownership: TextValue?
  public var exit: TextValue?
  public var review: Interval?
  public var isDamaged = false
}
