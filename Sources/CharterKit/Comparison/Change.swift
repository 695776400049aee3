// One change between two charters: what changed, where, how much it matters and who loses by it.

/// A change of meaning as typed data: locations in either charter, no wording.
public struct Change: Sendable {
  /// The part of the charter that a reader would look in. Parties are indices into `Charter.parties` of the old and of
  /// the new charter.
  package enum Section: Equatable, Sendable {
    /// A partner, including a party that was a partner before or has become one.
    case partner(old: Int?, new: Int?)
    case aims
    /// Risks, responsibilities, successes, projects, communication, transparency, teaming.
    case shared
    case terms
    case articles
    /// Facts about the charter itself.
    case charter
    case observer(old: Int?, new: Int?)
    case stakeholder(old: Int?, new: Int?)
    /// The gains of the partnership as a whole.
    case wholeGains
  }

  package enum Kind: Equatable, Sendable {
    case added
    case removed
    case changed(DeclaredField)
    /// Statements of this construct that are in both charters come in a different order.
    case reordered
    /// A party's role changed, for instance from partner to observer.
    case role
    /// A consequence of other changes: a party now benefits (true) or no longer does (false).
    case benefit(Bool)
    /// A gain is now mutual, that is, another partner contributes to it (true), or no longer is (false).
    case mutual(Bool)
    /// A need is now answered (true) or no longer is (false).
    case answered(Bool)
  }

  /// How much a change matters, most important first.
  public enum Rating: UInt8, CaseIterable, Comparable, Sendable {
    /// Someone loses by it.
    case loss
    /// Amounts, dates, sources, parties, terms …
    case substance
    /// Only the wording, a name in the file, the order, or another way to say the same.
    case wording

    public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a partner brings, gains or commits more than before.
  public enum Direction: Sendable {
    case more, less, otherwise
  }

  /// The part of the charter it belongs to.
  package let section: Section
  /// The kind of statement it is about.
  public let construct: Construct
  /// The index in the old charter's array for that construct (parties and burdens share one array across kinds); 0
  /// where there can be only one. For `reordered`, the index of the enclosing statement.
  package let old: Int?
  /// The index in the new charter's array.
  package let new: Int?
  /// What happened.
  package let kind: Kind
  package var oldValue = DeclaredValue.absent
  package var newValue = DeclaredValue.absent
  /// For a list: indices into the old charter's `references` or `texts` of removed members.
  package var gone: [Int] = []
  /// For a list: indices into the new charter's `references` or `texts` of added members.
  package var come: [Int] = []
  /// How much it matters.
  public var rating = Rating.substance
  /// Whether a partner brings, gains or commits more or less by it.
  public var direction: Direction?
  /// Whether this is just another way to say the same, such as `all` and a list of every partner.
  public var isSameInEffect = false
  /// Whether two texts differ only invisibly, in spaces and line breaks.
  public var differsInSpaceAlone = false
  /// What parties lose by it, empty unless `rating` is `loss`.
  public var losses: [ChangeLoss] = []
  /// The range in the old charter's source.
  public var oldRange: ByteRange?
  /// The range in the new charter's source.
  public var newRange: ByteRange?

  init(_ section: Section, _ construct: Construct, old: Int?, new: Int?, _ kind: Kind) {
    self.section = section
    self.construct = construct
    self.old = old
    self.new = new
    self.kind = kind
  }
}

extension Change {
  /// Whether a text was reworded: a person must still read it to see whether it means the same.
  var isRewording: Bool {
    guard rating == .wording, case .changed(let field) = kind, field != .attribute(.version) else { return false }
    if case (.text, .text) = (oldValue, newValue) { return !differsInSpaceAlone }
    return false
  }
}

/// What someone loses by a change. Indices are into the old charter.
public enum ChangeLoss: Equatable, Sendable {
  /// A party no longer benefits, or was removed and so can't.
  case benefit(party: Int)
  /// A mutual gain that was removed, or that no other partner contributes to any more.
  case gain(Int)
  /// A gain that lost a source: another party's contribution, or an aim that others work toward.
  case source(gain: Int)
  /// A need that no gain answers any more.
  case answer(need: Int)

  /// The party that loses, as an index into the old charter's parties; nil for the partnership as a whole.
  func loser(in old: Charter) -> Int? {
    switch self {
    case .benefit(let party): party
    case .gain(let gain), .source(let gain): old.gains[gain].owner.map { Int($0) }
    case .answer(let need): Int(old.needs[need].owner)
    }
  }
}
