// What a statement is, in a sentence.

extension Construct {
  /// What a thing declared with it is, in a sentence: `a partner`.
  var noun: Phrase {
    switch self {
    case .charter: Phrase(en: "a charter", nl: "een charter", fr: "une charte")
    case .partner: Phrase(en: "a partner", nl: "een partner", fr: "un partenaire")
    case .brings: Phrase(en: "a contribution", nl: "een inbreng", fr: "un apport")
    case .gains: Phrase(en: "a gain", nl: "een winst", fr: "un gain")
    case .needs: Phrase(en: "a need", nl: "een nood", fr: "un besoin")
    case .commits: Phrase(en: "a commitment", nl: "een engagement", fr: "un engagement")
    case .signatory: Phrase(en: "a signatory", nl: "een ondertekenaar", fr: "un signataire")
    case .observer: Phrase(en: "an observer", nl: "een waarnemer", fr: "un observateur")
    case .stakeholder: Phrase(en: "a stakeholder", nl: "een belanghebbende", fr: "une partie prenante")
    case .aim: Phrase(en: "an aim", nl: "een doel", fr: "un but")
    case .aspect: Phrase(en: "an aspect", nl: "een aspect", fr: "un volet")
    case .risk: Phrase(en: "a risk", nl: "een risico", fr: "un risque")
    case .responsibility: Phrase(en: "a responsibility", nl: "een verantwoordelijkheid", fr: "une responsabilité")
    case .success: Phrase(en: "a success", nl: "een succes", fr: "un succès")
    case .project: Phrase(en: "a project", nl: "een project", fr: "un projet")
    case .communication: Phrase(en: "the communication", nl: "de communicatie", fr: "la communication")
    case .meeting: Phrase(en: "a meeting", nl: "een overleg", fr: "une réunion")
    case .channel: Phrase(en: "a channel", nl: "een kanaal", fr: "un canal")
    case .transparency: Phrase(en: "the transparency", nl: "de transparantie", fr: "la transparence")
    case .shares: Phrase(en: "a shared thing", nl: "iets wat gedeeld wordt", fr: "un partage")
    case .teaming: Phrase(en: "the teaming", nl: "de teaming", fr: "l’équipe")
    case .terms: Phrase(en: "the terms", nl: "de afspraken", fr: "les modalités")
    case .article: Phrase(en: "an article", nl: "een artikel", fr: "un article")
    case .waive: Phrase(en: "a waiver", nl: "een afwijking", fr: "une dérogation")
    }
  }
}
