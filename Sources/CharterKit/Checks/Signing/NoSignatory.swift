// Z001: a partner that nobody signs for.

extension Rule {
  static let noSignatory: Rule = Rule(
    "Z001", "no-signatory", .warning,
    Phrase(
      en: "Nobody signs for {0} yet.", nl: "Voor {0} tekent nog niemand.", fr: "Personne ne signe encore pour {0}."),
    help: Phrase(
      en: "Add {1}, with a name and a role.", nl: "Voeg {1} toe, met een naam en een functie.",
      fr: "Ajoutez {1}, avec un nom et une fonction."),
    why: Phrase(
      en: "A gentlemen's agreement is worth as much as the names under it.",
      nl: "Een herenakkoord is waard wat de namen eronder waard zijn.",
      fr: "Un engagement d’honneur vaut ce que valent les noms qui le signent."),
    seed: "een erkend partnerschap op papier",
    bad: .inCharter(ThirdPartner.text(without: .signatory)),
    good: .inCharter(ThirdPartner.text(signatory: "signatory \"C. Maes\" role \"Mayor\"")))
}

extension Check {
  static let noSignatory = Check(.noSignatory) { context, findings in
    let charter = context.charter
    for partner in charter.partners
    where context.completeness.isComplete(party: partner) && charter.parties[partner].signatories.isEmpty {
      let party = charter.parties[partner]
      findings.add(
        .noSignatory, at: party.anchor, .name(party.anchor), .construct(.signatory),
        fixes: [
          context.put(
            [Construct.signatory.placeholder(charter.language)], into: party.range, .construct(.signatory))
        ])
    }
  }
}
