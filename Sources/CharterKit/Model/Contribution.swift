// What a partner brings.

/// `brings`.
public struct Contribution: Sendable {
  /// Index of the party that brings it.
  public let owner: UInt32
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var means = MeansSet()
  public var amount: Quantity?
  public var toward = ReferenceList()
  public var during: Period?
  public var disclosure: KeywordOption?
  public var isDamaged = false
}
