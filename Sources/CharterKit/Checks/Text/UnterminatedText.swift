// W003: a text that is never closed.

extension FindingKind {
  static let unterminatedText: FindingKind = FindingKind(
    "W003", "unterminated-text", .error,
    Phrase(
      en: "This text is not closed before the line ends.", nl: "Deze tekst is niet gesloten voor de regel eindigt.",
      fr: "Ce texte n'est pas fermé avant la fin de la ligne."),
    Phrase(
      en: "This block of text is never closed.", nl: "Dit tekstblok wordt nergens gesloten.",
      fr: "Ce bloc de texte n'est fermé nulle part."),
    help: Phrase(
      en: "Close it with the quotation marks that opened it; for more lines use \"\"\".",
      nl: "Sluit hem met dezelfde aanhalingstekens; gebruik \"\"\" voor meer regels.",
      fr: "Fermez-le avec les guillemets qui l'ont ouvert ; pour plusieurs lignes, utilisez \"\"\"."),
    why: Phrase(
      en: "Without its end one cannot tell what is text and what is charter.",
      nl: "Zonder einde is niet te zeggen wat tekst is en wat charter.",
      fr: "Sans sa fin, on ne sait pas ce qui est texte et ce qui est charte."),
    bad: .inCharter("place \"Gent"), good: .inCharter("place \"Gent\""))
}
