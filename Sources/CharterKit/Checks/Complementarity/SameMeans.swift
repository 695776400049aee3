// C504: partners that all bring the same means.

extension Rule {
  static let sameMeans: Rule = Rule(
    "C504", "same-means", .warning,
    Phrase(
      en: "All {0} partners bring the same means: {1}.",
      nl: "Alle {0} partners brengen één en hetzelfde middel in: {1}.",
      fr: "Les {0} partenaires apportent tous un seul et même moyen : {1}."),
    help: Phrase(
      en: "Say what else each of them brings, or look for a partner that brings what is missing.",
      nl: "Zeg wat elk nog meer inbrengt, of zoek een partner die inbrengt wat ontbreekt.",
      fr: "Dites ce que chacun apporte d’autre, ou cherchez un partenaire qui apporte ce qui manque."),
    why: Phrase(
      en: "More of the same does not make possible together what was impossible alone.",
      nl: "Met meer van hetzelfde lukt samen nog niet wat alleen ook niet lukt.",
      fr: "Avec davantage de la même chose, on ne réussit pas encore ensemble ce qu’on ne peut réussir seul."),
    seed: "financiering, expertise, faciliteiten, netwerk of menskracht",
    bad: .file(
      """
      language en

      charter "Three kitchens" {
        vision "Nobody in the street eats alone"
        aim Meals "A hot meal every day" measure "Ninety meals a week"
        partner Church "Saint Amand" {
          sector civil-society
          stance "The door is open"
          expects "Cooks for the weekend"
          approach "Volunteers, two by two"
          brings Weekdays "Cooks from Monday to Wednesday" as workforce toward Meals
          gains "Weekends off" from Weekend
          commits "Two cooks" effort 3 days every week recognised all
          signatory "A. Peeters"
        }
        partner Guild "The cooks' guild" {
          sector business
          stance "Good food is for all"
          expects "Young people who want to learn"
          approach "Leave nothing over"
          brings Weekend "Cooks at the weekend" as workforce toward Meals
          gains "Pupils in the kitchen" from Pupils
          commits "Two cooks" effort 2 days every week recognised all
          signatory "B. Janssens"
        }
        partner School "Dune School" {
          sector knowledge
          stance "Cooking is learned by cooking"
          expects "Places to practise"
          approach "One class at a time"
          brings Pupils "Pupils on Thursday and Friday" as workforce toward Meals
          gains "Practice with real cooks" from Weekdays, Weekend
          commits "A class" effort 2 days every week recognised all
          signatory "C. Maes"
        }
        risk "A cook falls ill" by all
        responsibility "Clean hands" by all
        success "A full table" by all
        project "A trial week" with all toward Meals
        communication {
          meeting "The cooks' table" every week with all
        }
        transparency {
          shares "What each meal costs" with all
        }
        terms {
          disputes "Over coffee"
          exit "A month's notice"
          review every year
        }
      }

      """),
    good: .inPartner("brings Studio \"A film studio\" as facilities toward Learning"))
}

extension Check {
  static let sameMeans = Check(.sameMeans) { context, findings in
    let charter = context.charter
    guard context.completeness.isCharterComplete, charter.partners.count >= 3 else { return }
    var means = MeansSet()
    for partner in charter.partners {
      let contributions = charter.contributions[charter.parties[partner].contributions.indices]
      guard context.completeness.isComplete(party: partner), !contributions.isEmpty else { return }
      for contribution in contributions {
        guard !contribution.isDamaged, !contribution.means.isEmpty else { return }
        means.formUnion(contribution.means)
      }
    }
    guard let only = means.options.first, means.options.count == 1 else { return }
    findings.add(.sameMeans, at: charter.anchor, .number(charter.partners.count), .option(only))
  }
}
