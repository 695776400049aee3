// The charter: what a file says, as plain values and byte ranges.

/// Everything that a file declares, in source order. It holds no tree and no message texts; names are resolved.
///
/// What could not be read is absent, and whatever contains it is marked as damaged.
public struct Charter: Sendable {
  /// The bytes of the file.
  public let source: SourceText
  /// The language of its keywords.
  public let language: Language
  /// What the charter is called.
  public internal(set) var title: TextValue?
  /// The range of its title, or of its keyword, or an empty range at the start of the file.
  public internal(set) var anchor = ByteRange.at(0)
  /// The range of the `charter` statement; empty if there is none.
  public internal(set) var range = ByteRange.at(0)
  /// Something in its own block could not be read, so an absence of parts is not a finding.
  public internal(set) var isDamaged = false

  /// Whether it is a charter or a gentlemen's agreement; nil if not given.
  public internal(set) var form: KeywordOption?
  /// The version, as the partners count.
  public internal(set) var version: TextValue?
  /// The fingerprint of the earlier text that this one replaces, as written.
  public internal(set) var amends: TextValue?
  /// When it applies.
  public internal(set) var period: Period?
  /// Where the partners work together.
  public internal(set) var place: TextValue?
  /// What they want to achieve together.
  public internal(set) var vision: TextValue?
  /// How they came together.
  public internal(set) var context: TextValue?

  /// Partners, then observers, then stakeholders, each in source order: how the three are interleaved in the source has
  /// no meaning.
  public internal(set) var parties: [Party] = []
  /// The indices of the partners in `parties`.
  package internal(set) var partners: [Int] = []
  /// What partners and observers bring, party by party.
  public internal(set) var contributions: [Contribution] = []
  /// The gains of parties and of the partnership as a whole.
  public internal(set) var gains: [Gain] = []
  /// The indices in `gains` of those of the partnership as a whole.
  package internal(set) var commonGains: [Int] = []
  /// What parties need, party by party.
  public internal(set) var needs: [Need] = []
  /// What partners commit to, partner by partner.
  public internal(set) var commitments: [Commitment] = []
  /// Who signs, partner by partner.
  public internal(set) var signatories: [Signatory] = []
  /// The aims that they share.
  public internal(set) var aims: [Aim] = []
  /// The aspects of aims, aim by aim.
  public internal(set) var aspects: [Aspect] = []
  /// Risks, responsibilities and successes.
  public internal(set) var burdens: [Burden] = []
  /// What they carry out together.
  public internal(set) var projects: [Project] = []
  /// Whether there is a `communication` block.
  public internal(set) var hasCommunication = false
  /// When they meet.
  public internal(set) var meetings: [Meeting] = []
  /// Where they can be reached.
  public internal(set) var channels: [Channel] = []
  /// Whether there is a `transparency` block.
  public internal(set) var hasTransparency = false
  /// What they share with each other.
  public internal(set) var sharings: [Sharing] = []
  /// How they work as a team.
  public internal(set) var teaming: Teaming?
  /// What holds if things go differently; nil if there is no `terms` block.
  public internal(set) var terms: Terms?
  /// Articles in the authors' own words.
  public internal(set) var articles: [Article] = []
  /// Warnings that the authors leave, with reasons.
  public internal(set) var waivers: [Waiver] = []

  /// The names in values that are lists, list after list.
  public internal(set) var references: [Reference] = []
  /// The texts of attributes that take several, list after list.
  public internal(set) var texts: [TextValue] = []

  /// Every name that is declared, in source order, with its declaration.
  package internal(set) var names: [(name: DeclaredName, statement: StatementID)] = []

  /// For each symbol, the declaration that it names; nil if it isn't declared.
  var declarations: [StatementID?] = []

  /// Whether it is legally binding: only if its terms say so.
  public var isBinding: Bool { terms?.binding == .yes }

  init(source: SourceText, language: Language) {
    self.source = source
    self.language = language
  }

  /// Reserves capacity for everything in the file, so that no array is copied while it grows.
  mutating func reserve(_ counts: SyntaxCounts) {
    let parties = counts[.partner] + counts[.observer] + counts[.stakeholder]
    self.parties.reserveCapacity(parties)
    partners.reserveCapacity(counts[.partner])
    contributions.reserveCapacity(counts[.brings])
    gains.reserveCapacity(counts[.gains])
    needs.reserveCapacity(counts[.needs])
    commitments.reserveCapacity(counts[.commits])
    signatories.reserveCapacity(counts[.signatory])
    aims.reserveCapacity(counts[.aim])
    aspects.reserveCapacity(counts[.aspect])
    projects.reserveCapacity(counts[.project])
    articles.reserveCapacity(counts[.article])
    names.reserveCapacity(counts.namedStatements)
    references.reserveCapacity(counts.namesInValues)
  }

  // MARK: Party lists

  /// Whether a list names the partner (an index into `parties`). `owner` is the partner that the list belongs to.
  /// Linear in the list; checks over many partners use `PartnerCoverage`.
  package func includes(_ list: PartyList, _ party: Int, owner: Int? = nil) -> Bool {
    if parties[party].role == .partner {
      if list.all { return true }
      if list.others, party != owner { return true }
    }
    return references[list.names.indices].contains { $0.target?.party == party }
  }
}
