// What a statement says, field by field, in one form for all statements.

/// A part of a statement.
package enum DeclaredField: Equatable, Sendable {
  case name
  /// A title, or the text behind the keyword.
  case text
  case attribute(Attribute)
}

/// What stands in a field. What the fingerprint leaves out is absent.
package enum DeclaredValue: Sendable {
  case absent
  case name(ByteRange)
  case text(TextValue)
  /// Into `Charter.texts`.
  case texts(IndexRange<TextValue>)
  case option(KeywordOption)
  case means(MeansSet)
  case quantity(Quantity)
  case day(CalendarDay)
  case period(Period)
  case interval(Interval)
  case party(Reference)
  case parties(PartyList)
  case references(ReferenceList)
  case check(Rule)

  package var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}

/// A field with what stands in it.
struct DeclaredEntry {
  let field: DeclaredField
  var value: DeclaredValue
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
  func entries(_ id: StatementID) -> [DeclaredEntry] {
    var entries = EntryList(id.construct)
    read(id, &entries)
    // What a text says, only the source can tell.
    for index in entries.list.indices where saysNothing(entries.list[index].value) {
      entries.list[index].value = .absent
    }
    return entries.list
  }

  private func saysNothing(_ value: DeclaredValue) -> Bool {
    switch value {
    case .text(let text): saysNothing(text)
    case .texts(let slice): !slice.indices.contains { said(texts[$0]) != nil }
    case .absent, .name, .option, .means, .quantity, .day, .period, .interval, .party, .parties, .references, .check:
      false
    }
  }
}

/// Gathers what the fields of a statement say.
private struct EntryList: StatementReader, AttributeVisitor {
  private let construct: Construct
  var list: [DeclaredEntry] = []

  init(_ construct: Construct) { self.construct = construct }

  mutating func read<S: DeclaredStatement>(_ statement: S) {
    list.reserveCapacity(8)
    let shape = Lexicon.shared.shape(construct)
    if shape.name != .none {
      list.append(DeclaredEntry(field: .name, value: .some(statement.name) { .name($0.range) }))
    }
    if shape.text != .none { list.append(DeclaredEntry(field: .text, value: .some(statement.text) { .text($0) })) }
    var statement = statement
    statement.visitAttributes(&self)
  }

  private mutating func add(_ attribute: Attribute, _ value: DeclaredValue) {
    guard Lexicon.shared.takes(construct, attribute) else { return }
    list.append(DeclaredEntry(field: .attribute(attribute), value: value))
  }

  mutating func visit(_ attribute: Attribute, _ text: inout TextValue?) { add(attribute, .some(text) { .text($0) }) }

  mutating func visit(_ attribute: Attribute, texts: inout IndexRange<TextValue>) { add(attribute, .texts(texts)) }

  mutating func visit(_ attribute: Attribute, _ option: inout KeywordOption?) {
    add(attribute, .some(option) { .option($0) })
  }

  mutating func visit(_ attribute: Attribute, _ means: inout MeansSet) {
    add(attribute, means.isEmpty ? .absent : .means(means))
  }

  mutating func visit(_ attribute: Attribute, _ quantity: inout Quantity?) {
    add(attribute, .some(quantity) { .quantity($0) })
  }

  mutating func visit(_ attribute: Attribute, _ day: inout CalendarDay?, at range: inout ByteRange) {
    add(attribute, .some(day) { .day($0) })
  }

  mutating func visit(_ attribute: Attribute, _ period: inout Period?) {
    add(attribute, .some(period) { .period($0) })
  }

  mutating func visit(_ attribute: Attribute, _ interval: inout Interval?) {
    add(attribute, .some(interval) { .interval($0) })
  }

  mutating func visit(_ attribute: Attribute, _ party: inout Reference?) { add(attribute, .some(party) { .party($0) }) }

  mutating func visit(_ attribute: Attribute, _ parties: inout PartyList) {
    let isSaid = parties.all || parties.others || !parties.names.isEmpty
    add(attribute, isSaid ? .parties(parties) : .absent)
  }

  mutating func visit(_ attribute: Attribute, _ references: inout ReferenceList) {
    add(attribute, references.names.isEmpty ? .absent : .references(references))
  }

  mutating func visit(_ attribute: Attribute, _ check: inout Rule?) {
    add(attribute, .some(check) { .check($0) })
  }
}

extension DeclaredValue {
  /// What is there, or nothing.
  fileprivate static func some<Value>(_ value: Value?, _ wrap: (Value) -> DeclaredValue) -> DeclaredValue {
    if let value { wrap(value) } else { .absent }
  }
}
