// What a signatory sees before signing: what is signed, with which keys, and its content.

import CharterKit
import CharterSigning

/// Title, version, fingerprint and status; every key that the text declares; then what has changed since this signatory
/// last signed, or the whole text.
struct SigningSummary {
  let analysis: Analysis
  let signer: Signer
  let language: Language

  /// The first lines.
  func head() -> [UInt8] {
    let text = signer.text
    var lines = [Self.title(text, language), text.fingerprint]
    lines.append(Self.standing(analysis.charter.terms?.binding)[language])
    if let amends = text.amends {
      let old = Displayed.word(amends)
      lines.append(
        Phrase(
          en: "It is to replace \(old).", nl: "Deze tekst moet \(old) vervangen.", fr: "Il doit remplacer \(old).")[
            language])
    }
    lines.append("")
    lines.append(
      Phrase(
        en: "Who may sign, and with which keys:", nl: "Wie mag tekenen, en met welke sleutels:",
        fr: "Qui peut signer, et avec quelles clés :")[language])
    for partner in text.partners {
      for signatory in partner.signatories { lines += Self.lines(signatory, partner, language) }
    }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  /// The whole text, as in its document. Each line is marked, so that none can pass for one of the program's own.
  func document() -> [UInt8] {
    let options = DocumentOptions(language: language, hasPicture: false, fingerprint: signer.text.fingerprint)
    var result: [UInt8] = []
    for line in Markdown.render(analysis, options: options).split(separator: 0x0A, omittingEmptySubsequences: false) {
      result.append(contentsOf: (line.isEmpty ? ">" : "> ").utf8)
      VisibleText.append(line, into: &result)
      result.append(0x0A)
    }
    return result
  }

  /// The last lines.
  func foot() -> [UInt8] {
    let name = Displayed.quoted(signer.signatory.name, language)
    let role = signer.signatory.role.map { " (\(Displayed.quoted($0, language)))" } ?? ""
    let partner = Displayed.word(signer.slot.partner)
    let line = Phrase(
      en:
        "Signing as \(name)\(role), for \(partner). This is a sign of agreement, not a qualified electronic signature.\n",
      nl: "Ondertekening als \(name)\(role), voor \(partner). Dit is een teken van instemming, "
        + "geen gekwalificeerde elektronische handtekening.\n",
      fr: "Signature en tant que \(name)\(role), pour \(partner). C’est la marque d’un accord, "
        + "non une signature électronique qualifiée.\n")
    return Array(line[language].utf8)
  }

  // MARK: Words that verify uses too

  static func title(_ text: SignedText, _ language: Language) -> String {
    let title = Displayed.quoted(text.title, language)
    return Phrase(en: "Charter \(title)", nl: "Charter \(title)", fr: "Charte \(title)")[language]
      + version(text.version, language)
  }

  static func version(_ version: [UInt8]?, _ language: Language) -> String {
    guard let version else { return "" }
    let shown = Displayed.quoted(version, language)
    return Phrase(en: ", version \(shown)", nl: ", versie \(shown)", fr: ", version \(shown)")[language]
  }

  /// A key as people compare it: its type and its fingerprint.
  static func words(_ key: OpenSSHPublicKey) -> String { "\(key.algorithm.name) \(key.fingerprint)" }

  static let tooLong = Phrase(
    en: "the charter is too long to sign with a key: its content may be at most 1 MiB",
    nl: "het charter is te lang voor handtekeningen met een sleutel: de inhoud mag 1 MiB tellen",
    fr: "la charte est trop longue pour être signée avec une clé : son contenu peut compter 1 Mio")

  // MARK: Pieces

  private static func standing(_ binding: KeywordOption?) -> Phrase {
    switch binding {
    case .yes?:
      Phrase(
        en: "It says: legally binding.", nl: "Er staat: juridisch bindend.", fr: "Il dit : juridiquement contraignant.")
    case nil:
      Phrase(
        en: "It doesn't say whether it is legally binding.", nl: "Er staat niet of het juridisch bindend is.",
        fr: "Il ne dit pas s’il est juridiquement contraignant.")
    case _?:
      Phrase(
        en: "It says: not legally binding.", nl: "Er staat: juridisch niet bindend.",
        fr: "Il dit : juridiquement non contraignant.")
    }
  }

  private static func lines(
    _ signatory: SignedText.Signatory, _ partner: SignedText.Partner, _ language: Language
  ) -> [String] {
    let name = Displayed.quoted(signatory.name, language)
    let title = Displayed.quoted(partner.title, language)
    let who = Phrase(en: "\(name) for \(title)", nl: "\(name) voor \(title)", fr: "\(name) pour \(title)")[language]
    if signatory.keys.isEmpty {
      return [
        "  "
          + Phrase(en: "on paper: \(who)", nl: "op papier: \(who)", fr: "sur papier : \(who)")[language]
      ]
    }
    return signatory.keys.map { "  \(words($0)): \(who)" }
  }
}
