// The summary above the changes: how many there are, who loses, and what could not be read.

extension ChangeWording {
  /// The title of the new charter, or of the old one if there is no new one.
  mutating func title() -> [WordedPiece] {
    let side: Side = difference.new.range.isEmpty ? .old : .new
    if let title = charter(side).saidBytes(charter(side).title) {
      say(author: TextExcerpt.short(title, limit: 120))
    } else {
      say(Words(en: "A charter without a title", nl: "Een charter zonder titel", fr: "Une charte sans titre"))
    }
    return take()
  }

  /// `3 changes: 1 by which someone loses (Harbour Works), 1 of substance, 1 text reworded.`
  mutating func summary() -> [WordedPiece] {
    guard !difference.isEmpty else {
      say(
        difference.isWhole
          ? Words(
            en: "No difference: both say the same.", nl: "Geen verschil: beide zeggen hetzelfde.",
            fr: "Aucune différence : les deux disent la même chose.")
          : Words(
            en: "No difference in what could be read.", nl: "Geen verschil in wat te lezen viel.",
            fr: "Aucune différence dans ce qui a pu être lu."))
      return take()
    }
    let count = difference.changes.count
    say(count)
    say(
      count == 1
        ? Words(en: " change", nl: " wijziging", fr: " modification")
        : Words(en: " changes", nl: " wijzigingen", fr: " modifications"))
    sayColon()
    var isFirst = true
    for rating in Change.Rating.allCases {
      let count = difference.count(rating)
      guard count > 0 else { continue }
      if !isFirst { say(Words(", ")) }
      isFirst = false
      say(count, rating)
    }
    say(Words("."))
    return take()
  }

  private mutating func say(_ count: Int, _ rating: Change.Rating) {
    switch rating {
    case .loss:
      say(Words(en: "", nl: "bij ", fr: ""))
      say(count)
      say(Words(en: " by which someone loses (", nl: " verliest iemand iets (", fr: " où quelqu’un perd ("))
      let losers = difference.losers
      sayList(Array(losers.indices), .old) { wording, index, _ in wording.sayGainer(losers[index]) }
      say(Words(")"))
    case .substance:
      say(count)
      say(Words(en: " of substance", nl: " over de inhoud", fr: " de fond"))
    case .wording:
      // Only a person can tell whether other words mean the same, so rewording is never called harmless.
      let reworded = difference.changes.count { $0.isRewording }
      if reworded > 0 {
        say(reworded)
        say(
          reworded == 1
            ? Words(en: " text reworded", nl: " tekst anders verwoord", fr: " texte reformulé")
            : Words(en: " texts reworded", nl: " teksten anders verwoord", fr: " textes reformulés"))
      }
      guard count > reworded else { return }
      if reworded > 0 { say(Words(", ")) }
      say(count - reworded)
      say(Words(en: " of form", nl: " in de vorm", fr: " de forme"))
    }
  }

  /// What a reader must know first about one of the charters: that it has errors, or is missing.
  mutating func notice(_ side: Side) -> [WordedPiece]? {
    if charter(side).range.isEmpty {
      say(
        side == .old
          ? Words(en: "There was no charter.", nl: "Er was geen charter.", fr: "Il n’y avait pas de charte.")
          : Words(en: "There is no charter any more.", nl: "Er is geen charter meer.", fr: "Il n’y a plus de charte."))
      return take()
    }
    let errors = side == .old ? difference.oldErrors : difference.newErrors
    guard errors.count > 0 else { return nil }
    say(
      side == .old
        ? Words(en: "The old charter has ", nl: "In het oude charter ", fr: "L’ancienne charte compte ")
        : Words(en: "The new charter has ", nl: "In het nieuwe charter ", fr: "La nouvelle charte compte "))
    say(errors.count == 1 ? Words(en: "", nl: "staat ", fr: "") : Words(en: "", nl: "staan ", fr: ""))
    say(errors.count)
    say(
      errors.count == 1
        ? Words(en: " error", nl: " fout", fr: " erreur") : Words(en: " errors", nl: " fouten", fr: " erreurs"))
    say(
      errors.unread > 0
        ? Words(
          en: ": only what could be read is compared. See charter check.",
          nl: ": alleen wat te lezen viel, is vergeleken. Zie charter check.",
          fr: " : seul ce qui a pu être lu est comparé. Voir charter check.")
        : Words(en: ": see charter check.", nl: ": zie charter check.", fr: " : voir charter check."))
    return take()
  }
}
