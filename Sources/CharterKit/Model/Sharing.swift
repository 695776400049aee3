// What partners tell each other.

/// `shares`.
public struct Sharing: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Absent: all partners.
  public var by = PartyList()
  /// With whom.
  public var with = PartyList()
}
