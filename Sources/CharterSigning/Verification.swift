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
    /// Whether the partner stands only in the text that this one amends.
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

  /// What else a signature has to satisfy.
  public struct Demands: Sendable {
    /// Each key has to stand in this list too.
    public var allowed: AllowedSigners?
    /// Keys that no longer count.
    public var revoked: FilePath?

    public init(allowed: AllowedSigners? = nil, revoked: FilePath? = nil) {
      self.allowed = allowed
      self.revoked = revoked
    }
  }

  /// Checks the signatures of a text in a folder, which may be absent.
  public init(_ text: SignedText, in folder: SignatureFolder, _ demands: Demands = Demands()) throws(SystemFailure) {
    self.text = text
    let exists = try folder.exists()
    self.folder = (folder.path, exists)
    let old = text.amends.flatMap { folder.storedText($0) }
    var checker = SeatChecker(text, old, folder, demands)
    var seatings: [Seating] = []
    for partner in text.partners {
      for (index, signatory) in partner.signatories.enumerated() {
        let seat = Seat(partner: partner.name, number: index + 1)
        let verdict = exists ? try checker.verdict(seat, signatory) : .missing(hasKey: !signatory.keys.isEmpty)
        seatings.append(
          Seating(seat: seat, title: partner.title, signatory: signatory, verdict: verdict, isLeaving: false))
      }
    }
    // Who leaves may stay under another name: that the key has signed for that one doesn't matter here.
    checker.forgetUsedKeys()
    for partner in old?.partners ?? [] where text.partner(named: partner.name) == nil {
      for (index, signatory) in partner.signatories.enumerated() {
        let seat = Seat(partner: partner.name, number: index + 1)
        let verdict = exists ? try checker.verdict(seat, signatory) : .missing(hasKey: !signatory.keys.isEmpty)
        seatings.append(
          Seating(seat: seat, title: partner.title, signatory: signatory, verdict: verdict, isLeaving: true))
      }
    }
    self.seatings = seatings
    strangers = exists ? try folder.strangers(besides: seatings.map { $0.seat }) : []
    amendment = Amendment(text, old, seatings)
  }

  /// Whether a partner of the present text has a signature that counts.
  public func hasSigned(_ partner: [UInt8]) -> Bool {
    seatings.contains { $0.seat.partner == partner && $0.verdict.isSigned }
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
    return nil
  }
}

/// A text that replaces another: it is in force when all partners of both have signed it.
public struct Amendment: Sendable {
  /// The fingerprint of the text that is replaced.
  public let replaced: [UInt8]
  /// That text; nil if its content is not stored here, so that nobody can tell who would have to agree.
  public let old: SignedText?
  /// The partners of the old text of whom there is no signature with a key that the old text declares for them. (With
  /// a key that only the new text names, whoever wrote it could agree in their place.)
  public let awaited: [SignedText.Partner]
  /// Whether all partners of the new text have signed.
  private let isSigned: Bool

  public var isInForce: Bool { old != nil && awaited.isEmpty && isSigned }

  init?(_ text: SignedText, _ old: SignedText?, _ seatings: [Verification.Seating]) {
    guard let amends = text.amends, SignedText.isFingerprint(amends) else { return nil }
    replaced = amends
    self.old = old
    awaited = (old?.partners ?? []).filter { partner in
      let keys = partner.signatories.flatMap { $0.keys }
      return !seatings.contains { seating in
        guard seating.seat.partner == partner.name, case .signed(let mark) = seating.verdict else { return false }
        return keys.contains(mark.key)
      }
    }
    isSigned = text.partners.allSatisfy { partner in
      seatings.contains { $0.seat.partner == partner.name && $0.verdict.isSigned }
    }
  }
}
