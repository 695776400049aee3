// A part of an aim.

/// `aspect` of an aim.
public struct Aspect: Sendable {
  package let aim: UInt32?
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Who works on it.
  public var by = PartyList()
  public var due: CalendarDay?
  public var dueRange = ByteRange.at(0)
}
