// S111: a language that charters cannot be written in.

extension Rule {
  static let unknownLanguage: Rule = Rule(
    "S111", "unknown-language", .error,
    Phrase(
      en: "The language {0} is not known; choose {1}.", nl: "De taal {0} is niet bekend; kies {1}.",
      fr: "La langue {0} n’est pas connue ; choisissez {1}."),
    help: Phrase(
      en: "Only the keywords have a language; write the texts in the one you like.",
      nl: "Alleen de sleutelwoorden hebben een taal; schrijf de teksten in de taal die je wilt.",
      fr: "Seuls les mots-clés ont une langue ; écrivez les textes dans celle de votre choix."),
    why: Phrase(
      en: "The language says how the keywords are to be read.",
      nl: "De taal zegt hoe de sleutelwoorden te lezen zijn.",
      fr: "La langue dit comment lire les mots-clés."),
    bad: .file("language xx\ncharter \"Week\" {\n}\n"), good: .inCharter("place \"Geel\""))
}
