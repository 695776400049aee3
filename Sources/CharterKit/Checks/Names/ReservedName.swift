// N205: a name that would mean everybody in a list.

extension Rule {
  static let reservedName: Rule = Rule(
    "N205", "reserved-name", .error,
    Phrase(
      en: "{0} cannot be a name: in a list it means {1}.", nl: "{0} kan geen naam zijn: in een lijst betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une liste, cela veut dire {1}."),
    Phrase(
      en: "{0} cannot be a name: in a charter in {2} it means {1}.",
      nl: "{0} kan geen naam zijn: in een charter in het {2} betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une charte en {2}, cela veut dire {1}."),
    Phrase(
      en: "{0} cannot be a name: it looks like {2}, which means {1}.",
      nl: "{0} kan geen naam zijn: het lijkt op {2}, en dat betekent {1}.",
      fr: "{0} ne peut pas être un nom : cela ressemble à {2}, qui veut dire {1}."),
    help: Phrase(
      en: "Give it another name, and check each list that has this word: there it means everybody.",
      nl: "Geef het een andere naam, en kijk naar elke lijst waar dit woord in staat: daar is iedereen bedoeld.",
      fr: "Donnez-lui un autre nom, et regardez chaque liste où figure ce mot : tout le monde y est visé."),
    why: Phrase(
      en: "It must be certain who bears something, in whichever language the charter is read.",
      nl: "Wie iets draagt, moet met zekerheid genoemd zijn, in welke taal het charter ook gelezen wordt.",
      fr: "Qui porte une chose doit être nommé sans doute possible, en quelque langue qu’on lise la charte."),
    bad: .inCharter("stakeholder all \"Everyone in the street\" {\n  needs \"Rest\"\n}"),
    good: .inCharter("stakeholder Street \"Everyone in the street\" {\n  needs \"Rest\"\n}"))
}

extension Check {
  static let reservedName = Check(.reservedName) { context, findings in
    let charter = context.charter
    for (name, _) in charter.names {
      guard let (option, language) = name.everybody(charter.source, charter.language) else { continue }
      let meaning =
        option == .all
        ? Phrase(en: "every partner", nl: "elke partner", fr: "chaque partenaire")
        : Phrase(en: "every other partner", nl: "elke andere partner", fr: "chaque autre partenaire")
      if !Lexicon.shared.isEverybody(name.symbol) {
        let word = option.keyword(language)
        findings.add(.reservedName, at: name.range, .source(name.range), .phrase(meaning), .code(word), variant: 2)
      } else if language == charter.language {
        findings.add(.reservedName, at: name.range, .source(name.range), .phrase(meaning))
      } else {
        findings.add(
          .reservedName, at: name.range, .source(name.range), .phrase(meaning), .language(language), variant: 1)
      }
    }
  }
}
