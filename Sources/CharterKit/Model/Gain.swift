// What a party, or the partnership, gains.

/// `gains`.
public struct Gain: Sendable {
  /// Index of the party that gains; nil for the partnership as a whole.
  package let owner: UInt32?
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// The contributions and aims that it comes from.
  public var from = ReferenceList()
  /// The needs that it answers.
  public var answers = ReferenceList()
  /// Who may know of it; nil if not given.
  public var disclosure: KeywordOption?
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}
