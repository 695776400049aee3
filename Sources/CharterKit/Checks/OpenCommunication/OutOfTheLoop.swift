// O703: a partner in no meeting and no channel.

extension Rule {
  static let outOfTheLoop: Rule = Rule(
    "O703", "out-of-the-loop", .warning,
    Phrase(
      en: "{0} is in no meeting and no channel.", nl: "{0} zit in geen enkel overleg en in geen enkel kanaal.",
      fr: "{0} ne figure dans aucune réunion ni aucun canal."),
    help: Phrase(
      en: "Add {0} to one of them.", nl: "Voeg {0} toe aan een ervan.", fr: "Ajoutez {0} à l’un d’eux."),
    why: Phrase(
      en: "A partner that is not at the table can neither listen nor be heard.",
      nl: "Wie niet mee aan tafel zit, kan niet luisteren en wordt niet gehoord.",
      fr: "Qui n’est pas autour de la table ne peut ni écouter ni être entendu."),
    seed: "Actief luisteren, om te begrijpen wat andere partijen bedoelen",
    bad: SoundCharter.file(
      without: .communication,
      with: "  communication {\n    meeting \"Steering group\" every month with College\n  }\n"),
    good: SoundCharter.file(
      without: .communication,
      with: "  communication {\n    meeting \"Steering group\" every month with College, Firm\n  }\n"))
}

extension Check {
  static let outOfTheLoop = Check(.outOfTheLoop) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, !charter.meetings.isEmpty || !charter.channels.isEmpty else { return }
    let lists = charter.meetings.map { $0.with } + charter.channels.map { $0.with }
    var coverage = PartnerCoverage(charter)
    for list in lists { coverage.add(list, charter) }
    for partner in charter.partners
    where !coverage.contains(partner) && context.completeness.isComplete(party: partner) {
      let anchor = charter.parties[partner].anchor
      findings.add(
        .outOfTheLoop, at: anchor, .name(anchor), fixes: lists.count == 1 ? context.add(partner, to: lists[0]) : [])
    }
  }
}
