// The last line of a report: what was found in all files together.

extension TextReport {
  /// Appends one line about all files together: `2 errors, 1 warning in 3 files.`
  public static func summary(
    _ totals: FindingTotals, language: Language, style: Style, into result: inout [UInt8]
  ) {
    let role: Style.Role =
      totals.errors > 0 ? .error : totals.warnings > 0 ? .warning : totals.hints > 0 ? .hint : .sound
    style.append(words(totals)[language], as: role, into: &result)
    result.append(0x0A)
  }

  private static func words(_ totals: FindingTotals) -> Phrase {
    if totals.files == 0 {
      return Phrase(
        en: "There are no charters here.", nl: "Hier staan geen charters.", fr: "Il n’y a pas de chartes ici.")
    }
    if totals.filesWithFindings == 0 { return soundWords(totals) }
    let (en, nl, fr) = (totals.words(.english), totals.words(.dutch), totals.words(.french))
    if totals.files == 1 {
      return Phrase(en: "\(en) in 1 file.", nl: "\(nl) in 1 bestand.", fr: "\(fr) dans 1 fichier.")
    }
    let files = totals.files
    let some = totals.filesWithFindings
    if some == files {
      return Phrase(
        en: "\(en) in \(files) files.", nl: "\(nl) in \(files) bestanden.", fr: "\(fr) dans \(files) fichiers.")
    }
    return Phrase(
      en: "\(en) in \(some) of \(files) files.", nl: "\(nl) in \(some) van \(files) bestanden.",
      fr: "\(fr) dans \(some) des \(files) fichiers.")
  }

  /// For files without countable findings, though some may be waived.
  private static func soundWords(_ totals: FindingTotals) -> Phrase {
    func end(_ language: Language) -> String { totals.waived > 0 ? " (\(totals.words(language)))." : "." }
    let (en, nl, fr) = (end(.english), end(.dutch), end(.french))
    if totals.files == 1 {
      return Phrase(
        en: "Nothing to report: the charter holds together" + en,
        nl: "Niets op aan te merken: het charter zit goed in elkaar" + nl,
        fr: "Rien à signaler : la charte est cohérente" + fr)
    }
    return Phrase(
      en: "Nothing to report: all \(totals.files) charters hold together" + en,
      nl: "Niets op aan te merken: alle \(totals.files) charters zitten goed in elkaar" + nl,
      fr: "Rien à signaler : les \(totals.files) chartes sont cohérentes" + fr)
  }
}
