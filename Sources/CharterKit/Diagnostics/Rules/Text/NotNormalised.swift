// W009: text that is not in Unicode's normal form C.

extension FindingKind {
  static let notNormalised: FindingKind = FindingKind(
    "W009", "not-normalised", .error,
    Phrase(
      en: "{0} is written with loose accents (it is not in Unicode's normal form C).",
      nl: "{0} is met losse accenten geschreven (het staat niet in Unicode-normaalvorm C).",
      fr: "{0} est écrit avec des accents détachés (ce n’est pas la forme normale C d’Unicode)."),
    Phrase(
      en: "More than 30 marks stand on one letter.", nl: "Op één letter staan meer dan 30 accenten en andere tekens.",
      fr: "Plus de 30 signes se trouvent sur une seule lettre."),
    help: Phrase(
      en: "Type it again, or take the fix.", nl: "Typ het opnieuw, of neem de verbetering over.",
      fr: "Retapez-le, ou appliquez la correction."),
    why: Phrase(
      en: "Two spellings that look the same would have two fingerprints.",
      nl: "Twee schrijfwijzen die er hetzelfde uitzien, zouden twee vingerafdrukken hebben.",
      fr: "Deux graphies d’apparence identique auraient deux empreintes."),
    bad: .inCharter("place \"Lie\u{301}ge\""), good: .inCharter("place \"Li\u{E9}ge\""))
}
