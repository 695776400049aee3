// O701: a partner that has not said what it stands for, what it expects, or how it goes about its work.

extension Rule {
  static let unspoken: Rule = Rule(
    "O701", "unspoken", .warning,
    Phrase(
      en: "{0} has not yet said {1}.", nl: "{0} zegt nog niets over {1}.", fr: "{0} n’a encore rien dit sur {1}."),
    help: Phrase(
      en: "Let {0} speak: add {2}.", nl: "Laat {0} aan het woord: voeg {2} toe.",
      fr: "Donnez la parole à {0} : ajoutez {2}."),
    why: Phrase(
      en: "Trust grows when each partner speaks out and the others listen.",
      nl: "Vertrouwen groeit als elke partner zich uitspreekt en de anderen luisteren.",
      fr: "La confiance grandit quand chaque partenaire s’exprime et que les autres écoutent."),
    seed: "Partners zich laten uitspreken waar ze voor staan, wat ze denken uit de samenwerking te halen, "
      + "hoe ze daartoe te werk gaan",
    bad: .inCharter(ThirdPartner.text(without: .expectations)),
    good: .inCharter(ThirdPartner.text()))
}

extension Check {
  static let unspoken = Check(.unspoken) { context, findings in
    let charter = context.charter
    for partner in charter.partners where context.completeness.isComplete(party: partner) {
      let party = charter.parties[partner]
      var missing: [(Attribute, Phrase)] = []
      if party.stance == nil {
        missing.append(
          (.stance, Phrase(en: "what it stands for", nl: "standpunt", fr: "sa position")))
      }
      if party.expects == nil {
        missing.append(
          (.expects, Phrase(en: "what it expects", nl: "verwachtingen", fr: "ses attentes")))
      }
      if party.approach == nil {
        missing.append(
          (.approach, Phrase(en: "how it goes about its work", nl: "aanpak", fr: "son approche")))
      }
      guard !missing.isEmpty else { continue }
      let attributes = Argument.list(missing.map { .attribute($0.0) })
      findings.add(
        .unspoken, at: party.anchor, .name(party.anchor), .list(missing.map { .phrase($0.1) }), attributes,
        fixes: [context.put(missing.map { $0.0.placeholder(charter.language) }, into: party.range, attributes)])
    }
  }
}
