// Which statement of a charter is meant: its construct, and its index among those that are kept with it.

/// Names one statement of a charter.
public struct StatementID: Hashable, Sendable {
  public let construct: Construct
  /// Into the charter's array that keeps statements of this construct: parties of any role are kept together, and so
  /// are risks, responsibilities and successes. 0 for what a charter has once.
  public let index: Int

  @inline(__always)
  public init(_ construct: Construct, _ index: Int) {
    self.construct = construct
    self.index = index
  }

  /// The charter itself.
  static let charter = StatementID(.charter, 0)

  // MARK: What names in values refer to

  /// Into `Charter.parties`, if it is a partner, an observer or a stakeholder.
  @inline(__always)
  public var party: Int? { construct.isParty ? index : nil }

  /// Into `Charter.contributions`.
  @inline(__always)
  public var contribution: Int? { construct == .brings ? index : nil }

  /// Into `Charter.gains`.
  @inline(__always)
  public var gain: Int? { construct == .gains ? index : nil }

  /// Into `Charter.needs`.
  @inline(__always)
  public var need: Int? { construct == .needs ? index : nil }

  /// Into `Charter.aims`.
  @inline(__always)
  public var aim: Int? { construct == .aim ? index : nil }
}
