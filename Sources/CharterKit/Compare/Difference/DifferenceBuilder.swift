// Walks through two charters side by side and notes each change.

/// Gathers changes, section after section.
struct DifferenceBuilder {
  let old: Charter
  let new: Charter
  let pairs: CharterPairs
  private(set) var changes: [Change] = []
  private var comparison: ValueComparison
  private let rating: ChangeRating
  private let value: ValueChanges
  /// Of a party that no longer benefits, it is said once and not of each gain.
  private var saysGainsLost = true

  init(_ old: Analysis, _ new: Analysis) {
    self.old = old.charter
    self.new = new.charter
    pairs = CharterPairs(old.charter, new.charter)
    comparison = ValueComparison(old.charter, new.charter, pairs)
    rating = ChangeRating(old: old.charter, new: new.charter)
    value = ValueChanges(old, new, pairs)
  }

  mutating func compareAll() {
    comparePartners()
    compareAims()
    compareShared()
    compareFields(.terms, .terms, old: 0, new: 0, owner: (nil, nil))
    compareList(.articles, .article, Array(old.articles.indices), Array(new.articles.indices), pairs.articles)
    compareCharter()
    compareOthers(.observer)
    compareOthers(.stakeholder)
    compareList(.wholeGains, .gains, old.commonGains, new.commonGains, pairs.gains)
  }

  // MARK: Sections

  private mutating func comparePartners() {
    for index in old.partners where pairs.parties.new(index) == nil {
      removeParty(.partner(old: index, new: nil), index)
    }
    for index in new.partners where pairs.parties.old(index) == nil { addParty(.partner(old: nil, new: index), index) }
    for index in new.parties.indices {
      guard let before = pairs.parties.old(index) else { continue }
      if new.parties[index].role == .partner || old.parties[before].role == .partner {
        compareParties(.partner(old: before, new: index), before, index)
      }
    }
  }

  /// Observers, or stakeholders.
  private mutating func compareOthers(_ role: Party.Role) {
    func section(_ before: Int?, _ now: Int?) -> Change.Section {
      role == .observer ? .observer(old: before, new: now) : .stakeholder(old: before, new: now)
    }
    for index in old.parties(role) where pairs.parties.new(index) == nil { removeParty(section(index, nil), index) }
    for index in new.parties(role) {
      guard let before = pairs.parties.old(index) else {
        addParty(section(nil, index), index)
        continue
      }
      if old.parties[before].role != .partner { compareParties(section(before, index), before, index) }
    }
  }

  private mutating func compareAims() {
    let (olds, news) = (Array(old.aims.indices), Array(new.aims.indices))
    for index in olds where pairs.aims.new(index) == nil {
      remove(.aims, .aim, index)
      for aspect in old.aims[index].aspects.indices { remove(.aims, .aspect, aspect) }
    }
    for index in news {
      guard let before = pairs.aims.old(index) else {
        add(.aims, .aim, index)
        for aspect in new.aims[index].aspects.indices { add(.aims, .aspect, aspect) }
        continue
      }
      compareFields(.aims, .aim, old: before, new: index, owner: (nil, nil))
      compareList(
        .aims, .aspect, Array(old.aims[before].aspects.indices), Array(new.aims[index].aspects.indices), pairs.aspects,
        within: (before, index))
    }
    checkOrder(.aims, .aim, olds, pairs.aims)
  }

  private mutating func compareShared() {
    for kind in Burden.Kind.allCases {
      compareList(.shared, kind.construct, old.burdens(kind), new.burdens(kind), pairs.burdens)
    }
    compareList(.shared, .project, Array(old.projects.indices), Array(new.projects.indices), pairs.projects)
    compareList(.shared, .meeting, Array(old.meetings.indices), Array(new.meetings.indices), pairs.meetings)
    compareList(.shared, .channel, Array(old.channels.indices), Array(new.channels.indices), pairs.channels)
    compareList(.shared, .shares, Array(old.sharings.indices), Array(new.sharings.indices), pairs.sharings)
    compareFields(.shared, .teaming, old: 0, new: 0, owner: (nil, nil))
  }

  private mutating func compareCharter() {
    compareFields(.charter, .charter, old: 0, new: 0, owner: (nil, nil))
    for (role, construct) in [
      (Party.Role.partner, Construct.partner), (.observer, .observer), (.stakeholder, .stakeholder),
    ] {
      let stayed = old.parties(role).filter { index in
        pairs.parties.new(index).map { new.parties[$0].role == role } ?? false
      }
      checkOrder(.charter, construct, stayed, pairs.parties)
    }
  }

  // MARK: Parties

  private mutating func addParty(_ section: Change.Section, _ index: Int) {
    let party = new.parties[index]
    add(section, party.construct, index)
    for contribution in party.contributions.indices { add(section, .brings, contribution) }
    for gain in party.gains.indices { add(section, .gains, gain) }
    for need in party.needs.indices { add(section, .needs, need) }
    for commitment in party.commitments.indices { add(section, .commits, commitment) }
    for signatory in party.signatories.indices { add(section, .signatory, signatory) }
  }

  private mutating func removeParty(_ section: Change.Section, _ index: Int) {
    let party = old.parties[index]
    remove(section, party.construct, index)
    for contribution in party.contributions.indices { remove(section, .brings, contribution) }
    for gain in party.gains.indices { remove(section, .gains, gain) }
    for need in party.needs.indices { remove(section, .needs, need) }
    for commitment in party.commitments.indices { remove(section, .commits, commitment) }
    for signatory in party.signatories.indices { remove(section, .signatory, signatory) }
  }

  private mutating func compareParties(_ section: Change.Section, _ before: Int, _ now: Int) {
    let (was, party) = (old.parties[before], new.parties[now])
    let owner: (old: Int?, new: Int?) = (before, now)
    if was.role != party.role { note(Change(section, party.construct, old: before, new: now, .role)) }
    let benefits = value.benefitChange(before, now)
    if let benefits { note(Change(section, party.construct, old: before, new: now, .benefit(benefits))) }
    saysGainsLost = benefits != false
    defer { saysGainsLost = true }
    compareList(
      section, .brings, was.contributions, party.contributions, pairs.contributions, owner: owner)
    compareList(section, .gains, was.gains, party.gains, pairs.gains, owner: owner)
    compareList(section, .needs, was.needs, party.needs, pairs.needs, owner: owner)
    compareList(section, .commits, was.commitments, party.commitments, pairs.commitments, owner: owner)
    compareList(section, .signatory, was.signatories, party.signatories, pairs.signatories, owner: owner)
    compareFields(section, party.construct, old: before, new: now, owner: owner)
  }

  // MARK: Lists

  private mutating func compareList(
    _ section: Change.Section, _ construct: Construct, _ olds: Slice, _ news: Slice, _ pairing: Pairing,
    owner: (old: Int?, new: Int?)
  ) {
    if olds.isEmpty, news.isEmpty { return }
    compareList(
      section, construct, Array(olds.indices), Array(news.indices), pairing, owner: owner, within: owner)
  }

  /// `within` is the statement that the list stands in.
  private mutating func compareList(
    _ section: Change.Section, _ construct: Construct, _ olds: [Int], _ news: [Int], _ pairing: Pairing,
    owner: (old: Int?, new: Int?) = (nil, nil), within: (old: Int?, new: Int?) = (nil, nil)
  ) {
    for index in olds where pairing.new(index) == nil { remove(section, construct, index) }
    for index in news {
      guard let before = pairing.old(index) else {
        add(section, construct, index)
        continue
      }
      compareFields(section, construct, old: before, new: index, owner: owner)
      switch construct {
      case .gains:
        if let isMutual = value.mutualChange(before, index), isMutual || saysGainsLost {
          note(Change(section, construct, old: before, new: index, .mutual(isMutual)))
        }
      case .needs:
        if let isAnswered = value.answerChange(before, index) {
          note(Change(section, construct, old: before, new: index, .answered(isAnswered)))
        }
      case .charter, .partner, .brings, .commits, .signatory, .observer, .stakeholder, .aim, .aspect, .risk,
        .responsibility, .success, .project, .communication, .meeting, .channel, .transparency, .shares, .teaming,
        .terms, .article, .waive:
        break
      }
    }
    checkOrder(section, construct, olds, pairing, within: within)
  }

  private mutating func checkOrder(
    _ section: Change.Section, _ construct: Construct, _ olds: [Int], _ pairing: Pairing,
    within: (old: Int?, new: Int?) = (nil, nil)
  ) {
    var last = -1
    for index in olds {
      guard let now = pairing.new(index) else { continue }
      if now < last {
        note(Change(section, construct, old: within.old, new: within.new, .reordered))
        return
      }
      last = now
    }
  }

  // MARK: One statement

  private mutating func add(_ section: Change.Section, _ construct: Construct, _ index: Int) {
    var change = Change(section, construct, old: nil, new: index, .added)
    change.newRange = new.place(construct, index)
    note(change)
  }

  private mutating func remove(_ section: Change.Section, _ construct: Construct, _ index: Int) {
    var change = Change(section, construct, old: index, new: nil, .removed)
    change.oldRange = old.place(construct, index)
    note(change)
  }

  private mutating func compareFields(
    _ section: Change.Section, _ construct: Construct, old before: Int, new now: Int, owner: (old: Int?, new: Int?)
  ) {
    for (was, entry) in zip(old.entries(construct, before), new.entries(construct, now)) {
      guard
        let difference = comparison.difference(entry.field, in: construct, was.value, entry.value, owner: owner)
      else { continue }
      var change = Change(section, construct, old: before, new: now, .changed(entry.field))
      change.oldValue = was.value
      change.newValue = entry.value
      change.gone = difference.gone
      change.come = difference.come
      change.isSameInEffect = difference.isSameInEffect
      if case .text(let before) = was.value, case .text(let after) = entry.value {
        change.differsInSpaceAlone = TextExcerpt.differInSpaceAlone(before.decode(old.source), after.decode(new.source))
      }
      change.direction = ChangeDirection(old: old, new: new).direction(change)
      change.oldRange = old.range(of: was.value) ?? old.place(construct, before)
      change.newRange = new.range(of: entry.value) ?? new.place(construct, now)
      note(change)
    }
  }

  /// Rates a change and keeps it.
  private mutating func note(_ change: Change) {
    var change = change
    if change.oldRange == nil, change.newRange == nil, change.kind != .reordered {
      change.oldRange = change.old.map { old.place(change.construct, $0) }
      change.newRange = change.new.map { new.place(change.construct, $0) }
    }
    change.losses = value.losses(change)
    change.rating = change.losses.isEmpty ? rating.rating(change) : .loss
    changes.append(change)
  }
}

extension Charter {
  /// Where a value stands; nil for one that keeps no place.
  func range(of value: DeclaredValue) -> ByteRange? {
    switch value {
    case .absent, .option, .means, .day, .check: nil
    case .name(let range): range
    case .text(let text): text.range
    case .texts(let slice):
      slice.isEmpty
        ? nil : ByteRange(texts[Int(slice.start)].range.start, texts[slice.indices.upperBound - 1].range.end)
    case .quantity(let quantity): quantity.number
    case .period(let period): period.range
    case .interval(let interval): interval.range
    case .party(let reference): reference.range
    case .parties(let list): list.range
    case .references(let list): list.range
    }
  }
}
