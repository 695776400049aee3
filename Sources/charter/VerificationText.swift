// A verification as text: what was signed, a line for each signatory, and the conclusion.

import CharterKit
import CharterSigning

/// Lines for a terminal. Verdicts are words, so that nothing depends on colour.
enum VerificationText {
  static func render(_ result: VerificationResult, _ language: Language, _ style: TextReport.Style) -> [UInt8] {
    let verification = result.verification
    var lines: [String] = []
    lines.append(SigningSummary.title(verification.text, language))
    lines.append(verification.text.fingerprint)
    if result.isExpected == false { lines.append(unexpected[language]) }
    lines.append("")
    lines += table(verification, language)
    for name in verification.unrecognisedFiles.prefix(20) {
      let shown = Displayed.quoted(name, language)
      lines.append(
        Phrase(
          en: "  (not anyone's signature here: \(shown))", nl: "  (hier niemands handtekening: \(shown))",
          fr: "  (la signature de personne ici : \(shown))")[language])
    }
    lines.append("")
    lines += conclusion(verification, language)
    var text = Array((lines.joined(separator: "\n") + "\n").utf8)
    for earlier in result.earlier { append(earlier, verification, language, style, to: &text) }
    return text
  }

  private static let unexpected = Phrase(
    en: "This is not the text that was expected.", nl: "Dit is niet de verwachte tekst.",
    fr: "Ce n’est pas le texte attendu.")

  // MARK: Signatories

  /// The verdict comes first in its row, so that nobody's name can push it out of sight.
  private static func table(_ verification: Verification, _ language: Language) -> [String] {
    let rows = verification.statuses.map { status in
      [
        VerdictWording.word(status.verdict)[language], Displayed.word(status.slot.partner),
        Displayed.quoted(status.signatory.name, language), details(status, verification)[language],
      ]
    }
    var widths = [0, 0, 0]
    for row in rows {
      for column in widths.indices { widths[column] = max(widths[column], min(width(row[column]), 30)) }
    }
    var lines: [String] = []
    for (row, status) in zip(rows, verification.statuses) {
      var line = "  "
      for column in widths.indices {
        line += row[column] + String(repeating: " ", count: max(0, widths[column] - width(row[column])) + 2)
      }
      line += row[3]
      while line.utf8.last == 0x20 { line.removeLast() }
      lines.append(line)
      lines += keys(status, indentation: widths[0] + 4, language)
    }
    for partner in verification.text.partners where partner.signatories.isEmpty {
      let name = Displayed.word(partner.name)
      lines.append(
        "  "
          + Phrase(en: "nobody signs: \(name)", nl: "niemand tekent: \(name)", fr: "personne ne signe : \(name)")[
            language])
    }
    return lines
  }

  /// A missing signature isn't needed if another signatory's is enough for the partner.
  private static func details(_ status: Verification.SlotStatus, _ verification: Verification) -> Phrase {
    if case .missing = status.verdict, !status.isLeaving, verification.hasSigned(status.slot.partner) {
      return Phrase(
        en: "not needed: one signature is enough", nl: "niet nodig: één handtekening volstaat",
        fr: "pas nécessaire : une seule signature suffit")
    }
    return VerdictWording.details(status.verdict)
  }

  /// The keys that the charter declares for a signatory, except the one that its row already shows.
  private static func keys(_ status: Verification.SlotStatus, indentation: Int, _ language: Language) -> [String] {
    var shown: OpenSSHPublicKey?
    if case .signed(let mark) = status.verdict { shown = mark.key }
    return status.signatory.keys.filter { $0 != shown }.map { key in
      let words =
        shown == nil
        ? Phrase(en: "may sign with", nl: "mag tekenen met", fr: "peut signer avec")
        : Phrase(en: "may also sign with", nl: "mag ook tekenen met", fr: "peut aussi signer avec")
      return String(repeating: " ", count: indentation) + "\(words[language]) \(SigningSummary.words(key))"
    }
  }

  private static func width(_ text: String) -> Int { DisplayWidth.of(Array(text.utf8)) }

  // MARK: What follows

  private static func conclusion(_ verification: Verification, _ language: Language) -> [String] {
    var lines: [String] = []
    let count = verification.text.partners.count
    let signed = verification.signedCount
    if !verification.folder.exists {
      let path = Displayed.path(verification.folder.path)
      lines.append(
        Phrase(
          en: "Nobody has signed: there is no folder \(path).", nl: "Niemand heeft getekend: er is geen map \(path).",
          fr: "Personne n’a signé : il n’y a pas de dossier \(path).")[language])
    } else if let obstacle = verification.obstacle {
      lines.append(
        Phrase(
          en: "Who has signed could not be checked: \(VerdictWording.sentence(obstacle).english).",
          nl: "Wie getekend heeft, kon niet nagegaan worden: \(VerdictWording.sentence(obstacle).dutch).",
          fr: "On n’a pu vérifier qui a signé : \(VerdictWording.sentence(obstacle).french).")[language])
    } else if signed == 0, verification.partlySigned.isEmpty {
      lines.append(
        Phrase(
          en: "No partner has signed this text yet.", nl: "Nog geen enkele partner heeft deze tekst getekend.",
          fr: "Aucun partenaire n’a encore signé ce texte.")[language])
    } else if signed == count {
      lines.append(
        Phrase(
          en: "Every partner has signed this text.", nl: "Elke partner heeft deze tekst getekend.",
          fr: "Chaque partenaire a signé ce texte.")[language])
    } else {
      lines.append(
        Phrase(
          en: "\(signed) of \(count) partners \(signed == 1 ? "has" : "have") signed this text.",
          nl: "\(signed) van de \(count) partners \(signed == 1 ? "heeft" : "hebben") deze tekst getekend.",
          fr: "\(signed) partenaire\(signed < 2 ? "" : "s") sur \(count) \(signed < 2 ? "a" : "ont") signé ce texte."
        )[language])
    }
    for partner in verification.partlySigned.prefix(20) {
      let name = Displayed.word(partner.name)
      let (some, all) = (partner.signed, partner.count)
      lines.append(
        Phrase(
          en:
            "For \(name), \(some) of \(all) signatories \(some == 1 ? "has" : "have") signed, and each of them has to.",
          nl: "Voor \(name) \(some == 1 ? "heeft" : "hebben") \(some) van de \(all) ondertekenaars getekend, "
            + "en elk van hen moet tekenen.",
          fr: "Pour \(name), \(some) signataire\(some == 1 ? "" : "s") sur \(all) \(some == 1 ? "a" : "ont") signé, "
            + "et chacun doit le faire.")[language])
    }
    guard let amendment = verification.amendment else { return lines }
    let old = Displayed.word(amendment.fingerprint)
    if amendment.isInForce {
      lines.append(
        Phrase(
          en: "It replaces \(old), whose partners have all agreed: this text is in force.",
          nl: "Deze tekst vervangt \(old), waarvan alle partners akkoord zijn, en geldt.",
          fr: "Il remplace \(old), dont tous les partenaires sont d’accord : ce texte est en vigueur.")[language])
      return lines
    }
    let version = amendment.old.map { SigningSummary.version($0.version, language) } ?? ""
    if amendment.replaced == .neverInForce {
      lines.append(
        Phrase(
          en: "It is not in force: it is to replace \(old)\(version), which was never in force itself.",
          nl: "Deze tekst geldt niet: hij moet \(old)\(version) vervangen, en die tekst heeft zelf nooit gegolden.",
          fr: "Il n’est pas en vigueur : il doit remplacer \(old)\(version), qui ne l’a jamais été.")[language])
    } else {
      lines.append(
        Phrase(
          en: "It is to replace \(old)\(version): until all partners of both have signed, that text stays in force.",
          nl: "Deze tekst moet \(old)\(version.isEmpty ? "" : version + ",") vervangen: "
            + "tot alle partners van beide getekend hebben, geldt die andere.",
          fr: "Il doit remplacer \(old)\(version) : tant que tous les partenaires des deux n’ont pas signé, "
            + "c’est ce texte-là qui vaut.")[language])
    }
    switch amendment.replaced {
    case .notStored:
      lines.append(
        Phrase(
          en: "That text is not stored with the signatures, so it is not known who has to agree.",
          nl: "Die tekst ligt niet bij de handtekeningen; er valt niet te zeggen wie akkoord moet gaan.",
          fr: "Ce texte n’est pas conservé avec les signatures ; on ne peut dire qui doit être d’accord.")[language])
      return lines
    case .neverInForce:
      lines.append(
        Phrase(
          en: "A signature is missing under that text, or under one that it replaces in turn: have it signed first, "
            + "or leave amends out.",
          nl:
            "Er ontbreekt een handtekening onder die tekst, of onder een die hij op zijn beurt vervangt: laat hem eerst "
            + "tekenen, of laat wijzigt weg.",
          fr: "Il manque une signature à ce texte, ou à un texte qu’il remplace lui-même : faites-le d’abord signer, "
            + "ou supprimez modifie.")[language])
    case .unchecked(let obstacle):
      lines.append(
        Phrase(
          en: "Whether that text was in force could not be checked: \(VerdictWording.sentence(obstacle).english).",
          nl: "Of die tekst gold, kon niet nagegaan worden: \(VerdictWording.sentence(obstacle).dutch).",
          fr: "On n’a pu vérifier si ce texte était en vigueur : \(VerdictWording.sentence(obstacle).french).")[
            language])
    case .wasInForce: break
    }
    if !amendment.awaited.isEmpty {
      let names = amendment.awaited.prefix(20).map { Displayed.word($0.name) }.joined(separator: ", ")
      lines.append(
        Phrase(
          en: "Yet to agree, with a key that the old text declares: \(names).",
          nl: "Met een sleutel uit de oude tekst moeten nog akkoord gaan: \(names).",
          fr: "Avec une clé que déclare l’ancien texte, doivent encore donner leur accord : \(names).")[language])
    }
    return lines
  }

  private static func append(
    _ earlier: VerificationResult.Earlier, _ verification: Verification, _ language: Language,
    _ style: TextReport.Style, to text: inout [UInt8]
  ) {
    let fingerprint = Displayed.text(earlier.fingerprint)
    let signers = verification.statuses.compactMap { status -> String? in
      guard case .stale(_, earlier.fingerprint, let signatory) = status.verdict else { return nil }
      return "\(Displayed.quoted(signatory, language)) (\(Displayed.word(status.slot.partner)))"
    }
    let names = signers.prefix(20).joined(separator: ", ") + (signers.count > 20 ? ", …" : "")
    guard let difference = earlier.difference else {
      text += Array(
        Phrase(
          en:
            "\nSigned before: \(fingerprint), by \(names). That text is not stored here, so what has changed since is not known.\n",
          nl:
            "\nEerder getekend: \(fingerprint), door \(names). Die tekst ligt hier niet: wat er sindsdien veranderd is, "
            + "valt niet te zeggen.\n",
          fr: "\nSigné auparavant : \(fingerprint), par \(names). Ce texte n’est pas conservé ici : "
            + "on ne peut dire ce qui a changé depuis.\n")[language].utf8)
      return
    }
    text += Array(
      Phrase(
        en: "\nSigned before: \(fingerprint), by \(names). Since then:\n\n",
        nl: "\nEerder getekend: \(fingerprint), door \(names). Sindsdien:\n\n",
        fr: "\nSigné auparavant : \(fingerprint), par \(names). Depuis :\n\n")[language].utf8)
    text += DifferenceText.render(difference, language: language, style: style)
  }
}
