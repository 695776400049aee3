// Walks through two charters side by side and records each change.

/// Collects changes, section by section.
struct DifferenceBuilder {
  let old: Charter
  let new: Charter
  let pairs: CharterPairs
  private(set) var changes: [Change] = []
  private var comparison: ValueComparison
  private let rating: ChangeRating
  private let value: ValueChanges
  /// If a party no longer benefits, that is said once instead of for each gain.
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
    for section in [Change.Section.aims, .shared, .terms, .articles] { compareParts(of: section) }
    compareFields(.charter, .charter, .charter, owner: nil)
    compareOrder(of: [.partner, .observer, .stakeholder])
    compareOthers(.observer)
    compareOthers(.stakeholder)
    compareParts(of: .wholeGains)
  }

  // MARK: Sections

  private mutating func compareParts(of section: Change.Section) {
    for content in Vocabulary.row(.charter).contents where content.section == section {
      compareContents(section, content, in: (.charter, .charter), owner: nil)
    }
  }

  private mutating func comparePartners() {
    for index in old.partners where pairs[.partner].new(index) == nil {
      remove(.partner(old: index, new: nil), StatementID(.partner, index))
    }
    for index in new.partners where pairs[.partner].old(index) == nil {
      add(.partner(old: nil, new: index), StatementID(.partner, index))
    }
    for index in new.parties.indices {
      guard let before = pairs[.partner].old(index) else { continue }
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
    for index in old.parties(role) where pairs[.partner].new(index) == nil {
      remove(section(index, nil), StatementID(old.parties[index].construct, index))
    }
    for index in new.parties(role) {
      guard let before = pairs[.partner].old(index) else {
        add(section(nil, index), StatementID(new.parties[index].construct, index))
        continue
      }
      if old.parties[before].role != .partner { compareParties(section(before, index), before, index) }
    }
  }

  private mutating func compareParties(_ section: Change.Section, _ before: Int, _ now: Int) {
    let was = StatementID(old.parties[before].construct, before)
    let party = StatementID(new.parties[now].construct, now)
    if was.construct != party.construct { note(Change(section, party.construct, old: before, new: now, .role)) }
    let benefits = value.benefitChange(before, now)
    if let benefits { note(Change(section, party.construct, old: before, new: now, .benefit(benefits))) }
    saysGainsLost = benefits != false
    defer { saysGainsLost = true }
    for content in Vocabulary.row(.partner).contents {
      compareContents(section, content, in: (was, party), owner: (before, now))
    }
    compareFields(section, was, party, owner: (before, now))
  }

  /// Those of each role that keep it, in the order of the file.
  private mutating func compareOrder(of roles: [Construct]) {
    for role in roles {
      let stayed = old.statements(role, in: .charter).filter { party in
        pairs[.partner].new(party.index).map { new.parties[$0].construct == role } ?? false
      }
      checkOrder(.charter, stayed, pairs[.partner], within: (.charter, .charter))
    }
  }

  // MARK: Lists

  /// Compares the statements of one construct that stand in two paired statements, and all that stands in them.
  /// `owner` is the party that they belong to, in either charter.
  private mutating func compareContents(
    _ section: Change.Section, _ construct: Construct, in container: (old: StatementID, new: StatementID),
    owner: (old: Int, new: Int)?
  ) {
    let olds = old.statements(construct, in: container.old)
    let news = new.statements(construct, in: container.new)
    let pairing = pairs[construct]
    if Vocabulary.row(construct).once {
      // It is never new or gone by itself: what it says is.
      let only = StatementID(construct, 0)
      compareFields(section, only, only, owner: owner)
      compareInside(section, only, only, owner: owner)
      return
    }
    for statement in olds where pairing.new(statement.index) == nil { remove(section, statement) }
    for statement in news {
      guard let before = pairing.old(statement.index) else {
        add(section, statement)
        continue
      }
      let was = StatementID(construct, before)
      compareFields(section, was, statement, owner: owner)
      compareFlow(section, was, statement)
      compareInside(section, was, statement, owner: owner)
    }
    checkOrder(section, olds, pairing, within: container)
  }

  private mutating func compareInside(
    _ section: Change.Section, _ was: StatementID, _ now: StatementID, owner: (old: Int, new: Int)?
  ) {
    for content in Vocabulary.row(now.construct).contents {
      compareContents(section, content, in: (was, now), owner: owner)
    }
  }

  /// What follows for a gain or a need from what others give.
  private mutating func compareFlow(_ section: Change.Section, _ was: StatementID, _ now: StatementID) {
    let (before, index) = (was.index, now.index)
    if now.gain != nil, let isMutual = value.mutualChange(before, index), isMutual || saysGainsLost {
      note(Change(section, now.construct, old: before, new: index, .mutual(isMutual)))
    }
    if now.need != nil, let isAnswered = value.answerChange(before, index) {
      note(Change(section, now.construct, old: before, new: index, .answered(isAnswered)))
    }
  }

  private mutating func checkOrder(
    _ section: Change.Section, _ olds: [StatementID], _ pairing: Pairing,
    within container: (old: StatementID, new: StatementID)
  ) {
    var last = -1
    for statement in olds {
      guard let now = pairing.new(statement.index) else { continue }
      if now < last {
        let isInStatement = !(container.old.construct == .charter || Vocabulary.row(container.old.construct).once)
        note(
          Change(
            section, statement.construct, old: isInStatement ? container.old.index : nil,
            new: isInStatement ? container.new.index : nil, .reordered))
        return
      }
      last = now
    }
  }

  // MARK: One statement

  /// Notes a statement that came in, and all that stands in it.
  private mutating func add(_ section: Change.Section, _ statement: StatementID) {
    var change = Change(section, statement.construct, old: nil, new: statement.index, .added)
    change.newRange = new.anchor(statement)
    note(change)
    for content in Vocabulary.row(statement.construct).contents {
      for inner in new.statements(content, in: statement) { add(section, inner) }
    }
  }

  private mutating func remove(_ section: Change.Section, _ statement: StatementID) {
    var change = Change(section, statement.construct, old: statement.index, new: nil, .removed)
    change.oldRange = old.anchor(statement)
    note(change)
    for content in Vocabulary.row(statement.construct).contents {
      for inner in old.statements(content, in: statement) { remove(section, inner) }
    }
  }

  private mutating func compareFields(
    _ section: Change.Section, _ before: StatementID, _ now: StatementID, owner: (old: Int, new: Int)?
  ) {
    var (olds, news) = (old.entries(before), new.entries(now))
    // A party may have another role now, which takes more or fewer attributes; the first ones are those of each role.
    olds += news.dropFirst(olds.count).map { DeclaredEntry(field: $0.field, value: .absent) }
    news += olds.dropFirst(news.count).map { DeclaredEntry(field: $0.field, value: .absent) }
    for (was, entry) in zip(olds, news) {
      guard
        let difference = comparison.difference(
          entry.field, in: now.construct, was.value, entry.value, owner: (owner?.old, owner?.new))
      else { continue }
      var change = Change(section, now.construct, old: before.index, new: now.index, .changed(entry.field))
      change.oldValue = was.value
      change.newValue = entry.value
      change.gone = difference.gone
      change.come = difference.come
      change.isSameInEffect = difference.isSameInEffect
      if case .text(let before) = was.value, case .text(let after) = entry.value {
        change.differsInSpaceAlone = TextExcerpt.differInSpaceAlone(before.decode(old.source), after.decode(new.source))
      }
      change.direction = ChangeDirection(old: old, new: new).direction(change)
      change.oldRange = old.range(of: was.value) ?? old.anchor(before)
      change.newRange = new.range(of: entry.value) ?? new.anchor(now)
      note(change)
    }
  }

  /// Rates a change and records it.
  private mutating func note(_ change: Change) {
    var change = change
    if change.oldRange == nil, change.newRange == nil, change.kind != .reordered {
      change.oldRange = change.old.map { old.anchor(StatementID(change.construct, $0)) }
      change.newRange = change.new.map { new.anchor(StatementID(change.construct, $0)) }
    }
    change.losses = value.losses(change)
    change.rating = change.losses.isEmpty ? rating.rating(change) : .loss
    changes.append(change)
  }
}

extension Charter {
  /// The source range of a value; nil if its location isn't recorded.
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

extension Construct {
  /// Where a reader looks for changes of what stands in the charter's block; nil for parties, which have a section each,
  /// and for what stands in other statements.
  fileprivate var section: Change.Section? {
    switch self {
    case .aim: .aims
    case .risk, .responsibility, .success, .project, .communication, .transparency, .teaming: .shared
    case .terms: .terms
    case .article: .articles
    case .gains: .wholeGains
    case .charter, .partner, .observer, .stakeholder, .brings, .needs, .commits, .signatory, .aspect, .meeting,
      .channel,
      .shares, .waive:
      nil
    }
  }
}
