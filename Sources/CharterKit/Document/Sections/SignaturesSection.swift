// The signature page: for each partner a block to sign in, and the fingerprint of what is signed.

extension Page {
  mutating func writeSignatures() {
    guard !charter.partners.isEmpty else { return }
    heading(.section, of: .signatory)
    writeDraftNotice()
    paragraph(
      charter.isBinding
        ? Words(
          en: "Each partner signs for itself. This text is legally binding.",
          nl: "Elke partner ondertekent voor zichzelf. Deze tekst is juridisch bindend.",
          fr: "Chaque partenaire signe pour lui-même. Ce texte est juridiquement contraignant.")
        : Words(
          en: "Each partner signs for itself. This text is not legally binding.",
          nl: "Elke partner ondertekent voor zichzelf. Deze tekst is juridisch niet bindend.",
          fr: "Chaque partenaire signe pour lui-même. Ce texte n’est pas juridiquement contraignant."))
    writeFingerprint()
    writeMeaningOfKeys()
    var signed = [Int: KeySignature](minimumCapacity: options.signatures.count)
    for signature in options.signatures { signed[signature.signatory] = signature }
    for index in charter.partners {
      let signatories = charter.parties[index].signatories
      writeWhoSigns(for: index)
      if signatories.isEmpty { writeSignature(of: index, nil, nil, inFull: true) }
      let isAlwaysInFull = signatories.count < 2 || isTitleShort(of: index)
      for signatory in signatories.indices {
        writeSignature(
          of: index, charter.signatories[signatory], signed[signatory],
          inFull: isAlwaysInFull || signatory == Int(signatories.start))
      }
    }
  }

  /// Says whether one of a partner's signatories is enough, where the charter says so and there are several.
  private mutating func writeWhoSigns(for partner: Int) {
    guard let signing = charter.parties[partner].signing, charter.parties[partner].signatories.count > 1 else { return }
    writer.beginParagraph()
    writer.words(
      signing == .anyone
        ? Words(
          en: "One signature is enough for ", nl: "Eén handtekening volstaat voor ",
          fr: "Une seule signature suffit pour ")
        : Words(
          en: "Everyone who is named signs for ", nl: "Al wie genoemd is, tekent voor ",
          fr: "Tous ceux qui sont nommés signent pour "))
    sayParty(partner)
    writer.words(Words("."))
    writer.endParagraph()
  }

  /// What a signature with a key is, and what it is not.
  private mutating func writeMeaningOfKeys() {
    guard !options.signatures.isEmpty else { return }
    paragraph(
      Words(
        en: """
          Signatures with a key were verified when this document was made. Their dates are those of the signers' \
          clocks. Such a signature is a sign of agreement, not a qualified electronic signature (eIDAS).
          """,
        nl: """
          Handtekeningen met een sleutel zijn nagegaan toen dit document gemaakt werd. Hun datum is die van de klok \
          van de ondertekenaar. Zo’n handtekening is een teken van instemming, geen gekwalificeerde elektronische \
          handtekening (eIDAS).
          """,
        fr: """
          Les signatures par clé ont été vérifiées lors de la production de ce document. Leur date est celle de \
          l’horloge du signataire. Une telle signature marque un accord ; ce n’est pas une signature électronique \
          qualifiée (eIDAS).
          """))
  }

  private mutating func writeFingerprint() {
    guard !options.fingerprint.isEmpty else { return }
    writer.beginParagraph()
    writer.words(
      Words(en: "Fingerprint of this text: ", nl: "Vingerafdruk van deze tekst: ", fr: "Empreinte de ce texte : "))
    writer.fingerprint(options.fingerprint)
    writer.endParagraph()
  }

  private mutating func writeSignature(
    of partner: Int, _ signatory: Signatory?, _ signature: KeySignature?, inFull: Bool
  ) {
    writer.beginSignature(Words(en: "For", nl: "Voor", fr: "Pour"))
    saySigningParty(partner, inFull: inFull)
    writer.beginSignatureRows()
    signatureRow(Words(en: "Name", nl: "Naam", fr: "Nom"), signatory?.text)
    signatureRow(Words(en: "Role", nl: "Functie", fr: "Fonction"), signatory?.role)
    if let signature {
      writeKeySignature(signature)
      writeKeys(of: signatory, besides: signature.key)
      writer.endSignature()
      return
    }
    writeKeys(of: signatory, besides: nil)
    signatureRow(Words(en: "Place", nl: "Plaats", fr: "Lieu"), charter.place)
    signatureRow(Words(en: "Date", nl: "Datum", fr: "Date"), nil)
    signatureRow(Words(en: "Signature", nl: "Handtekening", fr: "Signature"), nil)
    writer.endSignature()
  }

  /// The maximum length in bytes of a title that is repeated for each of a partner's signatories.
  private static var longestTitle: Int { 1000 }

  private func isTitleShort(of partner: Int) -> Bool {
    (charter.parties[partner].title?.decode(charter.source).count ?? 0) <= Self.longestTitle
  }

  /// The party one signs for is never shortened, since what is cut from a title may be what matters. A title many pages
  /// long is shown only in the first of a partner's blocks, so that many signatories can't blow up the document.
  private mutating func saySigningParty(_ partner: Int, inFull: Bool) {
    if inFull {
      writeTitle(of: partner)
    } else {
      writer.words(
        Words(
          en: "the same partner as in the block above", nl: "dezelfde partner als in het blok hierboven",
          fr: "le même partenaire que dans le cadre ci-dessus"))
    }
  }

  private mutating func writeKeySignature(_ signature: KeySignature) {
    writer.beginSignatureRow(Words(en: "Signed", nl: "Getekend", fr: "Signé"))
    say(signature.day)
    writer.words(Words(", "))
    sayTwoDigits(signature.hour)
    writer.words(Words(":"))
    sayTwoDigits(signature.minute)
    writer.words(Words(" UTC"))
    writer.endSignatureRow()
    writer.beginSignatureRow(Words(en: "Key", nl: "Sleutel", fr: "Clé"))
    writer.words(signature.key.algorithm.documentWords)
    writer.words(Words(" "))
    writer.keyFingerprint(signature.key)
    writer.endSignatureRow()
    writer.beginSignatureRow(Words(en: "Checked", nl: "Nagegaan", fr: "Contrôle"))
    writer.words(
      Words(
        en: "when this document was made", nl: "toen dit document gemaakt werd",
        fr: "lors de la production de ce document"))
    if signature.wasTouched == false {
      writer.words(
        Words(
          en: "; nobody touched the key to sign", nl: "; niemand raakte de sleutel aan om te tekenen",
          fr: " ; personne n’a touché la clé pour signer"))
    }
    writer.endSignatureRow()
  }

  /// Every key that the charter declares for a signatory: those who sign vouch for each other's keys, so they must see
  /// them. Invalid keys are reported elsewhere.
  private mutating func writeKeys(of signatory: Signatory?, besides used: OpenSSHPublicKey?) {
    guard let signatory else { return }
    for index in signatory.keys.indices {
      guard let key = try? OpenSSHPublicKey(charter.texts[index].decode(charter.source)), key != used else { continue }
      writer.beginSignatureRow(
        used == nil
          ? Words(en: "May sign with", nl: "Mag tekenen met", fr: "Peut signer avec")
          : Words(en: "May also sign with", nl: "Mag ook tekenen met", fr: "Peut aussi signer avec"))
      writer.words(key.algorithm.documentWords)
      writer.words(Words(" "))
      writer.keyFingerprint(key)
      writer.endSignatureRow()
    }
  }

  private mutating func sayTwoDigits(_ number: Int) {
    if number < 10 { writer.number(0) }
    writer.number(number)
  }

  private mutating func signatureRow(_ term: Words, _ text: TextValue?) {
    writer.beginSignatureRow(term)
    if let text, !text.isBlank(in: charter.source) { writer.text(text) } else { writer.blank() }
    writer.endSignatureRow()
  }
}

extension OpenSSHPublicKey.Algorithm {
  /// The kind of key, by its usual name.
  var documentWords: Words {
    switch self {
    case .ed25519: Words("Ed25519")
    case .ecdsa256, .ecdsa384, .ecdsa521: Words("ECDSA")
    case .rsa: Words("RSA")
    case .securityKeyEd25519, .securityKeyECDSA256:
      Words(en: "hardware key", nl: "hardwaresleutel", fr: "clé matérielle")
    }
  }
}
