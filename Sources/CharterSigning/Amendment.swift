// A text that replaces another: what becomes of the two.

import CharterKit

/// A text that replaces another: it is in force when that one was, and all partners of both have signed it.
public struct Amendment: Sendable {
  /// What is known of the text that is replaced.
  public enum Replaced: Equatable, Sendable {
    case wasInForce
    /// Not all have signed it, or it amends one that was never in force: nothing is there to be replaced.
    case neverInForce
    /// Its content is not stored here, so that nobody can tell who would have to agree.
    case notStored
    case unchecked(OpenSSH.Obstacle)
  }

  /// The fingerprint of the text that is replaced.
  public let fingerprint: [UInt8]
  public let replaced: Replaced
  /// That text; nil if its content is not stored here.
  public let old: SignedText?
  /// The partners of the old text of whom there is no signature with a key that the old text declares for them.
  public let awaited: [SignedText.Partner]
  /// Whether all partners of both have signed, and the old text was in force.
  public let isInForce: Bool

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
