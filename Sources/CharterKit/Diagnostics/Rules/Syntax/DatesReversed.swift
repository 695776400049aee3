// S115: a period that ends before it begins.

extension Rule {
  static let datesReversed: Rule = Rule(
    "S115", "dates-reversed", .error,
    Phrase(
      en: "This period ends on {1}, before it begins on {0}.",
      nl: "Deze periode eindigt op {1}, voor ze begint op {0}.",
      fr: "Cette période se termine le {1}, avant de commencer le {0}."),
    help: Phrase(
      en: "Put the earlier day first.", nl: "Zet de vroegste dag eerst.", fr: "Mettez d’abord le jour le plus ancien."),
    why: Phrase(
      en: "Partners must know from when until when they can count on each other.",
      nl: "Partners moeten weten van wanneer tot wanneer ze op elkaar rekenen.",
      fr: "Les partenaires doivent savoir de quand à quand ils comptent l’un sur l’autre."),
    seed: "Commitment kan erg verschillend zijn in tijd, duur, aard",
    bad: .inCharter("period 2027-01-01 to 2026-01-01"), good: .inCharter("period 2026-01-01 to 2027-01-01"))
}
