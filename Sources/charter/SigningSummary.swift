// What a signatory sees before the signature: the text in short.

import CharterKit
import CharterSigning

/// Title, version and fingerprint, and for each partner what it brings and what it gains, in a line each.
enum SigningSummary {
  static func render(_ analysis: Analysis, _ signer: Signer, _ language: Language) -> [UInt8] {
    let charter = analysis.charter
    var lines: [String] = [Displayed.text(signer.text.title) + version(signer.text.version, language)]
    lines.append(signer.text.fingerprint)
    for partner in charter.partners {
      let party = charter.parties[partner]
      let brings = texts(charter.contributions[party.contributions.indices].map { $0.text }, analysis, language)
      let gains = texts(charter.gains[party.gains.indices].map { $0.text }, analysis, language)
      let title = party.title.map { Displayed.text(Array($0.string(in: analysis.source).utf8)) } ?? ""
      lines.append(
        Phrase(
          en: "  \(title) brings \(brings), and gains \(gains).", nl: "  \(title) brengt \(brings), en wint \(gains).",
          fr: "  \(title) apporte \(brings), et gagne \(gains).")[language])
    }
    let name = Displayed.text(signer.signatory.name)
    let role = signer.signatory.role.map { " (\(Displayed.text($0)))" } ?? ""
    let partner = Displayed.text(signer.seat.partner)
    lines.append(
      Phrase(
        en: "\(name)\(role) signs for \(partner). This is a sign of agreement, not a qualified electronic signature.",
        nl: "\(name)\(role) tekent voor \(partner). Dit is een teken van instemming, "
          + "geen gekwalificeerde elektronische handtekening.",
        fr: "\(name)\(role) signe pour \(partner). C’est la marque d’un accord, "
          + "non une signature électronique qualifiée.")[language])
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  static func version(_ version: [UInt8]?, _ language: Language) -> String {
    guard let version else { return "" }
    let shown = Displayed.text(version)
    return Phrase(en: ", version \(shown)", nl: ", versie \(shown)", fr: ", version \(shown)")[language]
  }

  /// The first two texts, and how many more.
  private static func texts(_ texts: [TextValue?], _ analysis: Analysis, _ language: Language) -> String {
    let shown = texts.compactMap { text in
      text.map { language.quoted(Displayed.text(Array($0.string(in: analysis.source).utf8))) }
    }
    let rest = shown.count - 2
    let first = shown.prefix(2).joined(separator: ", ")
    guard rest > 0 else { return first }
    return first + Phrase(en: " and \(rest) more", nl: " en nog \(rest)", fr: " et \(rest) de plus")[language]
  }
}
