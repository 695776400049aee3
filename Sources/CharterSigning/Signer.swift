// Signing: the statement is made, signed by OpenSSH, verified, and only then written.

import CharterKit
import CharterSystem

/// One signature to be made in a slot of a text.
package struct Signer: Sendable {
  package let text: SignedText
  package let slot: SignatureSlot
  package let signatory: SignedText.Signatory
  private let folder: SignatureFolder

  /// Why no signature is made.
  package enum Refusal: Error, Sendable {
    /// The partner has no signatory with that name, or none at all; with the names it has.
    case noSuchSignatory([[UInt8]])
    /// The partner has several signatories; with their names.
    case whichSignatory([[UInt8]])
    /// No partner has that name; with the names that exist.
    case noSuchPartner([[UInt8]])
    /// The charter declares no key for the signatory.
    case noKey
    /// The charter doesn't declare the key for the signatory; with the slot it is declared for, if any.
    case otherKey(OpenSSHPublicKey, SignatureSlot?)
    /// There is a problem with the key.
    case key(KeyTrouble)
    /// OpenSSH did not sign; with its error output.
    case notSigned([UInt8])
    /// The signature given, or made by OpenSSH, is not a valid signature of the statement.
    case notASignature(Verdict)
    /// What was given is not a statement.
    case noStatement
    /// The statement given is about another text.
    case otherText
    /// The statement given is about this text, but no signatory matches it.
    case otherStatement
    /// The signature is valid for the statement with different line ends.
    case otherLineEnds
    /// This text has been signed in this slot already.
    case signedBefore
    case obstacle(OpenSSH.Obstacle)
    case system(SystemFailure)
  }

  /// Finds the slot of a partner's signatory in a text. A signatory who leaves with this text has a slot from the text
  /// that it amends.
  ///
  /// - Parameter signatory: A name; may be omitted if the partner has only one signatory.
  package init(
    _ text: SignedText, in folder: SignatureFolder, partner name: [UInt8], signatory: [UInt8]?
  ) throws(Refusal) {
    self.text = text
    self.folder = folder
    var stored = StoredTexts(folder, preferring: .english)
    let old = text.amends.flatMap { stored.text($0)?.text }
    guard text.partner(named: name) != nil || old?.partner(named: name) != nil else {
      throw .noSuchPartner(text.partners.map { $0.name })
    }
    let assignedSlots = text.assignedSlots(amending: old).filter { $0.slot.partner == name }
    let names = assignedSlots.map { $0.signatory.name }
    let found: SignedText.AssignedSlot?
    if let signatory {
      found = assignedSlots.first { $0.signatory.name == signatory }
    } else {
      // Signatories who leave with this text must be named explicitly.
      let present = assignedSlots.filter { !$0.isLeaving }
      let candidates = present.isEmpty ? assignedSlots : present
      guard candidates.count < 2 else { throw .whichSignatory(names) }
      found = candidates.first
    }
    guard let found else { throw .noSuchSignatory(names) }
    slot = found.slot
    self.signatory = found.signatory
  }

  /// The statement to sign at this moment.
  package func statement(at date: Timestamp) -> Statement {
    Statement(signing: text, partner: slot.partner, signatory: signatory, date: date)
  }

  /// Throws unless the key may sign in this slot.
  package func check(_ key: OpenSSHPublicKey) throws(Refusal) {
    guard !signatory.keys.isEmpty else { throw .noKey }
    guard !signatory.keys.contains(key) else { return }
    for partner in text.partners {
      for (index, other) in partner.signatories.enumerated() where other.keys.contains(key) {
        throw .otherKey(key, SignatureSlot(partner: partner.name, number: index + 1))
      }
    }
    throw .otherKey(key, nil)
  }

  /// Examines a key before anything is shown or asked; throws unless it can and may sign.
  package func look(atKey path: FilePath, atTerminal: Bool) throws(Refusal) {
    let openSSH: OpenSSH
    do throws(OpenSSH.Obstacle) { openSSH = try OpenSSH() } catch { throw .obstacle(error) }
    let key: OpenSSHPublicKey?
    do throws(KeyTrouble) { key = try openSSH.look(atKey: path, atTerminal: atTerminal) } catch { throw .key(error) }
    if let key { try check(key) }
  }

  /// Throws if the signatory has already signed this text.
  package func checkNotSigned() throws(Refusal) {
    do throws(SystemFailure) {
      guard try folder.exists(), let bytes = try folder.signature(of: slot), let file = try? SignatureFile(bytes),
        file.statement.charter.elementsEqual(text.fingerprint.utf8), file.statement.partner == slot.partner
      else { return }
    } catch {
      throw .system(error)
    }
    throw .signedBefore
  }

  /// Has OpenSSH sign a statement with a key file.
  package func sign(_ statement: Statement, key: FilePath, atTerminal: Bool) throws(Refusal) -> SignatureFile {
    let answer: OpenSSH.Signing
    do throws(OpenSSH.Obstacle) {
      answer = try OpenSSH().sign(statement.bytes, key: key, atTerminal: atTerminal)
    } catch {
      throw .obstacle(error)
    }
    switch answer {
    case .refused(let errors): throw KeyTrouble(sayings: errors).map { .key($0) } ?? .notSigned(errors)
    case .signed(let armoured): return try signatureFile(statement, armoured)
    }
  }

  /// A statement that was signed elsewhere.
  package struct Given: Sendable {
    package let statement: Statement
    /// Whether its line end, or the bytes before its first character, differ from what was printed.
    let isAltered: Bool

    /// Reads a statement, tolerating a byte-order mark and other line ends.
    package init(statement bytes: [UInt8], of text: SignedText) throws(Refusal) {
      var line = bytes[...]
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
      guard let statement = Statement(bytes: Array(line) + [0x0A]) else { throw .noStatement }
      guard statement.charter.elementsEqual(text.fingerprint.utf8) else { throw .otherText }
      self.statement = statement
      isAltered = line + [0x0A] != bytes[...]
    }
  }

  /// Combines a statement that was signed elsewhere with its signature. If only this copy of the statement was altered,
  /// the signature is still valid for what was printed.
  package func signatureFile(_ given: Given, _ armoured: [UInt8]) throws(Refusal) -> SignatureFile {
    do throws(Refusal) {
      return try signatureFile(given.statement, armoured)
    } catch {
      if case .notASignature(.invalid(.wrong)) = error, given.isAltered { throw .otherLineEnds }
      throw error
    }
  }

  /// Combines a statement with its signature, after checking that they match each other and this slot.
  package func signatureFile(_ statement: Statement, _ armoured: [UInt8]) throws(Refusal) -> SignatureFile {
    guard statement == self.statement(at: statement.date) else { throw .otherStatement }
    let signature: SSHSignature
    do throws(SignatureFlaw) {
      signature = try SSHSignature(madeByOpenSSH: armoured)
    } catch {
      throw .notASignature(.invalid(.flaw(error)))
    }
    try check(signature.key)
    let file = SignatureFile(statement: statement, signature: signature)
    switch TextSignatures.claim(file, text, slot, signatory) {
    case .settled(let verdict): throw .notASignature(verdict)
    case .older: throw .otherStatement
    case .present: break
    }
    var examiner = Examiner(Verification.Demands())
    switch examiner.refusal(of: file, isPinned: false) {
    case nil: return file
    case .unchecked(let obstacle): throw .obstacle(obstacle)
    case let verdict?: throw .notASignature(verdict)
    }
  }

  /// Writes a verified signature.
  ///
  /// - Parameter replacing: Whether a signature of the same text may be replaced. One of another text always is.
  package func write(_ file: SignatureFile, replacing: Bool) throws(Refusal) -> FilePath {
    if !replacing { try checkNotSigned() }
    do throws(SystemFailure) {
      let old = try folder.exists() ? folder.signature(of: slot) : nil
      let isFree = old == nil
      try folder.write(file, slot: slot, text: text, replacing: !isFree)
    } catch {
      // Someone else signed in this slot at the same moment.
      if error.reason == .alreadyExists { throw .signedBefore }
      throw .system(error)
    }
    return folder.path(of: slot)
  }
}
