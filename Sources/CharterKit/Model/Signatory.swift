// Who signs for a partner, and with which keys.

/// `signatory`.
public struct Signatory: Sendable {
  package let owner: UInt32
  public let text: TextValue?
  public let anchor: ByteRange
  /// In which role the person signs.
  public var role: TextValue?
  /// Indices into `Charter.texts`.
  public var keys = IndexRange<TextValue>.none
}
