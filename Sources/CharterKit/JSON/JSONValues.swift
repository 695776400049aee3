// The values of a charter in JSON, the same in the document and in the canonical form.

/// Members of an object; what the charter does not have is not written. Keys are written in order, as the canonical
/// form requires.
extension JSONWriter {
  mutating func member(_ name: StaticString, _ given: Name?, _ source: SourceText) {
    guard let given else { return }
    key(name)
    token(given.range, source)
  }

  mutating func member(_ name: StaticString, _ option: Option?) {
    guard let option else { return }
    key(name)
    string(option.exchangeName)
  }

  mutating func member(_ name: StaticString, _ given: CalendarDay?) {
    guard let given else { return }
    key(name)
    day(given)
  }

  /// `{"day":…}`, or `{"from":…,"to":…}`.
  mutating func member(_ name: StaticString, _ period: Period?) {
    guard let period else { return }
    key(name)
    beginObject()
    if let last = period.to {
      member("from", period.from)
      member("to", last)
    } else {
      member("day", period.from)
    }
    endObject()
  }

  /// `{"number":"2","unit":"week"}`; without a number `{"unit":"week"}`. The unit is always in the singular.
  mutating func member(_ name: StaticString, _ interval: Interval?, _ source: SourceText) {
    guard let interval else { return }
    key(name)
    beginObject()
    if !interval.number.isEmpty {
      key("number")
      token(interval.number, source)
    }
    member("unit", interval.unit)
    endObject()
  }

  /// `{"every":…,"unit":"people","value":"40"}`: numbers as they were written.
  mutating func member(_ name: StaticString, _ quantity: Quantity?, _ source: SourceText) {
    guard let quantity else { return }
    key(name)
    beginObject()
    member("every", quantity.interval, source)
    if !quantity.unit.isEmpty {
      key("unit")
      token(quantity.unit, source)
    }
    key("value")
    token(quantity.number, source)
    endObject()
  }

  mutating func member(_ name: StaticString, _ means: MeansSet) {
    guard !means.isEmpty else { return }
    key(name)
    beginArray()
    for option in means.options { string(option.exchangeName) }
    endArray()
  }

  /// An array of names as they were written.
  mutating func member(_ name: StaticString, _ list: ReferenceList, _ charter: Charter) {
    guard !list.names.isEmpty else { return }
    key(name)
    names(list.names, charter)
  }

  /// `{"all":true,"names":[…],"others":true}`, with at least one of these members. It is an object so that a partner
  /// called `all` or `others`, in a charter of another language, isn't mistaken for the keyword.
  mutating func member(_ name: StaticString, _ list: PartyList, _ charter: Charter) {
    guard list.all || list.others || !list.names.isEmpty else { return }
    key(name)
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

  private mutating func names(_ slice: Slice, _ charter: Charter) {
    beginArray()
    for index in slice.indices { token(charter.references[index].range, charter.source) }
    endArray()
  }
}

extension Option {
  /// Its English keyword, whatever the file's language; units of time are in the singular.
  var exchangeName: String {
    switch self {
    case .days: Option.day.keyword(.english)
    case .weeks: Option.week.keyword(.english)
    case .months: Option.month.keyword(.english)
    case .quarters: Option.quarter.keyword(.english)
    case .years: Option.year.keyword(.english)
    case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
      .facilities, .network, .workforce, .public, .partners, .confidential, .everyone, .anyone, .day, .week, .month,
      .quarter, .year, .yes, .no, .all, .others, .to:
      keyword(.english)
    }
  }
}
