// What a partner commits.

/// `commits`.
public struct Commitment: Sendable {
  public let owner: UInt32
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var effort: Quantity?
  public var during: Period?
  public var nature: TextValue?
  public var recognised = PartyList()
  public var isDamaged = false
}
