// What the partners share: risk, responsibility and success.

/// `risk`, `responsibility` or `success`: what the partners share.
public struct Burden: Sendable {
  /// What is shared.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case risk, responsibility, success

    /// The construct that declares it.
    public var construct: Construct {
      switch self {
      case .risk: .risk
      case .responsibility: .responsibility
      case .success: .success
      }
    }
  }

  /// Whether it is a risk, a responsibility or a success.
  public let kind: Kind
  /// Its name in the file; nil if it has none.
  public let name: DeclaredName?
  public let text: TextValue?
  public let anchor: ByteRange
  /// Who shares it.
  public var by = PartyList()
  /// For a risk only.
  public var response: TextValue?
}
