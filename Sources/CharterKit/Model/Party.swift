// Partners, observers and stakeholders.

/// Someone who is named in the charter.
public struct Party: Sendable {
  public enum Role: UInt8, Sendable {
    case partner, observer, stakeholder
  }

  public let role: Role
  public let name: DeclaredName?
  public let title: TextValue?
  /// What represents it in messages: the range of its name, or else of its title or keyword.
  public let anchor: ByteRange
  /// The range of the whole statement.
  public let range: ByteRange
  public var sector: KeywordOption?
  /// Indices into `Charter.texts`.
  public var units = IndexRange.none
  public var stance: TextValue?
  public var expects: TextValue?
  public var approach: TextValue?
  /// Whether everyone among its signatories must sign, or anyone; nil if not given, which means everyone.
  public var signing: KeywordOption?
  public var contributions = IndexRange.none
  public var gains = IndexRange.none
  public var needs = IndexRange.none
  public var commitments = IndexRange.none
  public var signatories = IndexRange.none
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false

  public var construct: Construct {
    switch role {
    case .partner: .partner
    case .observer: .observer
    case .stakeholder: .stakeholder
    }
  }
}
