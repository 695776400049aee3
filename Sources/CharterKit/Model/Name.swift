// A name that the charter gives.

/// A name given to something.
public struct Name: Sendable {
  public let range: ByteRange
  /// Equal for the same name, wherever it stands.
  public let symbol: Symbol
}
