// What a party needs.

/// `needs`.
public struct Need: Sendable {
  public let owner: UInt32
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
}
