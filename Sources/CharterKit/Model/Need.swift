// What a party needs.

/// `needs`.
public struct Need: Sendable {
  package let owner: UInt32
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
}
