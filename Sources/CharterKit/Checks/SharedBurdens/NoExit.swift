// R905: terms without a way out. If there are no terms at all, R904 covers both.

extension Rule {
  static let noExit: Rule = Rule(
    "R905", "no-exit", .warning,
    Phrase(
      en: "The terms do not say how a partner can leave.",
      nl: "De afspraken zeggen niet hoe een partner kan uitstappen.",
      fr: "Les modalités ne disent pas comment un partenaire peut se retirer."),
    help: Phrase(
      en: "Add {0}: how long beforehand, and what happens to what was brought in.",
      nl: "Voeg {0} toe: hoe lang vooraf, en wat er gebeurt met wat ingebracht is.",
      fr: "Ajoutez {0} : combien de temps à l’avance, et ce que devient ce qui a été apporté."),
    why: Phrase(
      en: "A partner that knows how to leave in good order finds it easier to join.",
      nl: "Wie weet hoe je netjes kunt uitstappen, stapt makkelijker in.",
      fr: "Qui sait comment se retirer en bon ordre s’engage plus volontiers."),
    bad: SoundCharter.file(
      without: .terms, with: "  terms {\n    disputes \"Over a table\"\n    review every year\n  }\n"),
    good: SoundCharter.file())
}

extension Check {
  static let noExit = Check(.noExit) { context, findings in
    let charter = context.charter
    guard let terms = charter.terms, terms.exit == nil, !terms.isDamaged,
      context.completeness.isCharterComplete
    else { return }
    let exit = Attribute.exit.placeholder(charter.language)
    findings.add(
      .noExit, at: terms.anchor, .attribute(.exit),
      fixes: context.put([exit], intoSection: .terms, .attribute(.exit)))
  }
}
