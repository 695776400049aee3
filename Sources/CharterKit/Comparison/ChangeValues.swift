// How field values are worded in a change, and the step from an old value to a new one.

extension ChangeWording {
  /// The number of list items named before "and n more".
  static var listLength: Int { 8 }

  // MARK: From old to new

  mutating func sayDelta(_ change: Change) {
    switch (change.oldValue, change.newValue) {
    case (.absent, _):
      say(Words(en: "now ", nl: "nu ", fr: "désormais "))
      sayValue(change.newValue, .new)
    case (_, .absent):
      say(Words(en: "no longer stated (was ", nl: "niet meer vermeld (was ", fr: "n’est plus précisé (avant : "))
      sayValue(change.oldValue, .old)
      say(Words(")"))
    case (.text(let before), .text(let after)): sayTexts(before, after)
    case (.texts, .texts):
      sayMembers(change) {
        $0.sayListed(text: $1, $2)
      } pair: { wording, gone, come in
        wording.sayTexts(wording.difference.old.texts[gone], wording.difference.new.texts[come])
      }
    case (.references, .references):
      sayMembers(change) { $0.sayReference($0.charter($2).references[$1], $2) }
    case (.parties(let before), .parties(let after))
    where before.all == after.all && before.others == after.others && !change.isSameInEffect:
      sayMembers(change) { $0.sayReference($0.charter($2).references[$1], $2) }
    default:
      sayValue(change.oldValue, .old)
      sayArrow()
      sayValue(change.newValue, .new)
    }
  }

  /// `no longer a and b; now also c`, `a → b`, or a note that only the order differs.
  private mutating func sayMembers(
    _ change: Change, _ say: (inout ChangeWording, Int, Side) -> Void,
    pair: ((inout ChangeWording, Int, Int) -> Void)? = nil
  ) {
    if change.gone.isEmpty, change.come.isEmpty {
      self.say(Words(en: "in a different order", nl: "in een andere volgorde", fr: "dans un autre ordre"))
      return
    }
    if change.gone.count == 1, change.come.count == 1 {
      if let pair {
        pair(&self, change.gone[0], change.come[0])
      } else {
        say(&self, change.gone[0], .old)
        sayArrow()
        say(&self, change.come[0], .new)
      }
      return
    }
    if !change.gone.isEmpty {
      self.say(Words(en: "no longer ", nl: "niet meer ", fr: ""))
      sayList(change.gone, .old, say)
      self.say(Words(en: "", nl: "", fr: " en moins"))
      if !change.come.isEmpty { self.say(Words(en: "; ", nl: "; ", fr: " ; ")) }
    }
    if !change.come.isEmpty {
      self.say(Words(en: "now also ", nl: "nu ook ", fr: ""))
      sayList(change.come, .new, say)
      self.say(Words(en: "", nl: "", fr: " en plus"))
    }
  }

  private mutating func sayTexts(_ before: TextValue, _ after: TextValue) {
    let (left, right) = (before.decode(difference.old.source), after.decode(difference.new.source))
    let parts = TextExcerpt.differing(left, right)
    if TextExcerpt.differInSpaceAlone(left, right) {
      sayQuoted(parts.new)
      return say(
        Words(
          en: " (only spaces or line breaks differ)", nl: " (alleen spaties of regeleinden verschillen)",
          fr: " (seuls des espaces ou des fins de ligne diffèrent)"))
    }
    sayQuoted(parts.old)
    sayArrow()
    sayQuoted(parts.new)
  }

  // MARK: Values

  mutating func sayValue(_ value: DeclaredValue, _ side: Side) {
    let charter = self.charter(side)
    switch value {
    case .absent: break
    case .name(let range): say(token: TextExcerpt.short(Array(charter.source.slice(range))))
    case .text(let text): sayQuoted(text, nil, side)
    case .texts(let slice): sayList(Array(slice.indices), side) { $0.sayListed(text: $1, $2) }
    case .option(let option): say(option.documentWords)
    case .means(let means):
      for (index, option) in means.options.enumerated() {
        if index > 0 { say(Words(", ")) }
        say(option.documentWords)
      }
    case .quantity(let quantity): sayQuantity(quantity, charter)
    case .day(let day): sayDay(day)
    case .period(let period): sayPeriod(period)
    case .interval(let interval): sayInterval(interval, charter)
    case .party(let reference): sayReference(reference, side)
    case .parties(let list): sayParties(list, side)
    case .references(let list):
      sayList(Array(list.names.indices), side) { $0.sayReference($0.charter($2).references[$1], $2) }
    case .check(let kind): say(author: Array(kind.name.utf8))
    }
  }

  private mutating func sayQuantity(_ quantity: Quantity, _ charter: Charter) {
    var written = Array(charter.source.slice(quantity.number))
    if !quantity.unit.isEmpty {
      written.append(0x20)
      written += charter.source.slice(quantity.unit)
    }
    say(token: TextExcerpt.short(written))
    guard let interval = quantity.interval else { return }
    say(Words(" "))
    sayInterval(interval, charter)
  }

  private mutating func sayDay(_ day: CalendarDay) {
    say(day.day)
    if day.day == 1 { say(Words(en: "", nl: "", fr: "er")) }
    say(Words(" "))
    say(Page<MarkdownWriter>.month(day.month))
    say(Words(" "))
    say(day.year)
  }

  private mutating func sayPeriod(_ period: Period) {
    guard let last = period.to else {
      sayDay(period.from)
      return
    }
    say(Words(en: "", nl: "", fr: "du "))
    sayDay(period.from)
    say(Words(en: " to ", nl: " tot en met ", fr: " au "))
    sayDay(last)
  }

  private mutating func sayInterval(_ interval: Interval, _ charter: Charter) {
    if interval.number.isEmpty {
      say(Page<MarkdownWriter>.every(interval.unit))
    } else {
      say(Page<MarkdownWriter>.everyFew(interval.unit))
      say(token: TextExcerpt.short(Array(charter.source.slice(interval.number))))
      say(Words(" "))
      say(interval.unit.plural.documentWords)
    }
  }

  private mutating func sayParties(_ list: PartyList, _ side: Side) {
    let words = (list.all ? 1 : 0) + (list.others ? 1 : 0)
    if list.all { say(Words(en: "all partners", nl: "alle partners", fr: "tous les partenaires")) }
    if list.all, list.others { say(Words(en: " and ", nl: " en ", fr: " et ")) }
    if list.others {
      say(Words(en: "all other partners", nl: "alle andere partners", fr: "tous les autres partenaires"))
    }
    guard !list.names.isEmpty else { return }
    if words > 0 { say(Words(en: " and ", nl: " en ", fr: " et ")) }
    sayList(Array(list.names.indices), side) { $0.sayReference($0.charter($2).references[$1], $2) }
  }

  // MARK: Who and what

  mutating func sayReference(_ reference: Reference, _ side: Side) {
    let charter = self.charter(side)
    if let index = reference.target?.party {
      sayParty(index, side)
    } else if let index = reference.target?.contribution {
      sayQuoted(charter.contributions[index].text, charter.contributions[index].name, side)
      say(Words(" ("))
      sayParty(Int(charter.contributions[index].owner), side)
      say(Words(")"))
    } else if let index = reference.target?.need {
      sayQuoted(charter.needs[index].text, charter.needs[index].name, side)
    } else if let index = reference.target?.aim {
      sayQuoted(charter.aims[index].text, charter.aims[index].name, side)
    } else {
      say(token: TextExcerpt.short(Array(charter.source.slice(reference.range))))
      say(Words(en: " (not in the charter)", nl: " (staat niet in het charter)", fr: " (absent de la charte)"))
    }
  }

  /// Its title, or its name if it has no title.
  mutating func sayParty(_ index: Int, _ side: Side) {
    let charter = self.charter(side)
    let party = charter.parties[index]
    if let title = charter.saidBytes(party.title) {
      say(author: TextExcerpt.short(title))
    } else {
      say(token: TextExcerpt.short(Array(charter.source.slice(party.anchor))))
    }
  }

  /// A party of the old charter, under its current title, or the partnership as a whole.
  mutating func sayGainer(_ party: Int?) {
    guard let party else {
      say(
        Words(
          en: "the partnership as a whole", nl: "het partnerschap als geheel", fr: "le partenariat dans son ensemble"))
      return
    }
    sayParty(party, .old)
  }

  private mutating func sayListed(text index: Int, _ side: Side) {
    sayQuoted(charter(side).texts[index], nil, side)
  }

  /// A text in the language's quotation marks, shortened; the name if there is no text.
  mutating func sayQuoted(_ text: TextValue?, _ name: DeclaredName?, _ side: Side) {
    let charter = self.charter(side)
    if let said = charter.saidBytes(text) {
      sayQuoted(TextExcerpt.short(said))
    } else if let name {
      say(token: TextExcerpt.short(Array(charter.source.slice(name.range))))
    } else {
      say(Words("…"))
    }
  }

  private mutating func sayQuoted(_ text: [UInt8]) {
    say(QuotationMarks.opening)
    say(author: text)
    say(QuotationMarks.closing)
  }

  // MARK: Lists

  /// `a, b and c`; for a long list, the first few and the number of the rest.
  mutating func sayList(_ members: [Int], _ side: Side, _ say: (inout ChangeWording, Int, Side) -> Void) {
    let shown = members.count <= Self.listLength + 1 ? members.count : Self.listLength
    for (index, member) in members.prefix(shown).enumerated() {
      if index > 0 {
        self.say(index + 1 == members.count ? Words(en: " and ", nl: " en ", fr: " et ") : Words(", "))
      }
      say(&self, member, side)
    }
    if shown < members.count { sayMore(members.count - shown) }
  }

  mutating func sayMore(_ count: Int) {
    say(Words(en: " and ", nl: " en nog ", fr: " et "))
    say(count)
    say(Words(en: " more", nl: "", fr: " autres"))
  }
}
