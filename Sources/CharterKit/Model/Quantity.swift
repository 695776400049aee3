// A number with its unit.

/// A number as written, with its unit, and for an effort how often.
public struct Quantity: Sendable {
  /// The number as written, without grouping, with a decimal point.
  public let number: ByteRange
  /// Empty without a unit.
  public let unit: ByteRange
  /// How often; nil if once.
  public let interval: Interval?
}
