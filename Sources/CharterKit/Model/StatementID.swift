// Which statement of a charter is meant: its construct, and its index among those that are kept with it.

/// Names one statement of a charter.
public struct StatementID: Hashable, Sendable {
  /// What kind of statement it is.
  public let construct: Construct
  /// Into the charter's array that keeps statements of this construct: parties of any role are kept together, and so
  /// are risks, responsibilities and successes. 0 for what a charter has once.
  package let index: Int

  @inline(__always)
  package init(_ construct: Construct, _ index: Int) {
    self.construct = construct
    self.index = index
  }

  /// The charter itself.
  static let charter = StatementID(.charter, 0)

  // MARK: What names in values refer to

  /// Into `Charter.parties`, if it is a partner, an observer or a stakeholder.
  @inline(__always)
  package var party: Int? { construct.isParty ? index : nil }

  /// Into `Charter.contributions`.
  @inline(__always)
  package var contribution: Int? { construct == .brings ? index : nil }

  /// Into `Charter.gains`.
  @inline(__always)
  package var gain: Int? { construct == .gains ? index : nil }

  /// Into `Charter.needs`.
  @inline(__always)
  package var need: Int? { construct == .needs ? index : nil }

  /// Into `Charter.aims`.
  @inline(__always)
  package var aim: Int? { construct == .aim ? index : nil }
}
