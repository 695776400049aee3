// Checks a signature with OpenSSH and against the lists of keys.

import CharterKit

/// Asks OpenSSH, which is located when first needed.
struct Examiner {
  let demands: Verification.Demands
  private var openSSH: Result<OpenSSH, OpenSSH.Obstacle>?

  init(_ demands: Verification.Demands) { self.demands = demands }

  /// Why a signature doesn't count, or could not be checked; nil if it is valid.
  ///
  /// - Parameter isPinned: Whether its key must be in the list of allowed signers, if there is one. That list says who
  /// may sign now; when a signature under an earlier text was made, it may have been different.
  mutating func refusal(of file: SignatureFile, isPinned: Bool) -> Verdict? {
    do throws(OpenSSH.Obstacle) {
      let allowed = isPinned ? demands.allowed : nil
      switch try program().verify(file.signature, of: file.statement.bytes, revoked: demands.revoked, allowed: allowed)
      {
      case .valid: return nil
      case .wrong: return .invalid(.wrong)
      case .revoked: return .invalid(.revoked)
      case .notPinned: return .invalid(.notPinned)
      case .notAllowed: return .invalid(.notAllowed)
      }
    } catch {
      return .unchecked(error)
    }
  }

  private mutating func program() throws(OpenSSH.Obstacle) -> OpenSSH {
    if let openSSH { return try openSSH.get() }
    do throws(OpenSSH.Obstacle) {
      let found = try OpenSSH()
      openSSH = .success(found)
      return found
    } catch {
      openSSH = .failure(error)
      throw error
    }
  }
}
