// A name that is used, and what it refers to.

/// A name in a value, in 20 bytes: a large charter has millions.
public struct Reference: Sendable {
  public let range: ByteRange
  public let symbol: Symbol
  private var targetIndex: UInt32 = 0
  private var targetKind: UInt8 = 0

  init(range: ByteRange, symbol: Symbol) {
    self.range = range
    self.symbol = symbol
  }

  /// Nil if the name is unknown or of the wrong kind, which is reported.
  @inline(__always)
  public internal(set) var target: Declaration? {
    get { Declaration(kind: targetKind, index: Int(targetIndex)) }
    set { (targetKind, targetIndex) = newValue.map { ($0.kind, UInt32(truncatingIfNeeded: $0.index)) } ?? (0, 0) }
  }
}
