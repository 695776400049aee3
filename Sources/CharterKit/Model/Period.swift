// From when until when something holds.

/// A day, or a range of days; reversed dates are reported and kept as written.
public struct Period: Sendable {
  public let from: CalendarDay
  /// Nil for a single day.
  public let to: CalendarDay?
  public let range: ByteRange

  public var last: CalendarDay { to ?? from }
}
