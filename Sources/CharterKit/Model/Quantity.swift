// A number with its unit.

/// A number as written, with its unit, and for an effort how often.
public struct Quantity: Sendable {
  public let number: ByteRange
  /// Empty without a unit.
  public let unit: ByteRange
  public let interval: Interval?
}
