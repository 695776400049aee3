// Whose signatures a text requires, and when a partner has signed.

import CharterKit

extension SignedText {
  /// A slot with the signatory who signs in it.
  package struct AssignedSlot: Sendable {
    package let slot: SignatureSlot
    /// The partner's title.
    package let title: [UInt8]
    package let signatory: Signatory
    /// Whether the signatory is declared only in the text that this one amends.
    package let isLeaving: Bool
  }

  /// The signatories of a text in order, then those of the amended text without whom one of its partners could not
  /// agree: the signatories of a partner that leaves, and those of a partner that stays but declares neither their
  /// names nor their keys any more. (A signatory who is declared with a new key agrees with the old one, which the new
  /// text must declare too.)
  func assignedSlots(amending old: SignedText?) -> [AssignedSlot] {
    var assignedSlots: [AssignedSlot] = []
    for partner in partners {
      for (index, signatory) in partner.signatories.enumerated() {
        let slot = SignatureSlot(partner: partner.name, number: index + 1)
        assignedSlots.append(AssignedSlot(slot: slot, title: partner.title, signatory: signatory, isLeaving: false))
      }
    }
    for partner in old?.partners ?? [] {
      let present = self.partner(named: partner.name)?.partner
      let keys = Set(present?.signatories.flatMap { $0.keys.map { $0.blob } } ?? [])
      let names = Set(present?.signatories.map { $0.name } ?? [])
      let stay = partner.signatories.map { signatory in signatory.keys.contains { keys.contains($0.blob) } }
      if present != nil, partner.hasSigned(stay) { continue }
      var number = present?.signatories.count ?? 0
      for (signatory, stays) in zip(partner.signatories, stay) {
        let isGone = !stays && !names.contains(signatory.name) && !signatory.keys.isEmpty
        guard present == nil || isGone else { continue }
        number += 1
        let slot = SignatureSlot(partner: partner.name, number: number)
        assignedSlots.append(AssignedSlot(slot: slot, title: partner.title, signatory: signatory, isLeaving: true))
      }
    }
    return assignedSlots
  }
}

extension SignedText.Partner {
  /// Whether the partner has signed, given which of its signatories have, in order: all of them, or one if the text
  /// says that anyone may sign.
  func hasSigned(_ signatories: [Bool]) -> Bool {
    isOneEnough ? signatories.contains(true) : !signatories.isEmpty && signatories.allSatisfy { $0 }
  }

  /// Whether it has signed with keys that it declares itself, without using one key for two of its signatories.
  func hasSigned(with keys: [OpenSSHPublicKey]) -> Bool {
    var keys = keys
    return hasSigned(
      signatories.map { signatory in
        guard let offset = keys.firstIndex(where: { signatory.keys.contains($0) }) else { return false }
        keys.remove(at: offset)
        return true
      })
  }
}
