// What OpenSSH and the lists of keys have against a signature.

import CharterKit

/// Asks OpenSSH, which is looked for when it is first needed.
struct Examiner {
  let demands: Verification.Demands
  private var openSSH: Result<OpenSSH, OpenSSH.Obstacle>?

  init(_ demands: Verification.Demands) { self.demands = demands }

  /// Why a signature doesn't count, or could not be checked; nil if it is right.
  ///
  /// - Parameter isPinned: whether its key must stand in the list of allowed signers, if there is one. That list says who
  ///   may sign now; a signature under an earlier text was made when it may have said something else.
  mutating func refusal(of file: SignatureFile, isPinned: Bool) -> Verdict? {
    var signers = [OpenSSH.AllowedSigner(key: file.signature.key)]
    if isPinned, let allowed = demands.allowed {
      signers = allowed.entries(of: file.signature.key)
      if signers.isEmpty { return .invalid(.notPinned) }
    }
    do throws(OpenSSH.Obstacle) {
      let openSSH = try program()
      for signer in signers {
        switch try openSSH.verify(file.signature, of: file.statement.bytes, by: signer) {
        case .valid: return nil
        case .wrong: return .invalid(.wrong)
        case .notAllowed: continue
        }
      }
      return .invalid(.notAllowed)
    } catch {
      return .unchecked(error)
    }
  }

  private mutating func program() throws(OpenSSH.Obstacle) -> OpenSSH {
    if let openSSH { return try openSSH.get() }
    do throws(OpenSSH.Obstacle) {
      let found = try OpenSSH(revoked: demands.revoked)
      openSSH = .success(found)
      return found
    } catch {
      openSSH = .failure(error)
      throw error
    }
  }
}
