// Where partners meet, and how often.

/// `meeting`.
public struct Meeting: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// How often.
  public var every: Interval?
  /// Who takes part.
  public var with = PartyList()
}
