// How the partners work as a team.

/// `teaming`.
public struct Teaming: Sendable {
  public let anchor: ByteRange
  /// How the partners make it safe to speak up.
  public var safety: TextValue?
  /// How they come to understand each other.
  public var understanding: TextValue?
  /// How they carry things out.
  public var execution: TextValue?
}
