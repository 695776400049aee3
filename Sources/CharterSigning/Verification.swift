// Who has signed a charter: each slot's file checked against the present text.

import CharterKit
import CharterSystem

/// The checked signatures of a charter.
package struct Verification: Sendable {
  /// A signatory and the verdict on their file.
  package struct SlotStatus: Sendable {
    package let slot: SignatureSlot
    /// The partner's title.
    package let title: [UInt8]
    package let signatory: SignedText.Signatory
    package let verdict: Verdict
    /// Whether the signatory is declared only in the text that this one amends.
    package let isLeaving: Bool
  }

  package let text: SignedText
  /// Those of the present text in order, then those of partners that it no longer has.
  package let statuses: [SlotStatus]
  /// The state of the text that this one amends; nil if it amends none.
  package let amendment: Amendment?
  /// Names of unrecognised files, which belong to no slot.
  package let unrecognisedFiles: [[UInt8]]
  /// The signature folder, and whether it exists.
  package let folder: (path: FilePath, exists: Bool)
  /// The other texts that were signed, in slot order, with their stored content, so that nothing needs to be read
  /// again.
  package let earlier: [(fingerprint: [UInt8], stored: StoredText?)]

  /// Further requirements for a signature.
  package struct Demands: Sendable {
    /// A list that each key must be in, too.
    package var allowed: AllowedSigners?
    /// Keys that no longer count.
    package var revoked: RevokedKeys?

    package init(allowed: AllowedSigners? = nil, revoked: RevokedKeys? = nil) {
      self.allowed = allowed
      self.revoked = revoked
    }
  }

  /// The maximum number of other texts that are looked up.
  private static let earlierLimit = 10

  /// Checks the signatures of a text in a folder, which need not exist.
  ///
  /// - Parameter language: The language for the keywords of rebuilt earlier texts.
  package init(
    _ text: SignedText, in folder: SignatureFolder, _ demands: Demands = Demands(),
    preferring language: Language = .english
  ) throws(SystemFailure) {
    self.text = text
    let exists = try folder.exists()
    self.folder = (folder.path, exists)
    var stored = StoredTexts(folder, preferring: language)
    var examiner = Examiner(demands)
    let old = exists ? text.amends.flatMap { stored.text($0)?.text } : nil
    var signatures = try TextSignatures(text, old: old, in: exists ? folder : nil)
    signatures.checkPresent(&examiner, isPinned: true)
    var succession: Succession?
    var vouched: [SignedText] = []
    if old != nil {
      let found = try Succession(of: text, &stored, in: folder, &examiner)
      vouched = found.vouched(by: text, isVouchedFor: signatures.isSigned(withKeyOf: text))
      succession = found
    }
    let isOldInForce = vouched.first?.fingerprint == old?.fingerprint
    signatures.checkOlder(&examiner, vouched: vouched, isOldInForce: isOldInForce)
    amendment = Amendment(signatures, succession)
    signedPartners = signatures.signedPartners
    statuses = signatures.places.compactMap { place in
      guard case .settled(let verdict) = place.claim else { return nil }
      return SlotStatus(
        slot: place.slot, title: place.assigned.title, signatory: place.signatory, verdict: verdict,
        isLeaving: place.isLeaving)
    }
    let slots = statuses.map { $0.slot } + (succession?.slots ?? [])
    unrecognisedFiles = exists ? try folder.unrecognisedFiles(besides: slots) : []
    var fingerprints: [[UInt8]] = []
    for status in statuses where fingerprints.count < Self.earlierLimit {
      if case .stale(_, let charter, _) = status.verdict, !fingerprints.contains(charter) {
        fingerprints.append(charter)
      }
    }
    earlier = fingerprints.map { ($0, stored.text($0)) }
  }

  /// The partners of the present text that have signed.
  private let signedPartners: Set<[UInt8]>

  /// Whether a partner of the present text has signed: each of its signatories, or one if that is enough.
  package func hasSigned(_ partner: [UInt8]) -> Bool { signedPartners.contains(partner) }

  /// The partners of the present text that have not signed although some of their signatories have.
  package var partlySigned: [(name: [UInt8], signed: Int, count: Int)] {
    var signed: [[UInt8]: Int] = [:]
    for status in statuses where status.verdict.isSigned && !status.isLeaving {
      signed[status.slot.partner, default: 0] += 1
    }
    return text.partners.compactMap { partner in
      guard let some = signed[partner.name], !hasSigned(partner.name) else { return nil }
      return (partner.name, some, partner.signatories.count)
    }
  }

  /// How many of the required signatures exist, counting one for a partner where one is enough.
  package var signatureCount: Int {
    let single = Set(text.partners.filter { $0.isOneEnough }.map { $0.name })
    let signed = statuses.filter { $0.verdict.isSigned && !$0.isLeaving }.map { $0.slot.partner }
    return signed.count { !single.contains($0) } + Set(signed).intersection(single).count
  }

  /// How many partners of the present text have signed.
  package var signedCount: Int { text.partners.count { hasSigned($0.name) } }

  /// Whether every partner has signed, and the text is in force.
  package var isComplete: Bool {
    guard !text.partners.isEmpty, signedCount == text.partners.count else { return false }
    return amendment?.isInForce ?? true
  }

  /// Why OpenSSH could not answer, if that happened.
  package var obstacle: OpenSSH.Obstacle? {
    for status in statuses {
      if case .unchecked(let obstacle) = status.verdict { return obstacle }
    }
    if case .unchecked(let obstacle) = amendment?.replaced { return obstacle }
    return nil
  }
}
