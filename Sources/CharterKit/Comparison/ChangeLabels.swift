// The labels of statement fields in descriptions of a change.

extension DeclaredField {
  /// In lowercase, for use before a colon.
  func label(in construct: Construct) -> Words {
    switch self {
    case .name: Words(en: "name in the file", nl: "naam in het bestand", fr: "nom dans le fichier")
    case .text:
      construct == .charter ? Words(en: "title", nl: "titel", fr: "titre") : Words(en: "name", nl: "naam", fr: "nom")
    case .attribute(let attribute): attribute.label(in: construct)
    }
  }
}

extension Attribute {
  fileprivate func label(in construct: Construct) -> Words {
    switch self {
    case .form: Words(en: "form", nl: "vorm", fr: "forme")
    case .version: Words(en: "version", nl: "versie", fr: "version")
    case .amends: Words(en: "replaces", nl: "vervangt", fr: "remplace")
    case .period: Words(en: "period", nl: "periode", fr: "période")
    case .place: Words(en: "place", nl: "plaats", fr: "lieu")
    case .vision: Words(en: "vision", nl: "visie", fr: "vision")
    case .context: Words(en: "context", nl: "context", fr: "contexte")
    case .sector: Words(en: "sector", nl: "sector", fr: "secteur")
    case .unit: Words(en: "taking part", nl: "doet mee", fr: "participe")
    case .stance: Words(en: "stands for", nl: "staat voor", fr: "défend")
    case .expects: Words(en: "expects", nl: "verwacht", fr: "attend")
    case .approach: Words(en: "approach", nl: "aanpak", fr: "approche")
    case .signing:
      Words(
        en: "which signatories sign", nl: "wie van de ondertekenaars tekent", fr: "qui de ses signataires signe")
    case .as: Words(en: "means", nl: "middelen", fr: "moyens")
    case .amount: Words(en: "amount", nl: "omvang", fr: "quantité")
    case .toward: Words(en: "for the aim", nl: "voor het doel", fr: "pour le but")
    case .from: Words(en: "comes from", nl: "komt uit", fr: "vient de")
    case .answers: Words(en: "answers the need", nl: "beantwoordt de nood", fr: "répond au besoin")
    case .effort: Words(en: "effort", nl: "inzet", fr: "effort")
    case .during: Words(en: "when", nl: "wanneer", fr: "quand")
    case .nature: Words(en: "nature", nl: "aard", fr: "nature")
    case .recognised: Words(en: "recognised by", nl: "erkend door", fr: "reconnu par")
    case .disclosure: Words(en: "who may know", nl: "wie het mag weten", fr: "qui peut le savoir")
    case .role: Words(en: "role", nl: "functie", fr: "fonction")
    case .key: Words(en: "key to sign with", nl: "sleutel om te ondertekenen", fr: "clé de signature")
    case .measure: Words(en: "measure", nl: "maatstaf", fr: "mesure")
    case .due: Words(en: "due by", nl: "tegen", fr: "échéance")
    case .shared: Words(en: "shared by", nl: "gedeeld door", fr: "partagé par")
    case .lead: Words(en: "led by", nl: "getrokken door", fr: "piloté par")
    case .by:
      switch construct {
      case .risk: Words(en: "borne by", nl: "gedragen door", fr: "porté par")
      case .responsibility: Words(en: "taken by", nl: "opgenomen door", fr: "assumée par")
      case .success: Words(en: "shared by", nl: "gedeeld door", fr: "partagé par")
      case .shares: Words(en: "shared by", nl: "gedeeld door", fr: "communiqué par")
      case .charter, .partner, .brings, .gains, .needs, .commits, .signatory, .observer, .stakeholder, .aim, .aspect,
        .project, .communication, .meeting, .channel, .transparency, .teaming, .terms, .article, .waive:
        Words(en: "done by", nl: "gedaan door", fr: "réalisé par")
      }
    case .response: Words(en: "response", nl: "maatregel", fr: "réponse")
    case .with: Words(en: "with", nl: "met", fr: "avec")
    case .every: Words(en: "how often", nl: "hoe vaak", fr: "fréquence")
    case .safety: Words(en: "safety", nl: "veiligheid", fr: "sécurité")
    case .understanding: Words(en: "understanding", nl: "begrip", fr: "compréhension")
    case .execution: Words(en: "execution", nl: "uitvoering", fr: "exécution")
    case .binding: Words(en: "legally binding", nl: "juridisch bindend", fr: "juridiquement contraignant")
    case .decisions: Words(en: "decisions", nl: "besluitvorming", fr: "décisions")
    case .disputes: Words(en: "disputes", nl: "geschillen", fr: "différends")
    case .confidentiality: Words(en: "confidentiality", nl: "vertrouwelijkheid", fr: "confidentialité")
    case .ownership: Words(en: "ownership", nl: "eigendom", fr: "propriété")
    case .exit: Words(en: "leaving", nl: "uittreding", fr: "sortie")
    case .review: Words(en: "review", nl: "evaluatie", fr: "évaluation")
    case .body: Words(en: "content", nl: "inhoud", fr: "contenu")
    case .check: Words(en: "check", nl: "controle", fr: "contrôle")
    }
  }
}

extension Change.Section {
  /// The heading of a section; nil for a party, which has its title as the heading.
  var heading: Words? {
    switch self {
    case .partner, .observer, .stakeholder: nil
    case .aims: Vocabulary.row(.aim).heading
    case .shared: Words(en: "What is shared", nl: "Wat gedeeld wordt", fr: "Ce qui est partagé")
    case .terms: Vocabulary.row(.terms).heading
    case .articles: Vocabulary.row(.article).heading
    case .charter: Words(en: "The charter itself", nl: "Het charter zelf", fr: "La charte elle-même")
    case .wholeGains:
      Words(en: "The partnership as a whole", nl: "Het partnerschap als geheel", fr: "Le partenariat dans son ensemble")
    }
  }
}

extension Change.Rating {
  /// The term used where changes are counted and marked.
  var words: Words {
    switch self {
    case .loss: Words(en: "someone loses", nl: "iemand verliest", fr: "quelqu’un perd")
    case .substance: Words(en: "substance", nl: "inhoud", fr: "fond")
    case .wording: Words(en: "wording or form", nl: "bewoording of vorm", fr: "formulation ou forme")
    }
  }

  /// Its name in JSON.
  public var name: StaticString {
    switch self {
    case .loss: "loss"
    case .substance: "substance"
    case .wording: "wording"
    }
  }
}
