// Aims, what the partners share, and how they work together.

/// `aim`.
public struct Aim: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// The range of the whole statement.
  public let range: ByteRange
  /// Indices into `Charter.texts`.
  public var measures = Slice.none
  /// The day by which it is due.
  public var due: CalendarDay?
  /// The range of the day; empty if none is given.
  public var dueRange = ByteRange.at(0)
  /// Absent: all partners.
  public var shared = PartyList()
  /// The partner that leads the aim.
  public var lead: Reference?
  public var aspects = Slice.none
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}

/// `aspect` of an aim.
public struct Aspect: Sendable {
  /// Index of the aim that it is part of; nil for a misplaced aspect.
  public let aim: UInt32?
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var by = PartyList()
  /// The day by which it is due.
  public var due: CalendarDay?
  /// The range of the day; empty if none is given.
  public var dueRange = ByteRange.at(0)
}

/// `risk`, `responsibility` or `success`: what the partners share.
public struct Burden: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case risk, responsibility, success

    public var construct: Construct {
      switch self {
      case .risk: .risk
      case .responsibility: .responsibility
      case .success: .success
      }
    }
  }

  public let kind: Kind
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var by = PartyList()
  /// For a risk only.
  public var response: TextValue?
}

/// `project`.
public struct Project: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var with = PartyList()
  public var toward = ReferenceList()
  public var period: Period?
}

/// `meeting`.
public struct Meeting: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var every: Interval?
  public var with = PartyList()
}

/// `channel`.
public struct Channel: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var with = PartyList()
}

/// `shares`.
public struct Sharing: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// Absent: all partners.
  public var by = PartyList()
  public var with = PartyList()
}

/// `teaming`.
public struct Teaming: Sendable {
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var safety: TextValue?
  public var understanding: TextValue?
  public var execution: TextValue?
}

/// `terms`.
public struct Terms: Sendable {
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// `.yes` or `.no`; nil (not binding) if left out.
  public var binding: Option?
  public var decisions: TextValue?
  public var disputes: TextValue?
  public var confidentiality: TextValue?
  public var ownership: TextValue?
  public var exit: TextValue?
  public var review: Interval?
  /// Something in it could not be read, so an absence of parts is not a finding.
  public var isDamaged = false
}

/// `article`.
public struct Article: Sendable {
  public let name: Name?
  public let text: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  public var body: TextValue?
}

/// `waive`: a warning that is set aside, and why.
public struct Waiver: Sendable {
  public let reason: TextValue?
  /// What represents it in messages: the range of its name, or else of its text or keyword.
  public let anchor: ByteRange
  /// The kind of warning that is waived; nil if the name is unknown.
  public var kind: FindingKind?
  /// What it covers: the range of the statement that contains it.
  public let scope: ByteRange
}
