// How a client of the library refers to a statement of a charter: by a typed index into it.

/// The index of a statement, of a name in a value, or of a text. It is valid for the charter that it comes from; with
/// another charter it may mean something else, or trap.
public struct StatementIndex<Item>: Hashable, Sendable {
  /// In the charter's array of such items.
  package let position: Int

  package init(_ position: Int) { self.position = position }
}

extension Charter {
  public subscript(index: StatementIndex<Party>) -> Party { parties[index.position] }
  public subscript(index: StatementIndex<Contribution>) -> Contribution { contributions[index.position] }
  public subscript(index: StatementIndex<Gain>) -> Gain { gains[index.position] }
  public subscript(index: StatementIndex<Need>) -> Need { needs[index.position] }
  public subscript(index: StatementIndex<Commitment>) -> Commitment { commitments[index.position] }
  public subscript(index: StatementIndex<Signatory>) -> Signatory { signatories[index.position] }
  public subscript(index: StatementIndex<Aim>) -> Aim { aims[index.position] }
  public subscript(index: StatementIndex<Aspect>) -> Aspect { aspects[index.position] }
  public subscript(index: StatementIndex<Reference>) -> Reference { references[index.position] }
  public subscript(index: StatementIndex<TextValue>) -> TextValue { texts[index.position] }

  /// The partners, without observers and stakeholders, in source order.
  public var partnerIndices: [StatementIndex<Party>] { partners.map { StatementIndex($0) } }
  /// The gains of the partnership as a whole.
  public var commonGainIndices: [StatementIndex<Gain>] { commonGains.map { StatementIndex($0) } }

  /// The party that brings a contribution.
  public func owner(of contribution: Contribution) -> StatementIndex<Party> { StatementIndex(Int(contribution.owner)) }

  /// The party that a gain belongs to; nil for a gain of the partnership as a whole.
  public func owner(of gain: Gain) -> StatementIndex<Party>? { gain.owner.map { StatementIndex(Int($0)) } }

  /// What a text says, with its escapes decoded.
  public func string(_ text: TextValue) -> String { text.string(in: source) }

  /// A name as it is written.
  public func string(_ name: DeclaredName) -> String { source.string(name.range) }
}

extension StatementID {
  /// The statement as an index into the charter, if it is a party.
  public var partyIndex: StatementIndex<Party>? { party.map { StatementIndex($0) } }
  /// The statement as an index into the charter, if it is a contribution.
  public var contributionIndex: StatementIndex<Contribution>? { contribution.map { StatementIndex($0) } }
  /// The statement as an index into the charter, if it is a need.
  public var needIndex: StatementIndex<Need>? { need.map { StatementIndex($0) } }
  /// The statement as an index into the charter, if it is an aim.
  public var aimIndex: StatementIndex<Aim>? { aim.map { StatementIndex($0) } }
}

extension ValueFlow {
  /// Whether one of the party's gains comes, at least in part, from another partner.
  public func doesBenefit(_ party: StatementIndex<Party>) -> Bool { benefits[party.position] }

  /// What the gain comes from.
  public func mutuality(of gain: StatementIndex<Gain>) -> Mutuality { mutuality[gain.position] }

  /// The partners that give to a gain, including its owner, each once: at most 50.
  public func givers(of gain: StatementIndex<Gain>, in charter: Charter) -> [StatementIndex<Party>] {
    givers(of: gain.position, in: charter).partners.map { StatementIndex($0) }
  }
}
