// The message for a file that is not rewritten.

import CharterKit

extension RewritingObstacle {
  /// One sentence without a line end: which file, where, why it stays as it is, and what to do.
  func text(of name: [UInt8], _ source: SourceText, in language: Language) -> String {
    "\(Displayed.text(name))\(place(in: source)): \(why[language])"
  }

  private func place(in source: SourceText) -> String {
    switch self {
    case .notUTF8(let range), .conflict(let range): ":\(LineIndex(source).position(range.start).line)"
    case .noCharter: ""
    }
  }

  private var why: Phrase {
    switch self {
    case .notUTF8:
      Phrase(
        en: "this is not UTF-8, so the file was left as it is; save it as UTF-8 in your editor",
        nl: "dit is geen UTF-8; het bestand blijft zoals het is. Bewaar het als UTF-8 in je editor",
        fr: "ceci n’est pas de l’UTF-8 ; le fichier reste tel quel. Enregistrez-le en UTF-8 dans votre éditeur")
    case .conflict:
      Phrase(
        en: "two versions were merged here and nobody has chosen yet, so the file was left as it is; settle that first",
        nl: "hier zijn twee versies samengevoegd en is nog niet gekozen; het bestand blijft zoals het is. Kies eerst",
        fr:
          "deux versions ont été fusionnées ici sans que l’on ait choisi ; le fichier reste tel quel. Choisissez d’abord"
      )
    case .noCharter:
      Phrase(
        en: "there is no charter in this file, so it was left as it is; is it the right one?",
        nl: "in dit bestand staat geen charter; het blijft zoals het is. Is het wel het juiste?",
        fr: "ce fichier ne contient pas de charte ; il reste tel quel. Est-ce le bon ?")
    }
  }
}
