// What the partners pursue together.

/// `aim`.
public struct Aim: Sendable {
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// The range of the whole statement.
  public let range: ByteRange
  /// Indices into `Charter.texts`.
  public var measures = IndexRange<TextValue>.none
  /// The day by which it is due.
  public var due: CalendarDay?
  /// The range of the day; empty if none is given.
  public var dueRange = ByteRange.at(0)
  /// Absent: all partners.
  public var shared = PartyList()
  /// The partner that leads the aim.
  public var lead: Reference?
  /// The aspects into which it is divided.
  public var aspects = IndexRange<Aspect>.none
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
