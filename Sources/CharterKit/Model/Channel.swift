// By which means partners reach each other.

/// `channel`.
public struct Channel: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Who can be reached by it.
  public var with = PartyList()
}
