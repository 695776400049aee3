// O704: a stakeholder with neither a need nor a gain.

extension Rule {
  static let unheardStakeholder: Rule = Rule(
    "O704", "unheard-stakeholder", .warning,
    Phrase(
      en: "No need and no gain is named for {0} yet.", nl: "Voor {0} staat er nog geen nood en geen winst.",
      fr: "Aucun besoin ni gain n’est encore nommé pour {0}."),
    help: Phrase(
      en: "Ask {0}, and add what you hear as {1} or {2}.",
      nl: "Vraag het aan {0}, en zet wat je hoort erbij met {1} of {2}.",
      fr: "Demandez à {0}, et ajoutez ce que vous entendez avec {1} ou {2}."),
    why: Phrase(
      en: "A project means something when the needs of those it is for are on the table.",
      nl: "Een project krijgt betekenis als de noden van wie het aangaat op tafel liggen.",
      fr: "Un projet prend sens quand les besoins de ceux qu’il concerne sont sur la table."),
    seed: "Specifieke noden van de stakeholders op tafel leggen",
    bad: .inCharter("stakeholder Students \"The students\""),
    good: .inCharter("stakeholder Students \"The students\" {\n  needs \"A question that matters\"\n}"))
}

extension Check {
  static let unheardStakeholder = Check(.unheardStakeholder) { context, findings in
    for (index, party) in context.charter.parties.enumerated()
    where party.role == .stakeholder && party.needs.isEmpty && party.gains.isEmpty
      && context.completeness.isComplete(party: index)
    {
      findings.add(
        .unheardStakeholder, at: party.anchor, .name(party.anchor), .construct(.needs), .construct(.gains))
    }
  }
}
