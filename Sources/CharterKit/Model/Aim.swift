// What the partners pursue together.

/// `aim`.
public struct Aim: Sendable {
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
  /// The whole statement.
  public let range: ByteRange
  /// Into `Charter.texts`.
  public var measures = Slice.none
  public var due: CalendarDay?
  public var dueRange = ByteRange.at(0)
  /// Absent: all partners.
  public var shared = PartyList()
  public var lead: Reference?
  public var aspects = Slice.none
  public var isDamaged = false
}
