// Partners, observers and stakeholders, and what each brings, gains, needs, commits and signs.

/// Someone who is named in the charter.
public struct Party: Sendable {
  public enum Role: UInt8, Sendable {
    case partner, observer, stakeholder
  }

  public let role: Role
  public let name: Name?
  public let title: TextValue?
  /// What stands for it in messages: its name, else its title or keyword.
  public let anchor: ByteRange
  /// The whole statement.
  public let range: ByteRange
  public var sector: Option?
  /// Into `Charter.texts`.
  public var units = Slice.none
  public var stance: TextValue?
  public var expects: TextValue?
  public var approach: TextValue?
  /// Whether everyone of its signatories signs, or anyone: nil where it isn't said, which means everyone.
  public var signing: Option?
  public var contributions = Slice.none
  public var gains = Slice.none
  public var needs = Slice.none
  public var commitments = Slice.none
  public var signatories = Slice.none
  /// Something in it could not be read: what it lacks says nothing.
  public var isDamaged = false

  public var construct: Construct {
    switch role {
    case .partner: .partner
    case .observer: .observer
    case .stakeholder: .stakeholder
    }
  }
}

/// `brings`.
public struct Contribution: Sendable {
  /// Index of the party that brings it.
  public let owner: UInt32
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
  public var means = MeansSet()
  public var amount: Quantity?
  public var toward = ReferenceList()
  public var during: Period?
  public var disclosure: Option?
  public var isDamaged = false
}

/// The five means of the seed: funding, expertise, facilities, network, workforce.
public struct MeansSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  static let first = Option.funding.rawValue
  public static let count = 5

  /// Nothing for an option that is no means.
  init(_ option: Option) {
    let index = option.rawValue &- Self.first
    rawValue = index < Self.count ? 1 << index : 0
  }

  /// In the order of the table.
  public var options: [Option] {
    (0..<UInt8(Self.count)).filter { rawValue & 1 << $0 != 0 }.compactMap { Option(rawValue: Self.first + $0) }
  }
}

/// `gains`.
public struct Gain: Sendable {
  /// Index of the party that gains; nil for the partnership as a whole.
  public let owner: UInt32?
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
  public var from = ReferenceList()
  public var answers = ReferenceList()
  public var disclosure: Option?
  public var isDamaged = false
}

/// `needs`.
public struct Need: Sendable {
  public let owner: UInt32
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
}

/// `commits`.
public struct Commitment: Sendable {
  public let owner: UInt32
  public let name: Name?
  public let text: TextValue?
  public let anchor: ByteRange
  public var effort: Quantity?
  public var during: Period?
  public var nature: TextValue?
  public var recognised = PartyList()
  public var isDamaged = false
}

/// `signatory`.
public struct Signatory: Sendable {
  public let owner: UInt32
  public let text: TextValue?
  public let anchor: ByteRange
  public var role: TextValue?
  /// Into `Charter.texts`.
  public var keys = Slice.none
}

/// A number as it was written, with its unit, and for an effort how often.
public struct Quantity: Sendable {
  public let number: ByteRange
  /// Empty without a unit.
  public let unit: ByteRange
  public let interval: Interval?
}

/// How often.
public struct Interval: Sendable {
  /// Empty for `every week`.
  public let number: ByteRange
  /// `.week`, `.weeks` …
  public let unit: Option
  public let range: ByteRange
}

/// A day, or one day to another; reversed dates are reported and kept.
public struct Period: Sendable {
  public let from: CalendarDay
  /// Nil for a single day.
  public let to: CalendarDay?
  public let range: ByteRange

  public var last: CalendarDay { to ?? from }
}
