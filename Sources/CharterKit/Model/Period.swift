// From when until when something holds.

/// A day, or a range of days; reversed dates are reported and kept as written.
public struct Period: Sendable {
  /// The first day.
  public let from: CalendarDay
  /// Nil for a single day.
  public let to: CalendarDay?
  /// From its first value to its last.
  public let range: ByteRange

  /// The last day.
  public var last: CalendarDay { to ?? from }
}
