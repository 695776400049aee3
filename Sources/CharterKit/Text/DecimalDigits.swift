// Whole numbers and days as decimal digits.

/// Appends numbers in decimal digits.
enum DecimalDigits {
  static func append(_ number: Int, into result: inout [UInt8]) {
    if number < 0 { result.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = result.count
    repeat {
      result.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    result[start...].reverse()
  }

  /// `2026-09-01`.
  static func append(_ day: CalendarDay, into result: inout [UInt8]) {
    let digits = iso(day)
    digits.span.withUnsafeBufferPointer { result.append(contentsOf: $0) }
  }

  /// `2026-09-01`.
  static func iso(_ day: CalendarDay) -> InlineArray<10, UInt8> {
    let (year, month, day) = (day.year, day.month, day.day)
    let hyphen = UInt8(ascii: "-")
    return [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen,
      digit(month / 10), digit(month), hyphen, digit(day / 10), digit(day),
    ]
  }

  /// The last digit of a number.
  private static func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: number.magnitude % 10) }
}
