// C502: a contribution that serves no aim and feeds no gain.

extension Rule {
  static let unusedContribution: Rule = Rule(
    "C502", "unused-contribution", .warning,
    Phrase(
      en: "Nothing is done with {0} yet: it works toward no aim, and nobody gains from it.",
      nl: "Met {0} gebeurt nog niets: het dient geen doel, en niemand wint er iets bij.",
      fr: "On ne fait encore rien de {0} : cela ne sert aucun but, et personne n’y gagne."),
    help: Phrase(
      en: "Say toward which aim it works, or name it in the gain that comes from it.",
      nl: "Zeg voor welk doel het dient, of noem het bij de winst die eruit voortkomt.",
      fr: "Dites à quel but cela sert, ou nommez-le dans le gain qui en provient."),
    why: Phrase(
      en: "What somebody puts in deserves to be put to use.",
      nl: "Wat iemand inbrengt, verdient het gebruikt te worden.",
      fr: "Ce que quelqu’un apporte mérite de servir."),
    seed: "Samen wordt meer bereikt dan wanneer elk voor zich werkt",
    bad: .inPartner("brings Studio \"A film studio\" as facilities"),
    good: .inPartner("brings Studio \"A film studio\" as facilities toward Learning"))
}

extension Check {
  static let unusedContribution = Check(.unusedContribution) { context, findings in
    let charter = context.charter
    let isUsed = charter.usedContributions
    guard context.completeness.areGainsKnown else { return }
    for (index, contribution) in charter.contributions.enumerated()
    where !isUsed[index] && !contribution.isDamaged && charter.parties[Int(contribution.owner)].role == .partner {
      findings.add(
        .unusedContribution, at: contribution.anchor, .called(contribution),
        fixes: charter.towardOnlyAim(contribution))
    }
  }
}

extension Charter {
  /// For each contribution, whether it works toward an aim (or toward something that could not be read), or feeds a
  /// gain.
  var usedContributions: [Bool] {
    var isUsed = contributions.map { !$0.toward.isAbsent }
    for gain in gains {
      for index in gain.from.names.indices {
        if let contribution = references[index].target?.contribution { isUsed[contribution] = true }
      }
    }
    return isUsed
  }

  /// If the charter has a single aim, there is no doubt which one is meant.
  fileprivate func towardOnlyAim(_ contribution: Contribution) -> [Fix] {
    guard aims.count == 1, let aim = aims.first?.name, let text = contribution.text else { return [] }
    let addition = Attribute.toward.keyword(language) + " " + source.string(aim.range)
    return [.insert(" " + addition, at: text.range.end, .code(addition), .forAPerson)]
  }
}
