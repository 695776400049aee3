// Who signs for a partner, and with which keys.

/// `signatory`.
public struct Signatory: Sendable {
  public let owner: UInt32
  public let text: TextValue?
  public let anchor: ByteRange
  public var role: TextValue?
  /// Indices into `Charter.texts`.
  public var keys = IndexRange.none
}
