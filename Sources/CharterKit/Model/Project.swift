// What partners carry out together toward aims.

/// `project`.
public struct Project: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Who takes part.
  public var with = PartyList()
  /// The aims that it serves.
  public var toward = ReferenceList()
  /// When it takes place.
  public var period: Period?
}
