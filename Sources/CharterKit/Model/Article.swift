// Whatever else the partners agree on.

/// `article`.
public struct Article: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// What the partners agree in it.
  public var body: TextValue?
}
