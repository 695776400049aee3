// How the partners work as a team.

/// `teaming`.
public struct Teaming: Sendable {
  public let anchor: ByteRange
  public var safety: TextValue?
  public var understanding: TextValue?
  public var execution: TextValue?
}
