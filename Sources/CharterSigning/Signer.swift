// Signing: the statement is made, signed by OpenSSH, verified, and only then written.

import CharterKit
import CharterSystem

/// One signature to be made for a seat of a text.
public struct Signer: Sendable {
  public let text: SignedText
  public let seat: Seat
  public let signatory: SignedText.Signatory
  private let folder: SignatureFolder

  /// Why there can be no signature.
  public enum Refusal: Error, Sendable {
    /// The partner has no signatory of that name, or none at all; those that it has.
    case noSuchSignatory([[UInt8]])
    /// The partner has several: those it has.
    case whichSignatory([[UInt8]])
    /// No partner has that name; those that there are.
    case noSuchPartner([[UInt8]])
    /// The charter declares no key for the signatory.
    case noKey
    /// The key is not one that the charter declares for the signatory; whose it is, if it is another's.
    case otherKey(OpenSSHPublicKey, Seat?)
    /// Something is the matter with the key that was to sign.
    case key(KeyTrouble)
    /// OpenSSH did not sign; what it said.
    case notSigned([UInt8])
    /// What is given, or what OpenSSH made, is no signature of the statement.
    case notASignature(Verdict)
    /// What was given as the statement is none.
    case noStatement
    /// The statement that was given is of another text.
    case otherText
    /// The statement that was given is of this text, but of nobody who signs here as it says.
    case otherStatement
    /// The signature is one of the statement with other line ends.
    case otherLineEnds
    /// A signature of the same text is there already.
    case signedBefore
    case obstacle(OpenSSH.Obstacle)
    case system(SystemFailure)
  }

  /// The seat of a partner's signatory in a text; one that leaves by this text has its seat in the text that it amends.
  ///
  /// - Parameter signatory: a name; may be left out where the partner has one signatory.
  public init(
    _ text: SignedText, in folder: SignatureFolder, partner name: [UInt8], signatory: [UInt8]?
  ) throws(Refusal) {
    self.text = text
    self.folder = folder
    var stored = StoredTexts(folder, preferring: .english)
    let old = text.amends.flatMap { stored.text($0)?.text }
    guard text.partner(named: name) != nil || old?.partner(named: name) != nil else {
      throw .noSuchPartner(text.partners.map { $0.name })
    }
    let seatings = text.seatings(amending: old).filter { $0.seat.partner == name }
    let names = seatings.map { $0.signatory.name }
    let found: SignedText.Seating?
    if let signatory {
      found = seatings.first { $0.signatory.name == signatory }
    } else {
      // Who leaves by the text signs it when named.
      let present = seatings.filter { !$0.isLeaving }
      let candidates = present.isEmpty ? seatings : present
      guard candidates.count < 2 else { throw .whichSignatory(names) }
      found = candidates.first
    }
    guard let found else { throw .noSuchSignatory(names) }
    seat = found.seat
    self.signatory = found.signatory
  }

  /// The statement to sign at this moment.
  public func statement(at date: Timestamp) -> Statement {
    Statement(signing: text, partner: seat.partner, signatory: signatory, date: date)
  }

  /// Whether a key may sign here.
  public func check(_ key: OpenSSHPublicKey) throws(Refusal) {
    guard !signatory.keys.isEmpty else { throw .noKey }
    guard !signatory.keys.contains(key) else { return }
    for partner in text.partners {
      for (index, other) in partner.signatories.enumerated() where other.keys.contains(key) {
        throw .otherKey(key, Seat(partner: partner.name, number: index + 1))
      }
    }
    throw .otherKey(key, nil)
  }

  /// Looks at a key before anything is shown or asked: whether it can sign, and may.
  public func look(atKey path: FilePath, atTerminal: Bool) throws(Refusal) {
    let openSSH: OpenSSH
    do throws(OpenSSH.Obstacle) { openSSH = try OpenSSH() } catch { throw .obstacle(error) }
    let key: OpenSSHPublicKey?
    do throws(KeyTrouble) { key = try openSSH.look(atKey: path, atTerminal: atTerminal) } catch { throw .key(error) }
    if let key { try check(key) }
  }

  /// Refuses where the signatory has signed this text already.
  public func checkNotSigned() throws(Refusal) {
    do throws(SystemFailure) {
      guard try folder.exists(), let bytes = try folder.signature(of: seat), let file = try? SignatureFile(bytes),
        file.statement.charter.elementsEqual(text.fingerprint.utf8), file.statement.partner == seat.partner
      else { return }
    } catch {
      throw .system(error)
    }
    throw .signedBefore
  }

  /// Has a statement signed with a key file.
  public func sign(_ statement: Statement, key: FilePath, atTerminal: Bool) throws(Refusal) -> SignatureFile {
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

  /// A statement that comes back from where it was signed.
  public struct Given: Sendable {
    public let statement: Statement
    /// Whether its line end, or what stands before its first character, is no longer what was printed.
    let isAltered: Bool

    public init(statement bytes: [UInt8], of text: SignedText) throws(Refusal) {
      var line = bytes[...]
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
      guard let statement = Statement(bytes: Array(line) + [0x0A]) else { throw .noStatement }
      guard statement.charter.elementsEqual(text.fingerprint.utf8) else { throw .otherText }
      self.statement = statement
      isAltered = line + [0x0A] != bytes[...]
    }
  }

  /// Puts a statement that comes back together with its signature. Where only the copy that comes back was altered, the
  /// signature fits what was printed.
  public func signatureFile(_ given: Given, _ armoured: [UInt8]) throws(Refusal) -> SignatureFile {
    do throws(Refusal) {
      return try signatureFile(given.statement, armoured)
    } catch {
      if case .notASignature(.invalid(.wrong)) = error, given.isAltered { throw .otherLineEnds }
      throw error
    }
  }

  /// Puts a statement and its signature together, if they belong together and to this seat.
  public func signatureFile(_ statement: Statement, _ armoured: [UInt8]) throws(Refusal) -> SignatureFile {
    guard statement == self.statement(at: statement.date) else { throw .otherStatement }
    let signature: SSHSignature
    do throws(SignatureFlaw) {
      signature = try SSHSignature(madeByOpenSSH: armoured)
    } catch {
      throw .notASignature(.invalid(.flaw(error)))
    }
    try check(signature.key)
    let file = SignatureFile(statement: statement, signature: signature)
    switch TextSignatures.claim(file, text, seat, signatory) {
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

  /// Writes a signature that was verified.
  ///
  /// - Parameter replacing: whether a signature of the same text may be replaced. One of another text always is.
  public func write(_ file: SignatureFile, replacing: Bool) throws(Refusal) -> FilePath {
    if !replacing { try checkNotSigned() }
    do throws(SystemFailure) {
      let old = try folder.exists() ? folder.signature(of: seat) : nil
      let isFree = old == nil
      try folder.write(file, seat: seat, text: text, replacing: !isFree)
    } catch {
      // Somebody else has signed in this seat at the same moment.
      if error.reason == .alreadyExists { throw .signedBefore }
      throw .system(error)
    }
    return folder.path(of: seat)
  }
}
