// By which means partners reach each other.

/// `channel`.
public struct Channel: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var with = PartyList()
}
