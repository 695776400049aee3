// W001: bytes that are not UTF-8.

extension Rule {
  static let invalidUTF8: Rule = Rule(
    "W001", "invalid-utf8", .error,
    Phrase(
      en: "These bytes are not UTF-8.", nl: "Deze bytes zijn geen UTF-8.", fr: "Ces octets ne sont pas de l’UTF-8."),
    help: Phrase(
      en: "Save the file as UTF-8 in your editor.", nl: "Bewaar het bestand als UTF-8 in je editor.",
      fr: "Enregistrez le fichier en UTF-8 dans votre éditeur."),
    why: Phrase(
      en: "Nobody can say which characters were meant, so nobody can sign them.",
      nl: "Niemand kan zeggen welke tekens bedoeld zijn, dus kan niemand ze ondertekenen.",
      fr: "Personne ne peut dire quels caractères étaient voulus, donc personne ne peut les signer."),
    bad: .bytes(prefix: "charter \"Caf", [0xE9], suffix: "\" {\n}\n"), good: .inCharter("place \"Café\""))
}
