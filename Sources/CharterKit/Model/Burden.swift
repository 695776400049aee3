// What the partners share: risk, responsibility and success.

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
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  public var by = PartyList()
  /// For a risk only.
  public var response: TextValue?
}
