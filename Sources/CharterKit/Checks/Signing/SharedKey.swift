// Z003: one key with which two signatories would sign.

extension Rule {
  static let sharedKey: Rule = Rule(
    "Z003", "shared-key", .warning,
    Phrase(
      en: "The key of {0} is also the key of {1}: one hand would sign for two.",
      nl: "De sleutel van {0} is ook die van {1}: één hand zou voor twee tekenen.",
      fr: "La clé de {0} est aussi celle de {1} : une seule main signerait pour deux."),
    Phrase(
      en: "{0} has this key twice.", nl: "{0} heeft deze sleutel twee keer.", fr: "{0} a deux fois cette clé."),
    labels: [Phrase(en: "the same key", nl: "dezelfde sleutel", fr: "la même clé")],
    help: Phrase(
      en: "Give each signatory a key of their own; a key counts only for the first.",
      nl: "Geef elke ondertekenaar een eigen sleutel; een sleutel telt alleen voor de eerste.",
      fr: "Donnez à chaque signataire sa propre clé ; une clé ne compte que pour le premier."),
    why: Phrase(
      en: "A signature says that a partner agrees, not that another agrees in its place.",
      nl: "Een handtekening zegt dat een partner akkoord gaat, niet dat een andere het in zijn plaats doet.",
      fr: "Une signature dit qu’un partenaire est d’accord, non qu’un autre l’est à sa place."),
    bad: .inPartner(
      """
      signatory "C. Maes" key "\(exampleKey)"
      signatory "D. Claes" key "\(exampleKey)"
      """),
    good: .inPartner("signatory \"C. Maes\" key \"\(exampleKey)\"\nsignatory \"D. Claes\""))

  private static let exampleKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG5d2q9ggIbkeicLRVGFNwpDq0djQRR/KcWXRJDh5StB"
}

extension Check {
  static let sharedKey = Check(.sharedKey) { context, findings in
    let charter = context.charter
    var owners: [[UInt8]: (signatory: Int, key: TextValue)] = [:]
    for (index, signatory) in charter.signatories.enumerated() {
      for key in charter.texts[signatory.keys.indices] {
        guard let blob = (try? OpenSSHPublicKey(key.decode(charter.source)))?.blob else { continue }
        guard let first = owners[blob] else {
          owners[blob] = (index, key)
          continue
        }
        let other = charter.signatories[first.signatory]
        var arguments = [Argument.called(nil, signatory.text, signatory.anchor)]
        if first.signatory != index { arguments.append(.called(nil, other.text, other.anchor)) }
        findings.add(
          Finding(
            .sharedKey, at: key.range, arguments, variant: first.signatory == index ? 1 : 0,
            related: [Related(first.key.range)]))
      }
    }
  }
}
