// The spelling of `every` before a unit of time.

extension Attribute {
  /// The keyword `every` before this unit: in Dutch `elk jaar` and `elk kwartaal`, but `elke maand`. Both forms are
  /// accepted everywhere; this is the one to write.
  static func every(before unit: KeywordOption, _ language: Language) -> String {
    switch language {
    case .english, .french: return Attribute.every.keyword(language)
    case .dutch:
      switch unit {
      case .year, .quarter: return "elk"
      case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
        .facilities, .network, .workforce, .public, .partners, .confidential, .everyone, .anyone, .day, .week,
        .month, .days, .weeks, .months, .quarters, .years, .yes, .no, .all, .others, .to:
        return Attribute.every.keyword(language)
      }
    }
  }
}
