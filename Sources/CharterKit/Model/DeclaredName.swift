// A name that the charter gives.

/// A declared name.
public struct DeclaredName: Sendable {
  /// Where it is written.
  public let range: ByteRange
  /// Equal for the same name, wherever it occurs.
  package let symbol: Symbol
}
