// What all kinds of statements have in common: a name, a text, where they stand, and a list of their attributes.

/// A statement as a charter keeps it.
///
/// Its attributes are listed once, in `visitAttributes`. They are read from the file along this list, their names are
/// resolved along it, and from it come the fingerprint, the JSON and the difference: what is in one is in all.
protocol DeclaredStatement {
  var name: DeclaredName? { get }
  /// The title, or the text after the keyword.
  var text: TextValue? { get }
  /// What stands for it in messages: its name, else its text or keyword.
  var anchor: ByteRange { get }
  /// Shows each attribute to a visitor, in the order of the construct's row. Constructs that are kept together list what
  /// any of them takes.
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V)
}

extension DeclaredStatement {
  var name: DeclaredName? { nil }
  var text: TextValue? { nil }
}

/// Reads, changes or gathers the attributes of a statement, by the type of their values.
protocol AttributeVisitor: ~Copyable {
  mutating func visit(_ attribute: Attribute, _ text: inout TextValue?)
  /// A slice of `Charter.texts`.
  mutating func visit(_ attribute: Attribute, texts: inout IndexRange<TextValue>)
  mutating func visit(_ attribute: Attribute, _ option: inout KeywordOption?)
  mutating func visit(_ attribute: Attribute, _ means: inout MeansSet)
  mutating func visit(_ attribute: Attribute, _ quantity: inout Quantity?)
  mutating func visit(_ attribute: Attribute, _ day: inout CalendarDay?, at range: inout ByteRange)
  mutating func visit(_ attribute: Attribute, _ period: inout Period?)
  mutating func visit(_ attribute: Attribute, _ interval: inout Interval?)
  mutating func visit(_ attribute: Attribute, _ party: inout Reference?)
  mutating func visit(_ attribute: Attribute, _ parties: inout PartyList)
  mutating func visit(_ attribute: Attribute, _ references: inout ReferenceList)
  mutating func visit(_ attribute: Attribute, _ check: inout Rule?)
}

/// A section that only holds other statements: `communication`, `transparency`.
struct BareSection: DeclaredStatement {
  let anchor: ByteRange

  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {}
}
