// Partners, observers and stakeholders.

/// Someone who is named in the charter.
public struct Party: Sendable {
  /// What part someone has in the charter.
  public enum Role: UInt8, Sendable {
    case partner, observer, stakeholder
  }

  /// Whether it is a partner, an observer or a stakeholder.
  public let role: Role
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  /// What it is called in documents.
  public let title: TextValue?
  /// What represents it in messages: the range of its name, or else of its title or keyword.
  public let anchor: ByteRange
  /// The range of the whole statement.
  public let range: ByteRange
  /// The sector it belongs to; nil if not given.
  public var sector: KeywordOption?
  /// Indices into `Charter.texts`.
  public var units = IndexRange<TextValue>.none
  /// What it stands for.
  public var stance: TextValue?
  /// What it expects of the others.
  public var expects: TextValue?
  /// How it goes about its work.
  public var approach: TextValue?
  /// Whether everyone among its signatories must sign, or anyone; nil if not given, which means everyone.
  public var signing: KeywordOption?
  /// What it brings.
  public var contributions = IndexRange<Contribution>.none
  /// What it gains.
  public var gains = IndexRange<Gain>.none
  /// What it needs.
  public var needs = IndexRange<Need>.none
  /// What it commits to.
  public var commitments = IndexRange<Commitment>.none
  /// Who signs for it.
  public var signatories = IndexRange<Signatory>.none
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false

  /// The construct that declares it.
  public var construct: Construct {
    switch role {
    case .partner: .partner
    case .observer: .observer
    case .stakeholder: .stakeholder
    }
  }
}
