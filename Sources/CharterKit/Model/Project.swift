// What partners carry out together toward aims.

/// `project`.
public struct Project: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var with = PartyList()
  public var toward = ReferenceList()
  public var period: Period?
}
