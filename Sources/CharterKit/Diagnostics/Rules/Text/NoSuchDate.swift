// W005: a date that is not in the calendar.

extension Rule {
  static let noSuchDate: Rule = Rule(
    "W005", "no-such-date", .error,
    Phrase(
      en: "{0} is not a day in the calendar.", nl: "{0} is geen dag op de kalender.",
      fr: "{0} n’est pas un jour du calendrier."),
    Phrase(
      en: "{0} is not written as year-month-day: write {1}.",
      nl: "{0} is niet geschreven als jaar-maand-dag: schrijf {1}.",
      fr: "{0} n’est pas écrit comme année-mois-jour : écrivez {1}."),
    Phrase(
      en: "{0} is not written as year-month-day: is it {1} or {2}?",
      nl: "{0} is niet geschreven als jaar-maand-dag: is het {1} of {2}?",
      fr: "{0} n’est pas écrit comme année-mois-jour : est-ce {1} ou {2} ?"),
    help: Phrase(
      en: "Write a day as year-month-day: 2026-09-01.", nl: "Schrijf een dag als jaar-maand-dag: 2026-09-01.",
      fr: "Écrivez un jour comme année-mois-jour : 2026-09-01."),
    why: Phrase(
      en: "Partners must agree on the same day.", nl: "Partners moeten dezelfde dag afspreken.",
      fr: "Les partenaires doivent convenir du même jour."),
    bad: .inCharter("period 2026-02-30 to 2026-12-31"), good: .inCharter("period 2026-02-28 to 2026-12-31"))
}

/// A day written in an order other than the language requires may still be a day: the message says which.
enum MiswrittenDay {
  static func finding(_ bytes: Span<UInt8>, _ range: ByteRange) -> Finding {
    let days = readings(bytes, range)
    let written = days.map { Argument.code(code($0)) }
    return Finding(.noSuchDate, at: range, [.source(range)] + written, variant: days.count)
  }

  /// The days that may be meant. With the year first, month before day if there is such a day; with the year last, both
  /// orders.
  private static func readings(_ bytes: Span<UInt8>, _ range: ByteRange) -> [CalendarDay] {
    var numbers: [Int] = []
    var lengths: [Int] = []
    var start = Int(range.start)
    for offset in Int(range.start)...Int(range.end)
    where offset == Int(range.end) || bytes[offset] == UInt8(ascii: "-") {
      // Longer numbers are not part of a date.
      guard numbers.count < 3, offset - start <= 4 else { return [] }
      var number = 0
      for digit in start..<offset { number = number * 10 + Int(bytes[digit] - 0x30) }
      numbers.append(number)
      lengths.append(offset - start)
      start = offset + 1
    }
    guard numbers.count == 3 else { return [] }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 {
      let day =
        CalendarDay(year: first, month: second, day: third) ?? CalendarDay(year: first, month: third, day: second)
      return day.map { [$0] } ?? []
    }
    guard lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 else { return [] }
    let dayFirst = CalendarDay(year: third, month: second, day: first)
    let monthFirst = CalendarDay(year: third, month: first, day: second)
    if first == second { return dayFirst.map { [$0] } ?? [] }
    return [dayFirst, monthFirst].compactMap { $0 }
  }

  private static func code(_ day: CalendarDay) -> String {
    var text: [UInt8] = []
    DecimalDigits.append(day, into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
