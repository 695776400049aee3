// D601: fewer than two partners.

extension Rule {
  static let tooFewPartners: Rule = Rule(
    "D601", "too-few-partners", .error,
    Phrase(
      en: "No partner takes part yet; a charter needs at least two.",
      nl: "Er doet nog geen partner mee; voor een charter ben je minstens met twee.",
      fr: "Aucun partenaire n’y figure encore ; une charte se fait à deux au moins."),
    Phrase(
      en: "{0} is the only partner so far; a charter needs at least two.",
      nl: "{0} is voorlopig de enige partner; voor een charter ben je minstens met twee.",
      fr: "{0} est pour l’instant le seul partenaire ; une charte se fait à deux au moins."),
    help: Phrase(
      en: "Add the other partners, with what each of them brings and gains.",
      nl: "Voeg de andere partners toe, met wat elk inbrengt en wint.",
      fr: "Ajoutez les autres partenaires, avec ce que chacun apporte et gagne."),
    why: Phrase(
      en: "A partnership is a way for different partners to work together.",
      nl: "Een partnerschap is een manier om met verschillende partners samen te werken.",
      fr: "Un partenariat est une manière de collaborer entre partenaires différents."),
    seed: "als vorm van samenwerking tussen partners uit verschillende sectoren",
    bad: SoundCharter.file(without: .firm), good: SoundCharter.file())
}

extension Check {
  static let tooFewPartners = Check(.tooFewPartners) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, charter.partners.count < 2 else { return }
    if let only = charter.partners.first {
      findings.add(.tooFewPartners, at: charter.anchor, .name(charter.parties[only].anchor), variant: 1)
    } else {
      findings.add(.tooFewPartners, at: charter.anchor)
    }
  }
}
