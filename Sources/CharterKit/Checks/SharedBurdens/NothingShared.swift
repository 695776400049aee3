// R901: a charter that names no risk, no responsibility or no success.

extension Rule {
  static let nothingShared: Rule = Rule(
    "R901", "nothing-shared", .warning,
    Phrase(
      en: "The charter names {0} yet.", nl: "Het charter noemt nog {0}.", fr: "La charte ne nomme encore {0}."),
    help: Phrase(
      en: "Add {1}, with what the partners carry together.", nl: "Voeg {1} toe, met wat de partners samen dragen.",
      fr: "Ajoutez {1}, avec ce que les partenaires portent ensemble."),
    why: Phrase(
      en: "Partners share risks, responsibility and successes; what is named can be shared.",
      nl: "Partners delen risico’s, verantwoordelijkheid en successen; wat genoemd is, kan gedeeld worden.",
      fr: "Les partenaires partagent risques, responsabilité et succès ; ce qui est nommé peut être partagé."),
    seed: "De partners delen risico’s, verantwoordelijkheid en successen",
    bad: SoundCharter.file(without: .risk, .success), good: SoundCharter.file())
}

extension Check {
  static let nothingShared = Check(.nothingShared) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete else { return }
    let missing = Burden.Kind.allCases.filter { kind in !charter.burdens.contains { $0.kind == kind } }
    guard !missing.isEmpty else { return }
    let end = " " + Attribute.by.keyword(charter.language) + " " + KeywordOption.all.keyword(charter.language)
    let constructs = Argument.list(missing.map { .construct($0.construct) })
    findings.add(
      .nothingShared, at: charter.anchor, .list(missing.map { .phrase($0.none) }), constructs,
      fixes: [
        context.put(
          missing.map { $0.construct.placeholder(charter.language) + end }, into: charter.range, constructs)
      ])
  }
}

extension Burden.Kind {
  fileprivate var none: Phrase {
    switch self {
    case .risk: Phrase(en: "no risk", nl: "geen risico", fr: "aucun risque")
    case .responsibility: Phrase(en: "no responsibility", nl: "geen verantwoordelijkheid", fr: "aucune responsabilité")
    case .success: Phrase(en: "no success", nl: "geen succes", fr: "aucun succès")
    }
  }
}
