// `every` as it is written before a unit of time.

extension Attribute {
  /// The keyword `every` before this unit: in Dutch `elk jaar` and `elk kwartaal`, but `elke maand`. Both are read
  /// everywhere; this is what is written.
  static func every(before unit: Option, _ language: Language) -> String {
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
