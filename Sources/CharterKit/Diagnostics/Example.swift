// The bad and the good example of a finding, which the tests run and `charter explain` shows.

/// A piece of a charter that shows a finding, or does not have it.
///
/// A test wraps it into a whole charter and reads that. What it is wrapped in depends on its place.
public enum Example: Sendable {
  /// A whole file, as it stands.
  case file(String)
  /// Statements and attributes inside `charter "…" { … }` of a sound charter with the partners `College`
  /// and `Firm`, the contributions `Coaches` (College) and `Questions` (Firm), and the aim `Learning`.
  case inCharter(String)
  /// Statements and attributes inside the block of the partner `College` of that charter.
  case inPartner(String)
  /// A whole file with bytes in it that are no UTF-8.
  case bytes(prefix: String, [UInt8], suffix: String)

  /// The piece as `charter explain` shows it.
  public var text: String {
    switch self {
    case .file(let text), .inCharter(let text), .inPartner(let text): text
    case .bytes(let prefix, let bytes, let suffix): prefix + String(decoding: bytes, as: UTF8.self) + suffix
    }
  }
}
