// Where partners meet, and how often.

/// `meeting`.
public struct Meeting: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var every: Interval?
  public var with = PartyList()
}
