// Whatever else the partners agree on.

/// `article`.
public struct Article: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var body: TextValue?
}
