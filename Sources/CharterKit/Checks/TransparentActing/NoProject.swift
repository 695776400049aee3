// T803: no concrete project, or a partner in none.

extension Rule {
  static let noProject: Rule = Rule(
    "T803", "no-project", .warning,
    Phrase(
      en: "There is no concrete project yet.", nl: "Er is nog geen concreet project.",
      fr: "Il n’y a pas encore de projet concret."),
    Phrase(
      en: "{0} takes part in no project.", nl: "{0} doet aan geen enkel project mee.",
      fr: "{0} ne participe à aucun projet."),
    help: Phrase(
      en: "Begin small: a project that the partners can carry out together soon.",
      nl: "Begin klein: een project dat de partners binnenkort samen kunnen uitvoeren.",
      fr: "Commencez modestement : un projet que les partenaires peuvent bientôt mener ensemble."),
    why: Phrase(
      en: "Partners come to trust each other's way of working from the ground up, through concrete projects.",
      nl: "Partners leren elkaars werking van onderuit kennen en vertrouwen, aan de hand van concrete projecten.",
      fr: "À travers des projets concrets, les partenaires apprennent à se connaître et à se faire confiance."),
    seed: "aan de hand van concrete projecten elkaars werking leren kennen",
    bad: SoundCharter.file(without: .project), good: SoundCharter.file())
}

extension Check {
  static let noProject = Check(.noProject) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete else { return }
    guard !charter.projects.isEmpty else {
      let language = charter.language
      let project = [
        Construct.project.placeholder(language), Attribute.with.keyword(language), KeywordOption.all.keyword(language),
      ].joined(separator: " ")
      findings.add(
        .noProject, at: charter.anchor, fixes: [context.put([project], into: charter.range, .construct(.project))])
      return
    }
    var coverage = PartnerCoverage(charter)
    for project in charter.projects { coverage.add(project.with, charter) }
    for partner in charter.partners
    where !coverage.contains(partner) && context.completeness.isComplete(party: partner) {
      let anchor = charter.parties[partner].anchor
      findings.add(
        .noProject, at: anchor, .name(anchor), variant: 1,
        fixes: charter.projects.count == 1 ? context.add(partner, to: charter.projects[0].with) : [])
    }
  }
}
