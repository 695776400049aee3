// Whole numbers and days as bytes.

/// Numbers in decimal digits, appended to bytes.
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
    append(day.year, digits: 4, into: &result)
    result.append(UInt8(ascii: "-"))
    append(day.month, digits: 2, into: &result)
    result.append(UInt8(ascii: "-"))
    append(day.day, digits: 2, into: &result)
  }

  /// The last `digits` digits, with zeros in front.
  static func append(_ number: Int, digits: Int, into result: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<max(digits, 1) { divisor *= 10 }
    while divisor > 0 {
      result.append(0x30 + UInt8(truncatingIfNeeded: number.magnitude / UInt(divisor) % 10))
      divisor /= 10
    }
  }
}
