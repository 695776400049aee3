// The chain of texts that a text replaces, and whether each of them was in force.

import CharterKit
import CharterSystem

/// A text, the text it amends, the one that amends, and so on. A fingerprint can't be chosen, so the chain has no
/// cycles.
///
/// A text was in force when all its partners had signed it and, if it amends another, that one was in force and all its
/// partners had agreed with keys that it declares. So no partner can be dropped by way of an intermediate text that was
/// never agreed on.
struct Succession {
  /// The replaced text and those before it, as far as they are stored.
  let texts: [StoredText]
  /// For each text, whether it was in force.
  private(set) var wereInForce: [Bool]
  /// Why OpenSSH could not answer, if that happened.
  private(set) var obstacle: OpenSSH.Obstacle?
  private var signatures: [TextSignatures] = []

  /// The slots in which those texts were signed.
  var slots: [SignatureSlot] { signatures.flatMap { $0.places.map { $0.slot } } }

  /// The maximum number of texts followed back.
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
    // The oldest must be an original text, since everything rests on it.
    guard next == nil else { return }
    for (index, stored) in texts.enumerated() {
      let old = index + 1 < texts.count ? texts[index + 1].text : nil
      signatures.append(try TextSignatures(stored.text, old: old, in: folder, isEarlier: true))
    }
    // Without cryptography first: if a signature is missing anyway, there is no need to verify the others.
    let first = signatures.lastIndex { !($0.isSigned && $0.awaited.isEmpty) }
    for index in texts.indices.reversed() where index > first ?? -1 {
      signatures[index].checkPresent(&examiner, isPinned: false)
      obstacle = obstacle ?? signatures[index].obstacle
      guard signatures[index].isSigned, signatures[index].awaited.isEmpty else { return }
      wereInForce[index] = true
    }
  }

  /// The texts that, like the present one, are trusted to declare keys: they were in force, and they or a text that
  /// amends them were signed by someone whose key the present text, or an already trusted one, declares. (Anyone can
  /// make up a text with keys for all its partners, and sign it with those.)
  ///
  /// - Parameter isVouchedFor: Whether someone has signed the present text, which names the text it amends.
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
