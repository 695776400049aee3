// The meaning of the codes' letters.

/// A group of kinds of findings, named by the letter that their codes begin with.
public enum RuleGroup: String, CaseIterable, Sendable {
  case text = "W"
  case structure = "S"
  case names = "N"
  case benefit = "B"
  case aims = "G"
  case complementarity = "C"
  case diversity = "D"
  case openness = "O"
  case transparency = "T"
  case sharing = "R"
  case signing = "Z"

  /// What its findings are about.
  public var title: Phrase {
    switch self {
    case .text: Phrase(en: "Characters and words", nl: "Tekens en woorden", fr: "Caractères et mots")
    case .structure:
      Phrase(en: "How the file is written", nl: "Hoe het bestand geschreven is", fr: "L’écriture du fichier")
    case .names: Phrase(en: "Names", nl: "Namen", fr: "Noms")
    case .benefit:
      Phrase(
        en: "Added value for each partner", nl: "Meerwaarde voor elke partner",
        fr: "Plus-value pour chaque partenaire")
    case .aims: Phrase(en: "Common aims", nl: "Gemeenschappelijke doelen", fr: "Buts communs")
    case .complementarity:
      Phrase(
        en: "Complementarity and commitment", nl: "Complementariteit en commitment",
        fr: "Complémentarité et engagement")
    case .diversity: Phrase(en: "Diversity", nl: "Diversiteit", fr: "Diversité")
    case .openness: Phrase(en: "Open communication", nl: "Open communicatie", fr: "Communication ouverte")
    case .transparency: Phrase(en: "Acting transparently", nl: "Transparant handelen", fr: "Agir en transparence")
    case .sharing:
      Phrase(
        en: "Shared risk, responsibility and success", nl: "Gedeelde risico’s, verantwoordelijkheid en successen",
        fr: "Risques, responsabilités et succès partagés")
    case .signing: Phrase(en: "Signing", nl: "Ondertekenen", fr: "Signature")
    }
  }
}

extension Rule {
  /// The group that its code belongs to; a test ensures that each code has one.
  public var group: RuleGroup {
    RuleGroup.allCases.first { code.utf8.first == $0.rawValue.utf8.first } ?? .structure
  }

  /// Whether it is an error that leaves part of the charter unread or unknown, so that checks can't judge that part.
  var isOfWriting: Bool {
    guard severity == .error else { return false }
    return switch group {
    case .text, .structure, .names: true
    case .benefit, .aims, .complementarity, .diversity, .openness, .transparency, .sharing, .signing: false
    }
  }
}
