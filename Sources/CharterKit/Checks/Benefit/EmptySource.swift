// B304: a gain from an aim that no contribution works toward.

extension Rule {
  static let emptySource: Rule = Rule(
    "B304", "empty-source", .error,
    Phrase(
      en: "This gain counts on {0}, but no contribution works toward {0}.",
      nl: "Deze winst rekent op {0}, maar geen enkele inbreng draagt eraan bij.",
      fr: "Ce gain compte sur {0}, mais aucun apport n’y contribue."),
    labels: [
      Phrase(en: "the aim", nl: "het doel", fr: "le but"),
      Phrase(en: "this gain counts on it too", nl: "ook deze winst rekent erop", fr: "ce gain compte aussi sur lui"),
      Phrase(
        en: "and {0} more gains count on it", nl: "en nog {0} winsten rekenen erop",
        fr: "et {0} autres gains comptent sur lui"),
    ],
    help: Phrase(
      en: "Say with {1}, after a contribution, who works toward {0}.",
      nl: "Zeg met {1}, achter een inbreng, wie voor {0} werkt.",
      fr: "Dites avec {1}, à la suite d’un apport, qui travaille pour {0}."),
    why: Phrase(
      en: "What nobody puts anything into yields nothing.", nl: "Waar niemand iets voor inbrengt, levert niets op.",
      fr: "Ce pour quoi personne n’apporte rien ne rapporte rien."),
    seed: "Elke partner brengt ‘zijn’ middelen in",
    bad: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors"
      gains "A good name in the city" from Fair
      """),
    good: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors"
      gains "A good name in the city" from Fair
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair
        gains "A lively market square" from Coaches
      }
      """))
}

extension Check {
  static let emptySource = Check(.emptySource) { context, findings in EmptySource.check(context, &findings) }
}

private enum EmptySource {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let empty = EmptyAims(context, label: 1)
    for entry in empty.aims {
      guard let offset = entry.firstDraw else { continue }
      let aim = context.charter.aims[entry.aim]
      findings.add(
        .emptySource, at: offset, .name(aim.anchor), .attribute(.toward),
        related: [Related(aim.anchor)] + entry.draws.list(more: 2), fixes: empty.fixes(for: aim, in: context.charter))
    }
  }
}
