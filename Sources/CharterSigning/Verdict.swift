// The verdict on a signatory: signed, missing, stale, invalid, or unknown.

import CharterKit
import CharterSystem

/// The state of a slot's file.
package enum Verdict: Equatable, Sendable {
  /// The signatory signed the present text.
  case signed(Mark)
  /// There is no signature. `hasKey`: whether the charter declares a key to sign with.
  case missing(hasKey: Bool)
  /// Another text was signed here: with its fingerprint, and the signatory's name in it.
  case stale(Mark, charter: [UInt8], signatory: [UInt8])
  case invalid(Reason)
  case unchecked(OpenSSH.Obstacle)

  /// When and with what a signature was made.
  package struct Mark: Equatable, Sendable {
    /// By the signer's clock.
    package let date: Timestamp
    package let key: OpenSSHPublicKey
    /// Whether someone touched the hardware key to sign; nil for other keys.
    package let wasTouched: Bool?
  }

  /// Why a signature doesn't count.
  package enum Reason: Equatable, Sendable {
    case flaw(SignatureFlaw)
    /// The file is a link, a folder, a pipe, or too large.
    case file(SystemFailure)
    /// The statement is for another partner or signatory than the file's name says.
    case otherSlot
    /// The statement's title, version or role differs from the charter's.
    case otherWords
    /// The charter doesn't declare the key for anyone.
    case unknownKey
    /// Another text was signed, with a key that is declared for the signer neither by the present text nor by an
    /// earlier one that was in force.
    case unvouchedKey
    /// The charter declares the key for the signatory of that slot.
    case keyOf(SignatureSlot)
    /// The same key has signed in that slot already: one key never fills two.
    case usedKey(SignatureSlot)
    /// Not in the required list of keys.
    case notPinned
    /// The signature doesn't match the statement: one of them was altered.
    case wrong
    /// In the list of revoked keys.
    case revoked
    /// In the required list of keys, but not for this time.
    case notAllowed
  }

  /// Whether it counts as signed.
  package var isSigned: Bool {
    if case .signed = self { true } else { false }
  }
}
