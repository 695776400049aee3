// The texts that a text replaces, one behind the other, and whether each of them was in force.

import CharterKit
import CharterSystem

/// A text, what it amends, what that amends, and so on. A fingerprint can't be chosen, so there are no circles in it.
///
/// A text was in force when all its partners have signed it, and, if it amends one, that one was in force and all its
/// partners have agreed with keys that it declares. So nobody is dropped by a text in between that was never agreed on.
struct Succession {
  /// The text that is replaced next, and those before it, as far as they are stored.
  let texts: [StoredText]
  /// For each text whether it was in force.
  private(set) var wereInForce: [Bool]
  /// What kept OpenSSH from answering, if anything did.
  private(set) var obstacle: OpenSSH.Obstacle?
  private var signatures: [TextSignatures] = []

  /// The seats in which those texts were signed.
  var seats: [Seat] { signatures.flatMap { $0.places.map { $0.seat } } }

  /// Texts that are followed back.
  private static let limit = 64

  init(
    of text: SignedText, _ stored: inout StoredTexts, in folder: SignatureFolder, _ examiner: inout Examiner
  ) throws(SystemFailure) {
    var texts: [StoredText] = []
    var next = text.amends
    while let fingerprint = next, texts.count < Self.limit, let found = stored.text(fingerprint) {
      texts.append(found)
      next = found.text.amends
    }
    self.texts = texts
    wereInForce = [Bool](repeating: false, count: texts.count)
    // The oldest must be a beginning; everything rests on it.
    guard next == nil else { return }
    for (index, stored) in texts.enumerated() {
      let old = index + 1 < texts.count ? texts[index + 1].text : nil
      signatures.append(try TextSignatures(stored.text, old: old, in: folder, isEarlier: true))
    }
    // Without cryptography first: where a signature is not even claimed, there is nothing to check.
    let first = signatures.lastIndex { !($0.isSigned && $0.awaited.isEmpty) }
    for index in texts.indices.reversed() where index > first ?? -1 {
      signatures[index].checkPresent(&examiner, isPinned: false)
      obstacle = obstacle ?? signatures[index].obstacle
      guard signatures[index].isSigned, signatures[index].awaited.isEmpty else { return }
      wereInForce[index] = true
    }
  }

  /// The texts whose word on keys counts beside the present one's: they were in force, and somebody stands behind them
  /// whose key the present text, or one that counts already, declares. (Anybody can make up a text, with keys for all its
  /// partners, and sign it with them.)
  ///
  /// - Parameter isVouchedFor: whether somebody has signed the present text, which names the one that it amends.
  func vouched(by text: SignedText, isVouchedFor: Bool) -> [SignedText] {
    var vouched: [SignedText] = []
    for (index, stored) in texts.enumerated() where wereInForce[index] {
      let isNamed = isVouchedFor || !vouched.isEmpty
      guard isNamed || signatures[index].isSigned(withKeyOf: text) else { continue }
      vouched.append(stored.text)
    }
    return vouched
  }
}
