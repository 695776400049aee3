// One change between two charters: what changed, where, how much it weighs, who loses by it.

/// A change of meaning, as typed data: places in either charter, no words.
public struct Change: Sendable {
  /// Where a reader looks for it. Parties are indices into `Charter.parties` of the old and of the new charter.
  public enum Section: Equatable, Sendable {
    /// A partner; also one that was one, or became one.
    case partner(old: Int?, new: Int?)
    case aims
    /// Risks, responsibilities, successes, projects, communication, transparency, teaming.
    case shared
    case terms
    case articles
    /// What the charter says of itself.
    case charter
    case observer(old: Int?, new: Int?)
    case stakeholder(old: Int?, new: Int?)
    /// The gains of the partnership as a whole.
    case wholeGains
  }

  public enum Kind: Equatable, Sendable {
    case added
    case removed
    case changed(DeclaredField)
    /// Statements of this construct that are in both stand in another order.
    case reordered
    /// A party has another role: a partner is an observer now, or the like.
    case role
    /// What follows from the other changes: a party benefits now, or no longer.
    case benefit(Bool)
    /// A gain is mutual now, or no longer: another partner gives to it.
    case mutual(Bool)
    /// A need is answered now, or no longer.
    case answered(Bool)
  }

  /// How much it weighs; the heaviest first.
  public enum Rating: UInt8, CaseIterable, Comparable, Sendable {
    /// Someone loses by it.
    case loss
    /// Amounts, dates, sources, parties, terms …
    case substance
    /// Only the words, a name in the file, the order, or another way to say the same.
    case wording

    public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a partner brings, gains or commits more than before.
  public enum Direction: Sendable {
    case more, less, otherwise
  }

  public let section: Section
  /// What kind of statement it speaks of.
  public let construct: Construct
  /// Its index in the old charter's array of that construct (parties, burdens … alike); 0 where there is but one.
  /// Of `reordered`, the statement that they stand in.
  public let old: Int?
  /// Its index in the new charter's array.
  public let new: Int?
  public let kind: Kind
  public var oldValue = DeclaredValue.absent
  public var newValue = DeclaredValue.absent
  /// Of a list: indices into the old charter's `references` or `texts` of what is no longer there.
  public var gone: [Int] = []
  /// Of a list: indices into the new charter's `references` or `texts` of what came in.
  public var come: [Int] = []
  public var rating = Rating.substance
  public var direction: Direction?
  /// Another way to say the same: `all` and a list of every partner.
  public var isSameInEffect = false
  /// Whether two texts differ only where nobody sees it: in spaces and the ends of lines.
  public var differsInSpaceAlone = false
  public var losses: [ChangeLoss] = []
  /// Where it stands in the old charter.
  public var oldRange: ByteRange?
  /// Where it stands in the new charter.
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
  /// Whether a text is said in other words: a person must still read whether it says the same.
  var isRewording: Bool {
    guard rating == .wording, case .changed(let field) = kind, field != .attribute(.version) else { return false }
    if case (.text, .text) = (oldValue, newValue) { return !differsInSpaceAlone }
    return false
  }
}

/// What someone loses by a change. Indices point into the old charter.
public enum ChangeLoss: Equatable, Sendable {
  /// A party no longer benefits, or is no longer there to.
  case benefit(party: Int)
  /// A mutual gain that is gone, or that no other feeds any more.
  case gain(Int)
  /// A gain that another's contribution, or an aim that others work toward, no longer feeds.
  case source(gain: Int)
  /// A need that no gain answers any more.
  case answer(need: Int)

  /// The party that loses, in the old charter; nil for the partnership as a whole.
  func loser(in old: Charter) -> Int? {
    switch self {
    case .benefit(let party): party
    case .gain(let gain), .source(let gain): old.gains[gain].owner.map { Int($0) }
    case .answer(let need): Int(old.needs[need].owner)
    }
  }
}
