// The success factors of a partnership, and which findings belong to each.

/// What makes a partnership succeed: the five factors of the source (`Rule.seed` quotes it), and the sharing of
/// risk, responsibility and success.
public enum SuccessFactor: UInt8, CaseIterable, Sendable {
  case complementarity, diversity, commonAim, openCommunication, transparentActing, sharedBurdens

  /// Its heading in documents and reports.
  public var title: Phrase {
    switch self {
    case .complementarity:
      Phrase(
        en: "Complementarity and commitment", nl: "Complementariteit en commitment",
        fr: "Complémentarité et engagement")
    case .diversity: Phrase(en: "Diversity", nl: "Diversiteit", fr: "Diversité")
    case .commonAim:
      Phrase(
        en: "A common aim and added value for each partner",
        nl: "Gemeenschappelijk doel en meerwaarde voor elke partner",
        fr: "Un but commun et une plus-value pour chaque partenaire")
    case .openCommunication: Phrase(en: "Open communication", nl: "Open communicatie", fr: "Communication ouverte")
    case .transparentActing: Phrase(en: "Acting transparently", nl: "Transparant handelen", fr: "Agir en transparence")
    case .sharedBurdens:
      Phrase(
        en: "Shared risks, responsibility and success", nl: "Gedeelde risico’s, verantwoordelijkheid en successen",
        fr: "Risques, responsabilité et succès partagés")
    }
  }

  /// Its key in JSON.
  var jsonKey: StaticString {
    switch self {
    case .complementarity: "complementarity"
    case .diversity: "diversity"
    case .commonAim: "commonAim"
    case .openCommunication: "openCommunication"
    case .transparentActing: "transparentActing"
    case .sharedBurdens: "sharedBurdens"
    }
  }

  /// The factor that findings with this code belong to, by its letter; nil for findings about form.
  init?(code: String) {
    switch code.utf8.first {
    case UInt8(ascii: "C"): self = .complementarity
    case UInt8(ascii: "D"): self = .diversity
    case UInt8(ascii: "G"), UInt8(ascii: "B"): self = .commonAim
    case UInt8(ascii: "O"): self = .openCommunication
    case UInt8(ascii: "T"): self = .transparentActing
    case UInt8(ascii: "R"): self = .sharedBurdens
    default: return nil
    }
  }
}
