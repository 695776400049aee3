// W005: a date that is not in the calendar.

extension FindingKind {
  static let noSuchDate: FindingKind = FindingKind(
    "W005", "no-such-date", .error,
    Phrase(
      en: "{0} is no day of the calendar.", nl: "{0} is geen dag op de kalender.",
      fr: "{0} n'est pas un jour du calendrier."),
    help: Phrase(
      en: "Write a day as year-month-day: 2026-09-01.", nl: "Schrijf een dag als jaar-maand-dag: 2026-09-01.",
      fr: "Écrivez un jour comme année-mois-jour : 2026-09-01."),
    why: Phrase(
      en: "Partners must agree on the same day.", nl: "Partners moeten dezelfde dag afspreken.",
      fr: "Les partenaires doivent convenir du même jour."),
    bad: .inCharter("period 2026-02-30 to 2026-12-31"), good: .inCharter("period 2026-02-28 to 2026-12-31"))
}
