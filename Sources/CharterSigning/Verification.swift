// Who has signed a charter: every seat's file held against the present text.

import CharterKit
import CharterSystem

/// The signatures of a charter, checked.
public struct Verification: Sendable {
  /// A signatory and what its file is worth.
  public struct Seating: Sendable {
    public let seat: Seat
    /// The partner's title.
    public let title: [UInt8]
    public let signatory: SignedText.Signatory
    public let verdict: Verdict
    /// Whether the signatory stands only in the text that this one amends.
    public let isLeaving: Bool
  }

  public let text: SignedText
  /// Those of the present text in its order, then those of partners that it no longer has.
  public let seatings: [Seating]
  /// What becomes of the text that this one amends; nil if it amends none.
  public let amendment: Amendment?
  /// Names of files that are no signature of anybody.
  public let strangers: [[UInt8]]
  /// The folder in which the signatures lie, and whether it is there.
  public let folder: (path: FilePath, exists: Bool)
  /// The other texts that were signed, in the order of the seats, with what is stored of them: none of it is read again.
  public let earlier: [(fingerprint: [UInt8], stored: StoredText?)]

  /// What else a signature has to satisfy.
  public struct Demands: Sendable {
    /// Each key has to stand in this list too.
    public var allowed: AllowedSigners?
    /// Keys that no longer count.
    public var revoked: RevokedKeys?

    public init(allowed: AllowedSigners? = nil, revoked: RevokedKeys? = nil) {
      self.allowed = allowed
      self.revoked = revoked
    }
  }

  /// Other texts that are looked up, if so many were signed.
  private static let earlierLimit = 10

  /// Checks the signatures of a text in a folder, which may be absent.
  ///
  /// - Parameter language: that of the keywords in which earlier texts are made again.
  public init(
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
    seatings = signatures.places.compactMap { place in
      guard case .settled(let verdict) = place.claim else { return nil }
      return Seating(
        seat: place.seat, title: place.seating.title, signatory: place.signatory, verdict: verdict,
        isLeaving: place.isLeaving)
    }
    let seats = seatings.map { $0.seat } + (succession?.seats ?? [])
    strangers = exists ? try folder.strangers(besides: seats) : []
    var fingerprints: [[UInt8]] = []
    for seating in seatings where fingerprints.count < Self.earlierLimit {
      if case .stale(_, let charter, _) = seating.verdict, !fingerprints.contains(charter) {
        fingerprints.append(charter)
      }
    }
    earlier = fingerprints.map { ($0, stored.text($0)) }
  }

  /// Those of the partners of the present text that have signed.
  private let signedPartners: Set<[UInt8]>

  /// Whether a partner of the present text has signed: each of its signatories, or one where that is enough.
  public func hasSigned(_ partner: [UInt8]) -> Bool { signedPartners.contains(partner) }

  /// The partners of the present text that have not signed, though some of their signatories have.
  public var partlySigned: [(name: [UInt8], signed: Int, count: Int)] {
    var signed: [[UInt8]: Int] = [:]
    for seating in seatings where seating.verdict.isSigned && !seating.isLeaving {
      signed[seating.seat.partner, default: 0] += 1
    }
    return text.partners.compactMap { partner in
      guard let some = signed[partner.name], !hasSigned(partner.name) else { return nil }
      return (partner.name, some, partner.signatories.count)
    }
  }

  /// How many of the signatures are there that the text asks for: one of a partner for which one is enough.
  public var signatureCount: Int {
    let single = Set(text.partners.filter { $0.isOneEnough }.map { $0.name })
    let signed = seatings.filter { $0.verdict.isSigned && !$0.isLeaving }.map { $0.seat.partner }
    return signed.count { !single.contains($0) } + Set(signed).intersection(single).count
  }

  /// How many partners of the present text have signed.
  public var signedCount: Int { text.partners.count { hasSigned($0.name) } }

  /// Whether every partner has signed, and the text is in force.
  public var isComplete: Bool {
    guard !text.partners.isEmpty, signedCount == text.partners.count else { return false }
    return amendment?.isInForce ?? true
  }

  /// What kept OpenSSH from answering, if anything did.
  public var obstacle: OpenSSH.Obstacle? {
    for seating in seatings {
      if case .unchecked(let obstacle) = seating.verdict { return obstacle }
    }
    if case .unchecked(let obstacle) = amendment?.replaced { return obstacle }
    return nil
  }
}
