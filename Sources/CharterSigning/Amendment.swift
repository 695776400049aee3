// A text that replaces another, and the state of both.

import CharterKit

/// A text that replaces another. It is in force when the earlier text was, and all partners of both have signed it.
package struct Amendment: Sendable {
  /// What is known about the replaced text.
  package enum Replaced: Equatable, Sendable {
    case wasInForce
    /// Not everyone signed it, or it amends a text that was never in force, so there is nothing to replace.
    case neverInForce
    /// Its content is not stored here, so it is unknown who would have to agree.
    case notStored
    case unchecked(OpenSSH.Obstacle)
  }

  /// The fingerprint of the replaced text.
  package let fingerprint: [UInt8]
  package let replaced: Replaced
  /// The replaced text; nil if its content is not stored here.
  package let old: SignedText?
  /// The partners of the old text that have not signed with a key that the old text declares for them.
  package let awaited: [SignedText.Partner]
  /// Whether all partners of both texts have signed, and the old text was in force.
  package let isInForce: Bool

  init?(_ signatures: TextSignatures, _ succession: Succession?) {
    guard let amends = signatures.text.amends else { return nil }
    fingerprint = amends
    old = signatures.old
    awaited = signatures.awaited
    if let succession, !succession.texts.isEmpty {
      if succession.wereInForce.first == true {
        replaced = .wasInForce
      } else {
        replaced = succession.obstacle.map { .unchecked($0) } ?? .neverInForce
      }
    } else {
      replaced = .notStored
    }
    isInForce = replaced == .wasInForce && awaited.isEmpty && signatures.isSigned
  }
}
