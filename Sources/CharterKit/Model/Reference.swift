// A name that is used, and what it refers to.

/// A name in a value, in 20 bytes: a large charter has millions.
public struct Reference: Sendable {
  /// Where the name is written.
  public let range: ByteRange
  package let symbol: Symbol
  private var targetIndex: UInt32 = 0
  private var targetConstruct = Self.noConstruct

  private static let noConstruct = UInt8.max

  init(range: ByteRange, symbol: Symbol) {
    self.range = range
    self.symbol = symbol
  }

  /// Nil if the name is unknown or of the wrong kind, which is reported.
  @inline(__always)
  public internal(set) var target: StatementID? {
    get { Construct(rawValue: targetConstruct).map { StatementID($0, Int(targetIndex)) } }
    set {
      targetConstruct = newValue?.construct.rawValue ?? Self.noConstruct
      targetIndex = UInt32(truncatingIfNeeded: newValue?.index ?? 0)
    }
  }
}
