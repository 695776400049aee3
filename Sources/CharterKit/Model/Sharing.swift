// What partners tell each other.

/// `shares`.
public struct Sharing: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Absent: all partners.
  public var by = PartyList()
  public var with = PartyList()
}
