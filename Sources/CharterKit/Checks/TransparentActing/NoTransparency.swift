// T801: a charter that does not say what is shared.

extension Rule {
  static let noTransparency: Rule = Rule(
    "T801", "no-transparency", .warning,
    Phrase(
      en: "The charter does not say yet what the partners share with each other: minutes, figures, plans.",
      nl: "Het charter zegt nog niet wat de partners met elkaar delen: verslagen, cijfers, plannen.",
      fr: "La charte ne dit pas encore ce que les partenaires partagent : comptes rendus, chiffres, projets."),
    Phrase(
      en: "Nothing is shared under {0} yet.", nl: "Onder {0} wordt nog niets gedeeld.",
      fr: "Rien n’est encore partagé sous {0}."),
    help: Phrase(
      en: "Add {1}, with what is shared and with whom.", nl: "Voeg {1} toe, met wat er gedeeld wordt en met wie.",
      fr: "Ajoutez {1}, avec ce qui est partagé et avec qui."),
    why: Phrase(
      en: "Acting openly builds trust, and makes the partnership work.",
      nl: "Transparant handelen wekt vertrouwen, en doet het partnerschap werken.",
      fr: "Agir en toute transparence crée la confiance et fait vivre le partenariat."),
    seed: "Laat toe informatie te delen en de partnerschapsrelatie te doen werken",
    bad: SoundCharter.file(without: .transparency), good: SoundCharter.file())
}

extension Check {
  static let noTransparency = Check(.noTransparency) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, charter.sharings.isEmpty else { return }
    let language = charter.language
    let shares = [
      Construct.shares.placeholder(language), Attribute.with.keyword(language), KeywordOption.all.keyword(language),
    ].joined(separator: " ")
    findings.add(
      .noTransparency, at: charter.anchor, .construct(.transparency), .construct(.shares),
      variant: charter.hasTransparency ? 1 : 0,
      fixes: context.put([shares], intoSection: .transparency, .construct(.shares)))
  }
}
