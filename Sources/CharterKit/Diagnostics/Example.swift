// The bad and the good example of a finding, which the tests run and `charter explain` shows.

/// Part of a charter that has a finding, or doesn't.
///
/// A test embeds it in a complete charter and analyses that. What it is embedded in depends on the case.
package enum Example: Sendable {
  /// A complete file, as it is.
  case file(String)
  /// Statements and attributes inside `charter "…" { … }` of a valid charter with the partners `College` and `Firm`,
  /// the contributions `Coaches` (College) and `Questions` (Firm), and the aim `Learning`.
  case inCharter(String)
  /// Statements and attributes inside the block of the partner `College` of that charter.
  case inPartner(String)
  /// A complete file that contains bytes that are not UTF-8.
  case bytes(prefix: String, [UInt8], suffix: String)
}
