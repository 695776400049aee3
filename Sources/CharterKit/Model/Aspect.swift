// A part of an aim.

/// `aspect` of an aim.
public struct Aspect: Sendable {
  public let aim: UInt32?
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var by = PartyList()
  public var due: CalendarDay?
  public var dueRange = ByteRange.at(0)
}
