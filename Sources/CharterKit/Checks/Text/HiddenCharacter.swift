// W002: characters that do not show.

extension FindingKind {
  static let hiddenCharacter: FindingKind = FindingKind(
    "W002", "hidden-character", .error,
    Phrase(
      en: "A character that does not show stands here: {0}.", nl: "Hier staat een teken dat je niet ziet: {0}.",
      fr: "Un caractère invisible se trouve ici : {0}."),
    help: Phrase(en: "Take it out.", nl: "Haal het weg.", fr: "Enlevez-le."),
    why: Phrase(
      en: "What is read must be what is signed; this character can make the two differ.",
      nl: "Wat je leest, moet zijn wat je tekent; dit teken kan die twee doen verschillen.",
      fr: "Ce qu’on lit doit être ce qu’on signe ; ce caractère peut les faire différer."),
    seed: "transparant handelen", bad: .inCharter("place \"Gent\u{202E}\""), good: .inCharter("place \"Gent\""))
}
