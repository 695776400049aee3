// Units of time: each is two options of the table, for one and for several.

/// A unit of time.
enum TimeUnit: CaseIterable, Sendable {
  case day, week, month, quarter, year

  /// The unit that an option stands for, in the singular or the plural; nil for any other option.
  init?(_ option: KeywordOption) {
    guard let unit = Self.allCases.first(where: { $0.singular == option || $0.plural == option }) else { return nil }
    self = unit
  }

  /// `week`.
  var singular: KeywordOption {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }

  /// `weeks`.
  var plural: KeywordOption {
    switch self {
    case .day: .days
    case .week: .weeks
    case .month: .months
    case .quarter: .quarters
    case .year: .years
    }
  }
}
