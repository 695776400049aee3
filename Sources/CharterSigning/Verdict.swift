// What is said of a signatory: signed, missing, stale, invalid, or that it could not be told.

import CharterKit
import CharterSystem

/// What the file of a seat is worth.
public enum Verdict: Equatable, Sendable {
  /// The signatory signed the present text.
  case signed(Mark)
  /// There is no signature. `hasKey`: whether the charter names a key to sign with.
  case missing(hasKey: Bool)
  /// Another text was signed here, whose fingerprint this is, by somebody of this name.
  case stale(Mark, charter: [UInt8], signatory: [UInt8])
  case invalid(Reason)
  case unchecked(OpenSSH.Obstacle)

  /// When and with what a signature was made.
  public struct Mark: Equatable, Sendable {
    /// By the signer's clock.
    public let date: Timestamp
    public let key: OpenSSHPublicKey
    /// Whether somebody touched the hardware key that signed; nil for other keys.
    public let wasTouched: Bool?
  }

  /// Why a signature counts for nothing.
  public enum Reason: Equatable, Sendable {
    case flaw(SignatureFlaw)
    /// The file is a link, a folder, a pipe, or too large.
    case file(SystemFailure)
    /// The statement is for another partner or signatory than the file's name says.
    case otherSeat
    /// The statement's title, version or role is not the charter's.
    case otherWords
    /// The charter declares the key for nobody.
    case unknownKey
    /// Another text was signed, with a key that neither the present text declares for who signed, nor an earlier one that
    /// was in force.
    case unvouchedKey
    /// The charter declares the key, for the signatory of that seat.
    case keyOf(Seat)
    /// The same key has signed already, in that seat: one key never fills two.
    case usedKey(Seat)
    /// Not in the list of keys that was demanded.
    case notPinned
    /// The signature doesn't fit the statement: one of them was altered.
    case wrong
    /// In the list of revoked keys.
    case revoked
    /// In the list of keys that was demanded, but not for this time.
    case notAllowed
  }

  /// Whether it counts.
  public var isSigned: Bool {
    if case .signed = self { true } else { false }
  }
}
