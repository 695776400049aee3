// N205: a name that means everybody where it stands in a list.

extension FindingKind {
  static let reservedName: FindingKind = FindingKind(
    "N205", "reserved-name", .error,
    Phrase(
      en: "{0} cannot be a name: in a list it means {1}.", nl: "{0} kan geen naam zijn: in een lijst betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une liste, cela veut dire {1}."),
    Phrase(
      en: "{0} cannot be a name: in a charter in {2} it means {1}.",
      nl: "{0} kan geen naam zijn: in een charter in het {2} betekent het {1}.",
      fr: "{0} ne peut pas être un nom : dans une charte en {2}, cela veut dire {1}."),
    help: Phrase(
      en: "Give it another name, and look at each list that has this word: everybody is meant there.",
      nl: "Geef het een andere naam, en kijk naar elke lijst waar dit woord in staat: daar is iedereen bedoeld.",
      fr: "Donnez-lui un autre nom, et regardez chaque liste où figure ce mot : tout le monde y est visé."),
    why: Phrase(
      en: "Whoever bears something must be named for certain, in whichever language the charter is read.",
      nl: "Wie iets draagt, moet met zekerheid genoemd zijn, in welke taal het charter ook gelezen wordt.",
      fr: "Qui porte une chose doit être nommé sans doute possible, en quelque langue qu’on lise la charte."),
    bad: .inCharter("stakeholder all \"Everyone in the street\" {\n  needs \"Rest\"\n}"),
    good: .inCharter("stakeholder Street \"Everyone in the street\" {\n  needs \"Rest\"\n}"),
    check: { checked, findings in
      let charter = checked.charter
      for (name, _) in charter.names {
        guard let (option, language) = Lexicon.shared.everybody(name.symbol, in: charter.language) else { continue }
        let meaning =
          option == .all
          ? Phrase(en: "every partner", nl: "elke partner", fr: "chaque partenaire")
          : Phrase(en: "every other partner", nl: "elke andere partner", fr: "chaque autre partenaire")
        if language == charter.language {
          findings.add(.reservedName, at: name.range, .source(name.range), .phrase(meaning))
        } else {
          findings.add(
            .reservedName, at: name.range, .source(name.range), .phrase(meaning), .language(language), variant: 1)
        }
      }
    })
}

extension Option {
  /// Whether a word means every partner, or every other one, in some language.
  static func isEverybody(_ word: String) -> Bool {
    [Option.all, .others].contains { option in
      Language.allCases.contains { Vocabulary.row(option).spelling[$0].contains(word) }
    }
  }
}

extension Lexicon {
  /// `all` or `others`, in the language at hand or another: what a word in a list of names means that no name may
  /// mean, lest a translation make everybody of a partner.
  func everybody(_ symbol: Symbol, in language: Language) -> (Option, Language)? {
    let own = option(symbol, .smallWord, language).map { ($0, language) }
    guard let (option, found) = own ?? foreignOption(symbol, .smallWord, not: language) else { return nil }
    switch option {
    case .all, .others: return (option, found)
    // Behind a day only, where no name stands.
    case .to: return nil
    case .charter, .gentlemensAgreement, .government, .civilSociety, .business, .knowledge, .funding, .expertise,
      .facilities, .network, .workforce, .public, .partners, .confidential, .day, .week, .month, .quarter, .year, .days,
      .weeks, .months, .quarters, .years, .everyone, .anyone, .yes, .no:
      return nil
    }
  }
}
