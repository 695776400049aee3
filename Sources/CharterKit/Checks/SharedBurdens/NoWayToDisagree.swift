// R906: terms that do not say what happens when partners disagree.

extension Rule {
  static let noWayToDisagree: Rule = Rule(
    "R906", "no-way-to-disagree", .hint,
    Phrase(
      en: "The terms do not say what happens when partners disagree.",
      nl: "De afspraken zeggen niet wat er gebeurt als partners het oneens zijn.",
      fr: "Les modalités ne disent pas ce qui se passe quand des partenaires ne sont pas d’accord."),
    help: Phrase(
      en: "Add {0}: who talks with whom first, and who helps if that does not work.",
      nl: "Voeg {0} toe: wie eerst met wie praat, en wie helpt als dat niet lukt.",
      fr: "Ajoutez {0} : qui parle d’abord avec qui, et qui aide si cela ne suffit pas."),
    why: Phrase(
      en: "It is easier to agree on how to disagree while everyone gets along.",
      nl: "Hoe je van mening verschilt, spreek je best af terwijl het nog klikt.",
      fr: "On convient plus facilement d’une façon d’être en désaccord tant que l’on s’entend."),
    seed: "Het gevoel hebben dat het klikt",
    bad: SoundCharter.file(
      without: .terms, with: "  terms {\n    exit \"Two months' notice\"\n    review every year\n  }\n"),
    good: SoundCharter.file())
}

extension Check {
  static let noWayToDisagree = Check(.noWayToDisagree) { context, findings in
    let charter = context.charter
    guard let terms = charter.terms, terms.disputes == nil, !terms.isDamaged,
      context.completeness.isCharterComplete
    else { return }
    let disputes = Attribute.disputes.placeholder(charter.language)
    findings.add(
      .noWayToDisagree, at: terms.anchor, .attribute(.disputes),
      fixes: context.put([disputes], intoSection: .terms, .attribute(.disputes)))
  }
}
