// A point in time as written in a statement.

import CharterKit

/// A time in UTC, to the second: `2026-09-14T10:02:11Z` (RFC 3339), for the years 1 to 9999.
package struct Timestamp: Equatable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// The time this many seconds after the start of 1970; times outside the years 1 to 9999 are clamped.
  package init(secondsSince1970 seconds: Int) {
    let seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let days = (seconds - (seconds % 86400 + 86400) % 86400) / 86400
    let rest = (seconds % 86400 + 86400) % 86400
    // The civil date for a count of days, using 400-year eras that begin on 1 March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// Reads the twenty characters; nil for anything else, for another time zone, and for dates or times that don't
  /// exist.
  package init?(_ text: [UInt8]) {
    guard text.count == 20 else { return nil }
    for (offset, mark) in [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "Z")] as [(Int, Unicode.Scalar)] {
      guard UInt32(text[offset]) == mark.value else { return nil }
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in text[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19),
      CalendarDay(year: year, month: month, day: day) != nil,
      hour < 24, minute < 60, second < 60
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// The twenty characters.
  package var text: [UInt8] {
    var text: [UInt8] = []
    func append(_ value: Int, digits: Int, then mark: Unicode.Scalar) {
      var divisor = digits == 4 ? 1000 : 10
      while divisor > 0 {
        text.append(UInt8(truncatingIfNeeded: 0x30 + value / divisor % 10))
        divisor /= 10
      }
      text.append(UInt8(truncatingIfNeeded: mark.value))
    }
    append(year, digits: 4, then: "-")
    append(month, digits: 2, then: "-")
    append(day, digits: 2, then: "T")
    append(hour, digits: 2, then: ":")
    append(minute, digits: 2, then: ":")
    append(second, digits: 2, then: "Z")
    return text
  }
}
