// What a partner commits.

/// `commits`.
public struct Commitment: Sendable {
  package let owner: UInt32
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// How much time it takes.
  public var effort: Quantity?
  /// When it applies, if not as long as the charter.
  public var during: Period?
  /// What it consists of.
  public var nature: TextValue?
  /// Which partners recognise it.
  public var recognised = PartyList()
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
