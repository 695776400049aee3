// Partners, observers and stakeholders.

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
  /// Where the sector stands.
  public var sectorRange = ByteRange.at(0)
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
