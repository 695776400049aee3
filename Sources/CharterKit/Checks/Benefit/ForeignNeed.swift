// B306: a gain that answers somebody else's need.

extension Rule {
  static let foreignNeed: Rule = Rule(
    "B306", "foreign-need", .error,
    Phrase(
      en: "{0} is a need of {1}; a gain of {2} answers {2}'s own needs.",
      nl: "{0} is een nood van {1}; een winst van {2} beantwoordt noden van {2} zelf.",
      fr: "{0} est un besoin de {1} ; un gain de {2} répond aux besoins de {2}."),
    Phrase(
      en: "{0} is a need of {1}, and this gain is the whole partnership's.",
      nl: "{0} is een nood van {1}, en deze winst is die van het hele partnerschap.",
      fr: "{0} est un besoin de {1}, et ce gain est celui de tout le partenariat."),
    labels: [Phrase(en: "the need of {0}", nl: "de nood van {0}", fr: "le besoin de {0}")],
    help: Phrase(
      en: "Name a need of the one who gains, or move the gain to where the need is, in {1}.",
      nl: "Noem een nood van wie wint, of schrijf de winst bij {1}, waar de nood staat.",
      fr: "Nommez un besoin de celui qui gagne, ou écrivez le gain chez {1}, là où se trouve le besoin."),
    why: Phrase(
      en: "Each partner says for itself what it hopes to get out of it; one can't gain in another's place.",
      nl: "Elke partner zegt zelf wat hij eruit hoopt te halen; je kunt niet winnen in de plaats van een ander.",
      fr: "Chaque partenaire dit lui-même ce qu’il espère en retirer ; on ne gagne pas à la place d’un autre."),
    seed: "wat ze denken uit de samenwerking te halen",
    bad: .inCharter(
      """
      stakeholder Students "The students" {
        needs Practice "Real work before the diploma"
      }
      partner City "City of Geel" {
        sector government
        brings Square "The market square" as facilities toward Learning
        gains "Young people who know the town hall" from Coaches answers Practice
      }
      """),
    good: .inCharter(
      """
      stakeholder Students "The students" {
        needs Practice "Real work before the diploma"
        gains "A week at a company" from Questions answers Practice
      }
      """))
}

extension Check {
  static let foreignNeed = Check(.foreignNeed) { context, findings in ForeignNeed.check(context, &findings) }
}

private enum ForeignNeed {
  /// A party with more needs than this gets no suggestion: searching them would take needs × mistakes steps.
  private static let suggestionLimit = 50
  /// How many suggestions are searched for in a file full of such mistakes.
  private static let searchLimit = 50

  static func check(_ context: CheckContext, _ findings: inout FindingList) {
    let charter = context.charter
    var searchesLeft = searchLimit
    for gain in charter.gains {
      for index in gain.answers.names.indices {
        guard let need = charter.references[index].target?.need, charter.needs[need].owner != gain.owner else {
          continue
        }
        let location = charter.references[index].range
        let owner = charter.parties[Int(charter.needs[need].owner)].anchor
        var arguments: [Argument] = [.name(location), .name(owner)]
        if let gainer = gain.owner { arguments.append(.name(charter.parties[Int(gainer)].anchor)) }
        let fixes = searchesLeft > 0 ? fixes(location, gain, charter) : []
        searchesLeft -= 1
        findings.add(
          Finding(
            .foreignNeed, at: location, arguments, variant: gain.owner == nil ? 1 : 0,
            related: [Related(charter.needs[need].anchor, [.name(owner)])], fixes: fixes))
      }
    }
  }

  /// The most similar need of the party that gains, or its only one.
  private static func fixes(_ location: ByteRange, _ gain: Gain, _ charter: Charter) -> [Fix] {
    guard let owner = gain.owner else { return [] }
    let needs = charter.parties[Int(owner)].needs
    guard needs.count <= suggestionLimit else { return [] }
    let names = needs.indices.compactMap { charter.needs[$0].name.map { charter.source.string($0.range) } }
    let nearest = EditDistance.nearest(charter.source.string(location), in: names)
    let only = names.count == 1 && gain.answers.names.count == 1 ? names.first : nil
    return (nearest ?? only).map { [.replace(location, by: $0, .forAPerson)] } ?? []
  }
}
