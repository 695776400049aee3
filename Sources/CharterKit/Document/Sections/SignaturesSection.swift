// The signature page: for each partner a block to sign in, and the fingerprint of what is signed.

extension Page {
  mutating func writeSignatures() {
    guard !charter.partners.isEmpty else { return }
    heading(.section, Words(en: "Signatures", nl: "Ondertekening", fr: "Signatures"))
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
          fr: "Chaque partenaire signe pour lui-même. Ce texte n'est pas juridiquement contraignant."))
    writeFingerprint()
    for index in charter.partners {
      let signatories = charter.parties[index].signatories
      if signatories.isEmpty { writeSignature(of: index, nil) }
      for signatory in signatories.indices { writeSignature(of: index, charter.signatories[signatory]) }
    }
  }

  private mutating func writeFingerprint() {
    guard !options.fingerprint.isEmpty else { return }
    writer.beginParagraph()
    writer.words(
      Words(en: "Fingerprint of this text: ", nl: "Vingerafdruk van deze tekst: ", fr: "Empreinte de ce texte : "))
    writer.fingerprint(options.fingerprint)
    writer.endParagraph()
  }

  private mutating func writeSignature(of partner: Int, _ signatory: Signatory?) {
    writer.beginSignature(Words(en: "For", nl: "Voor", fr: "Pour"))
    sayParty(partner)
    writer.beginSignatureRows()
    signatureRow(Words(en: "Name", nl: "Naam", fr: "Nom"), signatory?.text)
    signatureRow(Words(en: "Role", nl: "Functie", fr: "Fonction"), signatory?.role)
    signatureRow(Words(en: "Place", nl: "Plaats", fr: "Lieu"), charter.place)
    signatureRow(Words(en: "Date", nl: "Datum", fr: "Date"), nil)
    signatureRow(Words(en: "Signature", nl: "Handtekening", fr: "Signature"), nil)
    writer.endSignature()
  }

  private mutating func signatureRow(_ term: Words, _ text: TextValue?) {
    writer.beginSignatureRow(term)
    if let text, !text.isBlank(in: charter.source) { writer.text(text) } else { writer.blank() }
    writer.endSignatureRow()
  }
}
