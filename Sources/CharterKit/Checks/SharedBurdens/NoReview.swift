// R904: no terms, or terms that provide for no moment to look back.

extension Rule {
  static let noReview: Rule = Rule(
    "R904", "no-review", .warning,
    Phrase(
      en: "The terms do not say when the partners look back together.",
      nl: "De afspraken zeggen niet wanneer de partners samen terugblikken.",
      fr: "Les modalités ne disent pas quand les partenaires font le point ensemble."),
    Phrase(
      en: "There are no terms yet: nothing says when the partners look back, or how one of them can leave.",
      nl: "Er zijn nog geen afspraken: nergens staat wanneer je samen terugblikt, of hoe een partner kan uitstappen.",
      fr: "Il n’y a pas encore de modalités : rien ne dit quand on fait le point, ni comment on peut se retirer."),
    help: Phrase(
      en: "Add {0}, for instance once a year.", nl: "Voeg {0} toe, bijvoorbeeld eens per jaar.",
      fr: "Ajoutez {0}, par exemple une fois par an."),
    why: Phrase(
      en: "Moments to look back, held against the common aims, keep a partnership on course.",
      nl: "Wie op vaste momenten terugblikt op de gemeenschappelijke doelen, blijft samen op koers.",
      fr: "Faire le point à moments fixes, à la lumière des buts communs, maintient le cap."),
    bad: SoundCharter.file(
      without: .terms, with: "  terms {\n    disputes \"Over a table\"\n    exit \"Two months' notice\"\n  }\n"),
    good: SoundCharter.file())
}

extension Check {
  static let noReview = Check(.noReview) { context, findings in
    let charter = context.charter
    let language = charter.language
    let review = [
      Attribute.review.keyword(language), Attribute.every(before: .year, language),
      KeywordOption.year.keyword(language),
    ].joined(separator: " ")
    if let terms = charter.terms {
      guard terms.review == nil, !terms.isDamaged, context.completeness.isCharterComplete else { return }
      findings.add(
        .noReview, at: terms.anchor, .attribute(.review),
        fixes: context.put([review], intoSection: .terms, .code(review)))
    } else if context.completeness.isCharterComplete {
      let lines = [Attribute.disputes.placeholder(language), Attribute.exit.placeholder(language), review]
      findings.add(
        .noReview, at: charter.anchor, .list([.attribute(.exit), .attribute(.review)]), variant: 1,
        fixes: context.put(lines, intoSection: .terms, .construct(.terms)))
    }
  }
}
