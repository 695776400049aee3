// The terms that the partners agree on.

extension Page {
  mutating func writeTerms() {
    guard let terms = charter.terms else { return }
    let isSaid =
      terms.binding != nil || terms.review != nil || isSaid(terms.decisions) || isSaid(terms.disputes)
      || isSaid(terms.confidentiality) || isSaid(terms.ownership) || isSaid(terms.exit)
    guard isSaid else { return }
    heading(.section, of: .terms)
    writer.beginFacts()
    if let binding = terms.binding {
      writer.beginFact(Words(en: "Legally binding", nl: "Juridisch bindend", fr: "Juridiquement contraignant"))
      writer.words(binding.documentWords)
      writer.endFact()
    }
    fact(Words(en: "Decisions", nl: "Besluitvorming", fr: "Décisions"), terms.decisions)
    fact(Words(en: "Disputes", nl: "Geschillen", fr: "Différends"), terms.disputes)
    fact(Words(en: "Confidentiality", nl: "Vertrouwelijkheid", fr: "Confidentialité"), terms.confidentiality)
    fact(Words(en: "Ownership", nl: "Eigendom", fr: "Propriété"), terms.ownership)
    fact(Words(en: "Leaving", nl: "Uittreding", fr: "Sortie"), terms.exit)
    if let review = terms.review {
      writer.beginFact(Words(en: "Review", nl: "Evaluatie", fr: "Évaluation"))
      say(review)
      writer.endFact()
    }
    writer.endFacts()
  }
}
