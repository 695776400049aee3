// How the values of a charter stand in JSON, the same in the document, in the canonical form and in a difference.

extension JSONWriter {
  /// What stands in a field; the field must say something. The keys of each object come in their order, so that the
  /// canonical form can use it.
  mutating func value(_ value: DeclaredValue, _ charter: Charter) {
    switch value {
    case .absent: null()
    case .name(let range): token(range, charter.source)
    case .text(let text): textValue(text, charter.source)
    case .texts(let slice):
      beginArray()
      for index in slice.indices {
        if let text = charter.said(charter.texts[index]) { textValue(text, charter.source) }
      }
      endArray()
    case .option(let option): string(option.exchangeName)
    case .means(let means):
      beginArray()
      for option in means.options { string(option.exchangeName) }
      endArray()
    case .quantity(let given): quantity(given, charter.source)
    case .day(let given): day(given)
    case .period(let given): period(given)
    case .interval(let given): interval(given, charter.source)
    case .party(let reference): token(reference.range, charter.source)
    case .parties(let list): parties(list, charter)
    case .references(let list): names(list.names, charter)
    case .check(let kind): string(kind.name)
    }
  }

  /// A member that is left out where the field says nothing.
  mutating func member(_ name: StaticString, _ given: DeclaredValue, _ charter: Charter) {
    guard !given.isAbsent else { return }
    key(name)
    value(given, charter)
  }

  mutating func member(_ name: StaticString, _ given: DeclaredName?, _ source: SourceText) {
    guard let given else { return }
    key(name)
    token(given.range, source)
  }

  /// `{"day":…}`, or `{"from":…,"to":…}`.
  private mutating func period(_ period: Period) {
    beginObject()
    if let last = period.to {
      key("from")
      day(period.from)
      key("to")
      day(last)
    } else {
      key("day")
      day(period.from)
    }
    endObject()
  }

  /// `{"number":"2","unit":"week"}`; without a number `{"unit":"week"}`. The unit is always in the singular.
  private mutating func interval(_ interval: Interval, _ source: SourceText) {
    beginObject()
    if !interval.number.isEmpty {
      key("number")
      token(interval.number, source)
    }
    key("unit")
    string(interval.unit.exchangeName)
    endObject()
  }

  /// `{"every":…,"unit":"people","value":"40"}`: numbers as they were written.
  private mutating func quantity(_ quantity: Quantity, _ source: SourceText) {
    beginObject()
    if let every = quantity.interval {
      key("every")
      interval(every, source)
    }
    if !quantity.unit.isEmpty {
      key("unit")
      token(quantity.unit, source)
    }
    key("value")
    token(quantity.number, source)
    endObject()
  }

  /// `{"all":true,"names":[…],"others":true}`, with at least one of these members. It is an object so that a partner
  /// called `all` or `others`, in a charter of another language, isn't mistaken for the keyword.
  private mutating func parties(_ list: PartyList, _ charter: Charter) {
    beginObject()
    if list.all {
      key("all")
      bool(true)
    }
    if !list.names.isEmpty {
      key("names")
      names(list.names, charter)
    }
    if list.others {
      key("others")
      bool(true)
    }
    endObject()
  }

  /// An array of names as they were written.
  private mutating func names(_ slice: IndexRange<Reference>, _ charter: Charter) {
    beginArray()
    for index in slice.indices { token(charter.references[index].range, charter.source) }
    endArray()
  }
}

extension KeywordOption {
  /// Its English keyword, whatever the file's language; units of time are in the singular.
  var exchangeName: String {
    switch self {
    case .days: KeywordOption.day.keyword(.english)
    case .weeks: KeywordOption.week.keyword(.english)
    case .months: KeywordOption.month.keyword(.english)
    case .quarters: KeywordOption.quarter.keyword(.english)
    case .years: KeywordOption.year.keyword(.english)
    case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
      .facilities, .network, .workforce, .public, .partners, .confidential, .everyone, .anyone, .day, .week, .month,
      .quarter, .year, .yes, .no, .all, .others, .to:
      keyword(.english)
    }
  }
}
