// What a partner brings.

/// `brings`.
public struct Contribution: Sendable {
  /// Index of the party that brings it.
  package let owner: UInt32
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// The kinds of means that it consists of.
  public var means = MeansSet()
  /// How much it is.
  public var amount: Quantity?
  /// The aims that it serves.
  public var toward = ReferenceList()
  /// When it applies, if not as long as the charter.
  public var during: Period?
  /// Who may know of it; nil if not given.
  public var disclosure: KeywordOption?
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
