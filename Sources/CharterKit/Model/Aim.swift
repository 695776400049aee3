// What the partners pursue together.

/// `aim`.
public struct Aim: Sendable {
  public let name: DeclaredName?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// The range of the whole statement.
  public let range: ByteRange
  /// Indices into `Charter.texts`.
  public var measures = IndexRange.none
  /// The day by which it is due.
  public var due: CalendarDay?
  /// The range of the day; empty if none is given.
  public var dueRange = ByteRange.at(0)
  /// Absent: all partners.
  public var shared = PartyList()
  /// The partner that leads the aim.
  public var lead: Reference?
  public var aspects = IndexRange.none
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
