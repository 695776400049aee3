// Dates, quantities and intervals, worded for each language.

extension Page {
  /// `1 September 2026`, `1 september 2026`, `1er septembre 2026`.
  mutating func say(_ day: CalendarDay) {
    sayDayOfMonth(day)
    sayMonth(day)
    sayYear(day)
  }

  /// In French the first of a month is an ordinal.
  private mutating func sayDayOfMonth(_ day: CalendarDay) {
    writer.number(day.day)
    if day.day == 1 { writer.words(Words(en: "", nl: "", fr: "er")) }
  }

  private mutating func sayMonth(_ day: CalendarDay) {
    writer.words(Words(" "))
    writer.words(Self.month(day.month))
  }

  private mutating func sayYear(_ day: CalendarDay) {
    writer.words(Words(" "))
    writer.number(day.year)
  }

  static func month(_ month: Int) -> Words {
    switch month {
    case 1: Words(en: "January", nl: "januari", fr: "janvier")
    case 2: Words(en: "February", nl: "februari", fr: "février")
    case 3: Words(en: "March", nl: "maart", fr: "mars")
    case 4: Words(en: "April", nl: "april", fr: "avril")
    case 5: Words(en: "May", nl: "mei", fr: "mai")
    case 6: Words(en: "June", nl: "juni", fr: "juin")
    case 7: Words(en: "July", nl: "juli", fr: "juillet")
    case 8: Words(en: "August", nl: "augustus", fr: "août")
    case 9: Words(en: "September", nl: "september", fr: "septembre")
    case 10: Words(en: "October", nl: "oktober", fr: "octobre")
    case 11: Words(en: "November", nl: "november", fr: "novembre")
    default: Words(en: "December", nl: "december", fr: "décembre")
    }
  }

  /// `9 to 13 November 2026`, `9 tot en met 13 november 2026`, `du 9 au 13 novembre 2026`: the last day is included.
  mutating func say(_ period: Period) {
    guard let last = period.to, last != period.from else {
      say(period.from)
      return
    }
    let isOneYear = last.year == period.from.year
    writer.words(Words(en: "", nl: "", fr: "du "))
    sayDayOfMonth(period.from)
    if !isOneYear || last.month != period.from.month { sayMonth(period.from) }
    if !isOneYear { sayYear(period.from) }
    writer.words(Words(en: " to ", nl: " tot en met ", fr: " au "))
    say(last)
  }

  /// Number and unit exactly as written.
  mutating func say(_ quantity: Quantity) {
    writer.source(quantity.number)
    if !quantity.unit.isEmpty {
      writer.words(Words(" "))
      writer.source(quantity.unit)
    }
    if let interval = quantity.interval {
      writer.words(Words(" "))
      say(interval)
    }
  }

  /// `every week`, `elk kwartaal`, `toutes les 2 semaines`.
  mutating func say(_ interval: Interval) {
    if interval.number.isEmpty || isOne(interval.number) {
      writer.words(Self.every(interval.unit))
    } else {
      writer.words(Self.everyFew(interval.unit))
      writer.source(interval.number)
      writer.words(Words(" "))
      writer.words(interval.unit.plural.documentWords)
    }
  }

  private func isOne(_ number: ByteRange) -> Bool {
    let digits = charter.source.slice(number)
    return digits.count == 1 && digits.first == UInt8(ascii: "1")
  }

  static func every(_ unit: KeywordOption) -> Words {
    switch TimeUnit(unit) {
    case .day: Words(en: "every day", nl: "elke dag", fr: "chaque jour")
    case .week: Words(en: "every week", nl: "elke week", fr: "chaque semaine")
    case .month: Words(en: "every month", nl: "elke maand", fr: "chaque mois")
    case .quarter: Words(en: "every quarter", nl: "elk kwartaal", fr: "chaque trimestre")
    case .year, nil: Words(en: "every year", nl: "elk jaar", fr: "chaque année")
    }
  }

  static func everyFew(_ unit: KeywordOption) -> Words {
    Words(en: "every ", nl: "om de ", fr: TimeUnit(unit) == .week ? "toutes les " : "tous les ")
  }
}

extension KeywordOption {
  /// The plural of a unit of time, since the document doesn't depend on the number in which the unit was written.
  var plural: KeywordOption { TimeUnit(self)?.plural ?? self }

  /// How an option reads in a document.
  var documentWords: Words {
    switch self {
    case .charter: Words(en: "charter", nl: "charter", fr: "charte")
    case .gentlemensAgreement: Words(en: "gentlemen's agreement", nl: "herenakkoord", fr: "engagement d’honneur")
    case .government: Words(en: "government", nl: "overheid", fr: "pouvoirs publics")
    case .civilSociety: Words(en: "civil society", nl: "middenveld", fr: "société civile")
    case .business: Words(en: "business", nl: "bedrijfsleven", fr: "entreprises")
    case .knowledge: Words(en: "knowledge institution", nl: "kennisinstelling", fr: "enseignement et recherche")
    case .funding: Words(en: "funding", nl: "financiering", fr: "financement")
    case .expertise: Words("expertise")
    case .facilities: Words(en: "facilities", nl: "faciliteiten", fr: "infrastructures")
    case .network: Words(en: "network", nl: "netwerk", fr: "réseau")
    case .workforce: Words(en: "workforce", nl: "menskracht", fr: "ressources humaines")
    case .public: Words(en: "public", nl: "openbaar", fr: "public")
    case .partners: Words(en: "among the partners", nl: "onder de partners", fr: "entre les partenaires")
    case .confidential: Words(en: "confidential", nl: "vertrouwelijk", fr: "confidentiel")
    case .everyone: Words(en: "everyone", nl: "iedereen", fr: "tous ensemble")
    case .anyone: Words(en: "anyone", nl: "iemand", fr: "un seul")
    case .day: Words(en: "day", nl: "dag", fr: "jour")
    case .week: Words(en: "week", nl: "week", fr: "semaine")
    case .month: Words(en: "month", nl: "maand", fr: "mois")
    case .quarter: Words(en: "quarter", nl: "kwartaal", fr: "trimestre")
    case .year: Words(en: "year", nl: "jaar", fr: "an")
    case .days: Words(en: "days", nl: "dagen", fr: "jours")
    case .weeks: Words(en: "weeks", nl: "weken", fr: "semaines")
    case .months: Words(en: "months", nl: "maanden", fr: "mois")
    case .quarters: Words(en: "quarters", nl: "kwartalen", fr: "trimestres")
    case .years: Words(en: "years", nl: "jaar", fr: "ans")
    case .yes: Words(en: "yes", nl: "ja", fr: "oui")
    case .no: Words(en: "no", nl: "nee", fr: "non")
    case .all: Words(en: "all", nl: "allen", fr: "tous")
    case .others: Words(en: "others", nl: "anderen", fr: "autres")
    case .to: Words(en: "to", nl: "tot", fr: "à")
    }
  }
}
