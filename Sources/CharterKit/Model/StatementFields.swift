// What a statement says, field by field, in one form for all statements.

/// A part of a statement.
public enum DeclaredField: Equatable, Sendable {
  case name
  /// A title, or the text behind the keyword.
  case text
  case attribute(Attribute)
}

/// What stands in a field. What the fingerprint leaves out is absent.
public enum DeclaredValue: Sendable {
  case absent
  case name(ByteRange)
  case text(TextValue)
  /// Into `Charter.texts`.
  case texts(Slice)
  case option(Option)
  case means(MeansSet)
  case quantity(Quantity)
  case day(CalendarDay)
  case period(Period)
  case interval(Interval)
  case party(Reference)
  case parties(PartyList)
  case references(ReferenceList)
  case check(FindingKind)

  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}

/// A field with what stands in it.
struct DeclaredEntry {
  let field: DeclaredField
  let value: DeclaredValue
}

extension Charter {
  /// What a text says; nil if that is nothing, as the fingerprint has it.
  func said(_ text: TextValue?) -> TextValue? {
    saysNothing(text) ? nil : text
  }

  /// What a text says, or nothing.
  func saidBytes(_ text: TextValue?) -> [UInt8]? {
    said(text)?.decode(source)
  }

  // MARK: Fields

  /// Every field of a statement, in the order of its row (`ConstructRow.fields`).
  func entries(_ construct: Construct, _ index: Int) -> [DeclaredEntry] {
    switch construct {
    case .charter:
      [
        entry(text: title), entry(.form, form), entry(.version, version), entry(.amends, amends),
        entry(.period, period), entry(.place, place), entry(.vision, vision), entry(.context, context),
      ]
    case .partner, .observer, .stakeholder: entries(parties[index])
    case .brings: entries(contributions[index])
    case .gains: entries(gains[index])
    case .needs: [entry(name: needs[index].name), entry(text: needs[index].text)]
    case .commits: entries(commitments[index])
    case .signatory:
      [
        entry(text: signatories[index].text), entry(.role, signatories[index].role),
        entry(.key, signatories[index].keys),
      ]
    case .aim: entries(aims[index])
    case .aspect:
      [
        entry(name: aspects[index].name), entry(text: aspects[index].text), entry(.by, aspects[index].by),
        entry(.due, aspects[index].due),
      ]
    case .risk, .responsibility, .success: entries(burdens[index])
    case .project:
      [
        entry(name: projects[index].name), entry(text: projects[index].text), entry(.with, projects[index].with),
        entry(.toward, projects[index].toward), entry(.period, projects[index].period),
      ]
    case .meeting:
      [
        entry(name: meetings[index].name), entry(text: meetings[index].text), entry(.every, meetings[index].every),
        entry(.with, meetings[index].with),
      ]
    case .channel:
      [
        entry(name: channels[index].name), entry(text: channels[index].text), entry(.with, channels[index].with),
      ]
    case .shares:
      [
        entry(name: sharings[index].name), entry(text: sharings[index].text), entry(.by, sharings[index].by),
        entry(.with, sharings[index].with),
      ]
    case .teaming:
      [
        entry(.safety, teaming?.safety), entry(.understanding, teaming?.understanding),
        entry(.execution, teaming?.execution),
      ]
    case .terms: termEntries
    case .article:
      [entry(name: articles[index].name), entry(text: articles[index].text), entry(.body, articles[index].body)]
    case .waive: [entry(text: waivers[index].reason), entry(.check, waivers[index].kind)]
    case .communication, .transparency: []
    }
  }

  private func entries(_ party: Party) -> [DeclaredEntry] {
    let head = [entry(name: party.name), entry(text: party.title)]
    switch party.role {
    case .stakeholder: return head
    case .observer: return head + [entry(.sector, party.sector)]
    case .partner:
      return head + [
        entry(.sector, party.sector), entry(.unit, party.units), entry(.stance, party.stance),
        entry(.expects, party.expects), entry(.approach, party.approach), entry(.signing, party.signing),
      ]
    }
  }

  private func entries(_ burden: Burden) -> [DeclaredEntry] {
    let entries = [entry(name: burden.name), entry(text: burden.text), entry(.by, burden.by)]
    switch burden.kind {
    case .risk: return entries + [entry(.response, burden.response)]
    case .responsibility, .success: return entries
    }
  }

  private func entries(_ contribution: Contribution) -> [DeclaredEntry] {
    [
      entry(name: contribution.name), entry(text: contribution.text), entry(.as, contribution.means),
      entry(.amount, contribution.amount), entry(.toward, contribution.toward),
      entry(.during, contribution.during), entry(.disclosure, contribution.disclosure),
    ]
  }

  private func entries(_ gain: Gain) -> [DeclaredEntry] {
    [
      entry(name: gain.name), entry(text: gain.text), entry(.from, gain.from), entry(.answers, gain.answers),
      entry(.disclosure, gain.disclosure),
    ]
  }

  private func entries(_ commitment: Commitment) -> [DeclaredEntry] {
    [
      entry(name: commitment.name), entry(text: commitment.text), entry(.effort, commitment.effort),
      entry(.during, commitment.during), entry(.nature, commitment.nature),
      entry(.recognised, commitment.recognised),
    ]
  }

  private func entries(_ aim: Aim) -> [DeclaredEntry] {
    [
      entry(name: aim.name), entry(text: aim.text), entry(.measure, aim.measures), entry(.due, aim.due),
      entry(.shared, aim.shared),
      DeclaredEntry(field: .attribute(.lead), value: aim.lead.map { .party($0) } ?? .absent),
    ]
  }

  private var termEntries: [DeclaredEntry] {
    [
      entry(.binding, terms?.binding), entry(.decisions, terms?.decisions), entry(.disputes, terms?.disputes),
      entry(.confidentiality, terms?.confidentiality), entry(.ownership, terms?.ownership), entry(.exit, terms?.exit),
      entry(.review, terms?.review),
    ]
  }

  // MARK: One field

  private func entry(name: Name?) -> DeclaredEntry {
    DeclaredEntry(field: .name, value: name.map { .name($0.range) } ?? .absent)
  }

  private func entry(text: TextValue?) -> DeclaredEntry {
    DeclaredEntry(field: .text, value: said(text).map { .text($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ text: TextValue?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: said(text).map { .text($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ slice: Slice) -> DeclaredEntry {
    let isSaid = slice.indices.contains { said(texts[$0]) != nil }
    return DeclaredEntry(field: .attribute(attribute), value: isSaid ? .texts(slice) : .absent)
  }

  private func entry(_ attribute: Attribute, _ option: Option?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: option.map { .option($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ means: MeansSet) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: means.isEmpty ? .absent : .means(means))
  }

  private func entry(_ attribute: Attribute, _ quantity: Quantity?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: quantity.map { .quantity($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ day: CalendarDay?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: day.map { .day($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ period: Period?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: period.map { .period($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ interval: Interval?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: interval.map { .interval($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ list: PartyList) -> DeclaredEntry {
    let isSaid = list.all || list.others || !list.names.isEmpty
    return DeclaredEntry(field: .attribute(attribute), value: isSaid ? .parties(list) : .absent)
  }

  private func entry(_ attribute: Attribute, _ kind: FindingKind?) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: kind.map { .check($0) } ?? .absent)
  }

  private func entry(_ attribute: Attribute, _ list: ReferenceList) -> DeclaredEntry {
    DeclaredEntry(field: .attribute(attribute), value: list.names.isEmpty ? .absent : .references(list))
  }
}
