// G402: an aim that no contribution works toward, and that no gain draws on.

extension Rule {
  /// If a gain draws on such an aim, B304 is reported there instead: see `EmptyAims`.
  static let unsupportedAim: Rule = Rule(
    "G402", "unsupported-aim", .error,
    Phrase(
      en: "No contribution works toward {0}.", nl: "Geen enkele inbreng draagt bij aan {0}.",
      fr: "Aucun apport ne contribue à {0}."),
    help: Phrase(
      en: "Say with {1}, after a contribution, who works toward {0}; or leave the aim out for now.",
      nl: "Zeg met {1}, achter een inbreng, wie voor {0} werkt; of laat het doel voorlopig weg.",
      fr: "Dites avec {1}, à la suite d’un apport, qui travaille pour {0} ; ou laissez ce but de côté pour l’instant."),
    why: Phrase(
      en: "Each partner brings in its own means, and an aim depends on what is brought toward it.",
      nl: "Elke partner brengt zijn middelen in, en een doel leeft van wat ervoor wordt ingebracht.",
      fr: "Chaque partenaire apporte ses moyens, et un but vit de ce qu’on apporte pour lui."),
    seed: "Elke partner brengt ‘zijn’ middelen in",
    bad: .inCharter("aim Fair \"A closing fair for the neighbourhood\" measure \"Forty visitors\""),
    good: .inCharter(
      """
      aim Fair "A closing fair for the neighbourhood" measure "Forty visitors"
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Fair
        gains "A lively market square" from Coaches
      }
      """))
}

extension Check {
  static let unsupportedAim = Check(.unsupportedAim) { context, findings in UnsupportedAim.check(context, &findings) }
}

private enum UnsupportedAim {
  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let empty = EmptyAims(context)
    for entry in empty.aims where entry.firstDraw == nil {
      let aim = context.charter.aims[entry.aim]
      findings.add(
        .unsupportedAim, at: aim.anchor, .name(aim.anchor), .attribute(.toward),
        fixes: empty.fixes(for: aim, in: context.charter))
    }
  }
}
