// What a party, or the partnership, gains.

/// `gains`.
public struct Gain: Sendable {
  /// Index of the party that gains; nil for the partnership as a whole.
  public let owner: UInt32?
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var from = ReferenceList()
  public var answers = ReferenceList()
  public var disclosure: KeywordOption?
  public var isDamaged = false
}
