// G404: a day or a period outside the charter's own.

extension Rule {
  static let outsidePeriod: Rule = Rule(
    "G404", "outside-period", .warning,
    Phrase(
      en: "{0} falls outside the charter's period, {1}.", nl: "{0} valt buiten de periode van het charter, {1}.",
      fr: "{0} tombe hors de la période de la charte, {1}."),
    Phrase(
      en: "{0} extends beyond the charter's period, {1}.",
      nl: "{0} loopt over de periode van het charter heen, {1}.",
      fr: "{0} dépasse la période de la charte, {1}."),
    labels: [Phrase(en: "the charter's period", nl: "de periode van het charter", fr: "la période de la charte")],
    help: Phrase(
      en: "Move it, or let the charter run for as long as what is promised in it.",
      nl: "Verschuif het, of laat het charter zo lang lopen als wat erin beloofd wordt.",
      fr: "Déplacez-le, ou prolongez la charte jusqu’à couvrir ce qui y est promis."),
    why: Phrase(
      en: "Anyone who counts on it then counts on a charter that is not in force.",
      nl: "Wie er dan op rekent, rekent op een charter dat dan niet geldt.",
      fr: "Qui y compte alors compte sur une charte qui n’est pas en vigueur."),
    seed: "Commitment kan erg verschillend zijn in tijd, duur, aard",
    bad: .inCharter(
      """
      period 2026-09-01 to 2027-08-31
      project "A second trial" with all period 2027-10-01 to 2027-10-05
      """),
    good: .inCharter(
      """
      period 2026-09-01 to 2027-08-31
      project "A second trial" with all period 2027-03-01 to 2027-03-05
      """))
}

extension Check {
  static let outsidePeriod = Check(.outsidePeriod) { context, findings in OutsidePeriod.check(context, &findings) }
}

private enum OutsidePeriod {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    // In an incomplete charter the period may be misread; a reversed one is reported.
    guard context.completeness.isCharterComplete, let period = charter.period, period.from <= period.last else {
      return
    }
    for aim in charter.aims where !aim.isDamaged { look(aim.due, aim.dueRange, period, &findings) }
    for aspect in charter.aspects { look(aspect.due, aspect.dueRange, period, &findings) }
    for contribution in charter.contributions where !contribution.isDamaged {
      look(contribution.during, period, &findings)
    }
    for commitment in charter.commitments where !commitment.isDamaged { look(commitment.during, period, &findings) }
    for project in charter.projects { look(project.period, period, &findings) }
  }

  private static func look(_ day: CalendarDay?, _ location: ByteRange, _ period: Period, _ findings: inout FindingList)
  {
    guard let day, day < period.from || day > period.last else { return }
    report(location, period, isPartly: false, &findings)
  }

  private static func look(_ other: Period?, _ period: Period, _ findings: inout FindingList) {
    guard let other, other.from <= other.last, other.from < period.from || other.last > period.last else { return }
    report(other.range, period, isPartly: other.last >= period.from && other.from <= period.last, &findings)
  }

  private static func report(_ location: ByteRange, _ period: Period, isPartly: Bool, _ findings: inout FindingList) {
    findings.add(
      .outsidePeriod, at: location, .source(location), .source(period.range), variant: isPartly ? 1 : 0,
      related: [Related(period.range)])
  }
}
