// A name that the charter gives.

/// A declared name.
public struct DeclaredName: Sendable {
  public let range: ByteRange
  /// Equal for the same name, wherever it occurs.
  public let symbol: Symbol
}
