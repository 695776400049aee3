// What a party needs.

/// `needs`.
public struct Need: Sendable {
  public let owner: UInt32
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
}
