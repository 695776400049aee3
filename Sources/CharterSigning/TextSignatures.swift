// The signatures under one text: what each slot's file claims, and then what OpenSSH says about it.

import CharterKit
import CharterSystem

/// The slots of a text, and those of partners that leave with it. Checks that need no cryptography come first.
struct TextSignatures {
  /// What a slot's file claims to be.
  enum Claim {
    case settled(Verdict)
    /// A signature of this text, with a key that may sign here.
    case present(SignatureFile)
    /// A signature of another text. `isDeclared`: with a key that this text declares for the signer.
    case older(SignatureFile, isDeclared: Bool)
  }

  struct Place {
    let assigned: SignedText.AssignedSlot
    var claim: Claim

    var slot: SignatureSlot { assigned.slot }
    var signatory: SignedText.Signatory { assigned.signatory }
    var isLeaving: Bool { assigned.isLeaving }

    /// The key of a signature that counts here, or would if valid.
    var key: OpenSSHPublicKey? {
      switch claim {
      case .present(let file): file.signature.key
      case .settled(.signed(let mark)): mark.key
      case .settled, .older: nil
      }
    }
  }

  let text: SignedText
  let old: SignedText?
  private(set) var places: [Place] = []

  /// Reads the files in the slots of a text.
  ///
  /// - Parameters:
  ///   - old: The text that it amends, if that is stored.
  ///   - folder: Where to look; nil if there is no folder.
  ///   - isEarlier: Whether a later text may have been signed in the same slots.
  init(
    _ text: SignedText, old: SignedText?, in folder: SignatureFolder?, isEarlier: Bool = false
  ) throws(SystemFailure) {
    self.text = text
    self.old = old
    for assigned in text.assignedSlots(amending: old) {
      var claim = Claim.settled(.missing(hasKey: !assigned.signatory.keys.isEmpty))
      if let folder { claim = try Self.claim(text, assigned.slot, assigned.signatory, folder, isEarlier) }
      places.append(Place(assigned: assigned, claim: claim))
    }
  }

  // MARK: Without cryptography

  private static func claim(
    _ text: SignedText, _ slot: SignatureSlot, _ signatory: SignedText.Signatory, _ folder: SignatureFolder,
    _ isEarlier: Bool
  ) throws(SystemFailure) -> Claim {
    let files: [[UInt8]]
    do throws(SystemFailure) {
      files =
        isEarlier
        ? try folder.signatures(of: slot, under: Array(text.fingerprint.utf8))
        : try folder.signature(of: slot).map { [$0] } ?? []
    } catch {
      let isAboutTheFile = [.isDirectory, .notARegularFile, .tooLarge, .isLink].contains(error.reason)
      guard isAboutTheFile else { throw error }
      return .settled(.invalid(.file(error)))
    }
    var claim = Claim.settled(.missing(hasKey: !signatory.keys.isEmpty))
    for bytes in files {
      do throws(SignatureFlaw) {
        claim = Self.claim(try SignatureFile(bytes), text, slot, signatory)
      } catch {
        claim = .settled(.invalid(.flaw(error)))
      }
      if case .present = claim { break }
    }
    return claim
  }

  /// What a readable file claims to be.
  static func claim(
    _ file: SignatureFile, _ text: SignedText, _ slot: SignatureSlot, _ signatory: SignedText.Signatory
  ) -> Claim {
    let statement = file.statement
    let key = file.signature.key
    guard statement.partner == slot.partner else { return .settled(.invalid(.otherSlot)) }
    let partner = text.partner(named: slot.partner)?.partner
    guard statement.charter.elementsEqual(text.fingerprint.utf8) else {
      // For a signatory named in both texts, only the keys in the present text count. A signatory who leaves with the
      // present text has no keys in it.
      let isPresent = slot.number <= partner?.signatories.count ?? 0
      let signer = partner?.signatories.first { $0.name == statement.signatory } ?? (isPresent ? signatory : nil)
      return .older(file, isDeclared: signer?.keys.contains(key) ?? false)
    }
    guard statement.signatory == signatory.name else { return .settled(.invalid(.otherSlot)) }
    guard statement.title == text.title, statement.version == text.version, statement.role == signatory.role else {
      return .settled(.invalid(.otherWords))
    }
    guard signatory.keys.contains(key) else {
      return .settled(.invalid(text.owner(of: key, besides: slot).map { .keyOf($0) } ?? .unknownKey))
    }
    return .present(file)
  }

  // MARK: With OpenSSH

  /// Has OpenSSH check the signatures of this text. One key can fill only one slot, with an exception: a leaving
  /// signatory may stay on under another name, and then the key signs for both.
  mutating func checkPresent(_ examiner: inout Examiner, isPinned: Bool) {
    var used: [[UInt8]: SignatureSlot] = [:]
    var isAmongLeaving = false
    for index in places.indices {
      guard case .present(let file) = places[index].claim else { continue }
      if places[index].isLeaving, !isAmongLeaving {
        used = [:]
        isAmongLeaving = true
      }
      let key = file.signature.key.blob
      if let other = used[key] {
        places[index].claim = .settled(.invalid(.usedKey(other)))
      } else if let refusal = examiner.refusal(of: file, isPinned: isPinned) {
        places[index].claim = .settled(refusal)
      } else {
        used[key] = places[index].slot
        places[index].claim = .settled(.signed(Verdict.Mark(file)))
      }
    }
  }

  /// Decides about slots in which another text was signed, and about those of partners that leave.
  ///
  /// - Parameters:
  ///   - vouched: Earlier texts that are trusted to declare keys, because they were in force.
  ///   - isOldInForce: Whether the text that this one amends is among them.
  mutating func checkOlder(_ examiner: inout Examiner, vouched: [SignedText], isOldInForce: Bool) {
    for index in places.indices {
      let place = places[index]
      switch place.claim {
      case .settled(.signed) where place.isLeaving && !isOldInForce:
        places[index].claim = .settled(.invalid(.unvouchedKey))
      case .older(let file, let isDeclared):
        let isVouched = isDeclared || vouched.contains { Self.declares($0, file) }
        if !isVouched {
          places[index].claim = .settled(.invalid(.unvouchedKey))
        } else if let refusal = examiner.refusal(of: file, isPinned: true) {
          places[index].claim = .settled(refusal)
        } else {
          places[index].claim = .settled(
            .stale(Verdict.Mark(file), charter: file.statement.charter, signatory: file.statement.signatory))
        }
      case .settled, .present: break
      }
    }
  }

  /// Whether an earlier text declares a signature's key for its signer, by name.
  private static func declares(_ text: SignedText, _ file: SignatureFile) -> Bool {
    text.partner(named: file.statement.partner)?.partner.signatories.contains {
      $0.name == file.statement.signatory && $0.keys.contains(file.signature.key)
    } ?? false
  }

  // MARK: What follows

  /// The partners of the text that have signed, with signatures that count, or would if valid.
  var signedPartners: Set<[UInt8]> {
    var signed: [[UInt8]: [Bool]] = [:]
    for place in places where !place.isLeaving { signed[place.slot.partner, default: []].append(place.key != nil) }
    return Set(text.partners.filter { $0.hasSigned(signed[$0.name] ?? []) }.map { $0.name })
  }

  /// Whether all partners have signed. A text without partners can't be signed.
  var isSigned: Bool {
    let signed = signedPartners
    return !text.partners.isEmpty && text.partners.allSatisfy { signed.contains($0.name) }
  }

  /// The partners of the old text that have not signed this one as the old text requires, with keys that the old text
  /// declares. (If keys declared only in the new text counted, its author could agree in their place.)
  var awaited: [SignedText.Partner] {
    var keys: [[UInt8]: [OpenSSHPublicKey]] = [:]
    for place in places {
      if let key = place.key { keys[place.slot.partner, default: []].append(key) }
    }
    return (old?.partners ?? []).filter { !$0.hasSigned(with: keys[$0.name] ?? []) }
  }

  /// Whether a partner in `text` has signed this text with a key that `text` declares for that partner.
  func isSigned(withKeyOf text: SignedText) -> Bool {
    places.contains { place in place.key.map { text.declares($0, for: place.slot.partner) } ?? false }
  }

  /// Why OpenSSH could not answer, if that happened.
  var obstacle: OpenSSH.Obstacle? {
    for place in places {
      if case .settled(.unchecked(let obstacle)) = place.claim { return obstacle }
    }
    return nil
  }
}

extension Verdict.Mark {
  init(_ file: SignatureFile) {
    self.init(date: file.statement.date, key: file.signature.key, wasTouched: file.signature.wasTouched)
  }
}
