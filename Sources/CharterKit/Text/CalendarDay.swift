// A calendar day.

/// A day that exists, from year 1 to 9999 of the proleptic Gregorian calendar (ISO 8601).
public struct CalendarDay: Comparable, Hashable, Sendable {
  /// Year × 10000 + month × 100 + day.
  public let value: Int32

  /// From 1 to 9999.
  public var year: Int { Int(value) / 10000 }
  /// From 1 to 12.
  public var month: Int { Int(value) / 100 % 100 }
  /// From 1 to 31.
  public var day: Int { Int(value) % 100 }

  /// Parses `2026-09-01` from exactly ten bytes; nil for anything else and for days that don't exist.
  init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard end - start == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else {
      return nil
    }
    guard let century = Self.twoDigits(bytes, start), let rest = Self.twoDigits(bytes, start + 2),
      let month = Self.twoDigits(bytes, start + 5), let day = Self.twoDigits(bytes, start + 8)
    else { return nil }
    let year = century * 100 + rest
    guard year >= 1, (1...12).contains(month), day >= 1, day <= Self.daysInMonth(month, year: year) else { return nil }
    value = Int32(truncatingIfNeeded: year * 10000 + month * 100 + day)
  }

  /// Nil for a day that doesn't exist, or a year outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.daysInMonth(month, year: year)
    else { return nil }
    value = Int32(truncatingIfNeeded: year * 10000 + month * 100 + day)
  }

  @inline(__always)
  private static func twoDigits(_ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    let tens = bytes[offset] &- 0x30
    let units = bytes[offset + 1] &- 0x30
    return tens < 10 && units < 10 ? Int(tens) &* 10 &+ Int(units) : nil
  }

  static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.value < right.value }
}
