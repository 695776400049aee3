// One seat after another: whether the file that lies there is the signatory's signature of the present text.

import CharterKit
import CharterSystem

/// Checks seats in the order of the text, and remembers the keys that have signed.
struct SeatChecker {
  private let text: SignedText
  private let old: SignedText?
  private let folder: SignatureFolder
  private let demands: Verification.Demands
  /// OpenSSH, looked for when it is first needed.
  private var openSSH: Result<OpenSSH, OpenSSH.Obstacle>?
  private var used: [(key: OpenSSHPublicKey, seat: Seat)] = []

  init(_ text: SignedText, _ old: SignedText?, _ folder: SignatureFolder, _ demands: Verification.Demands) {
    self.text = text
    self.old = old
    self.folder = folder
    self.demands = demands
  }

  /// From here on keys that have signed may sign again.
  mutating func forgetUsedKeys() { used = [] }

  mutating func verdict(_ seat: Seat, _ signatory: SignedText.Signatory) throws(SystemFailure) -> Verdict {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      guard let found = try folder.signature(of: seat) else { return .missing(hasKey: !signatory.keys.isEmpty) }
      bytes = found
    } catch {
      switch error.reason {
      case .isDirectory, .notARegularFile, .tooLarge, .tooManyLinks: return .invalid(.file(error))
      default: throw error
      }
    }
    let file: SignatureFile
    do throws(SignatureFlaw) {
      file = try SignatureFile(bytes)
    } catch {
      return .invalid(.flaw(error))
    }
    return verdict(file, seat, signatory)
  }

  /// What a file is worth that can be read.
  mutating func verdict(_ file: SignatureFile, _ seat: Seat, _ signatory: SignedText.Signatory) -> Verdict {
    let statement = file.statement
    guard statement.partner == seat.partner else { return .invalid(.otherSeat) }
    let mark = Verdict.Mark(
      date: statement.date, key: file.signature.key, wasTouched: file.signature.wasTouched)
    let isPresent = statement.charter.elementsEqual(text.fingerprint.utf8)
    if isPresent {
      guard statement.signatory == signatory.name else { return .invalid(.otherSeat) }
      guard statement.title == text.title, statement.version == text.version, statement.role == signatory.role else {
        return .invalid(.otherWords)
      }
    }
    guard isDeclared(mark.key, seat, signatory, statement, isPresent: isPresent) else {
      return .invalid(owner(of: mark.key, besides: seat).map { .keyOf($0) } ?? .unknownKey)
    }
    if isPresent, let other = used.first(where: { $0.key == mark.key }) { return .invalid(.usedKey(other.seat)) }
    if let refusal = refusal(of: file) { return refusal }
    guard isPresent else { return .stale(mark, charter: statement.charter, signatory: statement.signatory) }
    used.append((mark.key, seat))
    return .signed(mark)
  }

  /// Whether the text that was signed declares the key for who signed. An earlier text that is not stored can't be asked:
  /// then the present one is.
  private func isDeclared(
    _ key: OpenSSHPublicKey, _ seat: Seat, _ signatory: SignedText.Signatory, _ statement: Statement, isPresent: Bool
  ) -> Bool {
    if signatory.keys.contains(key) { return true }
    guard !isPresent, let signed = folder.storedText(statement.charter),
      let partner = signed.partner(named: seat.partner)?.partner
    else { return false }
    return partner.signatories.contains { $0.name == statement.signatory && $0.keys.contains(key) }
  }

  private func owner(of key: OpenSSHPublicKey, besides seat: Seat) -> Seat? {
    for partner in text.partners {
      for (index, signatory) in partner.signatories.enumerated() where signatory.keys.contains(key) {
        let owner = Seat(partner: partner.name, number: index + 1)
        if owner != seat { return owner }
      }
    }
    return nil
  }

  /// What OpenSSH and the list of pinned keys have against a signature.
  private mutating func refusal(of file: SignatureFile) -> Verdict? {
    var signers = [OpenSSH.AllowedSigner(key: file.signature.key)]
    if let allowed = demands.allowed {
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
