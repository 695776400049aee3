// Z004: a charter that amends another, but not by the fingerprint of its text.

extension Rule {
  static let unclearAmendment: Rule = Rule(
    "Z004", "unclear-amendment", .error,
    Phrase(
      en: "{0} names the text that this one replaces, but not by its fingerprint.",
      nl: "{0} noemt de tekst die door deze vervangen wordt, maar niet met zijn vingerafdruk.",
      fr: "{0} désigne le texte que celui-ci remplace, mais pas par son empreinte."),
    help: Phrase(
      en:
        "Copy the fingerprint (sha256: and 64 letters and digits, in lower case, nothing else) from the signature page of the "
        + "old text, or from charter verify.",
      nl: "Neem de vingerafdruk (sha256: en 64 kleine letters en cijfers, zonder iets anders) over van de "
        + "ondertekeningspagina van de oude tekst, of van charter verify.",
      fr: "Reprenez l’empreinte (sha256: et 64 lettres minuscules et chiffres, sans rien d’autre) de la page de "
        + "signature de l’ancien texte, ou de charter verify."),
    why: Phrase(
      en: "A title or a version can belong to two texts, a fingerprint to only one.",
      nl: "Een titel of een versie kan bij twee teksten horen, een vingerafdruk maar bij één.",
      fr: "Un titre ou une version peut appartenir à deux textes, une empreinte à un seul."),
    bad: .inCharter("amends \"version 1.0\""),
    good: .inCharter("amends \"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""))
}

extension Check {
  static let unclearAmendment = Check(.unclearAmendment) { context, findings in
    let charter = context.charter
    guard let amends = charter.amends, charter.hasContent(amends),
      !FingerprintText.isFingerprint(amends.decode(charter.source))
    else { return }
    findings.add(Finding(.unclearAmendment, at: amends.range, [.attribute(.amends)]))
  }
}
