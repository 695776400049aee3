// The report on a charter: the evidence for each success factor, and what each partner gives and gains.

/// `charter report`: plain text for a terminal, in the reader's language. It gives evidence, never a score.
public enum Report {
  /// The report on the whole charter, in UTF-8; for a charter with errors, on what could be read.
  public static func render(_ analysis: Analysis, language: Language) -> [UInt8] {
    var printer = ReportPrinter(analysis, language)
    printer.printTitle()
    printer.printFactors()
    printer.printPartners()
    return printer.bytes
  }

  /// What the others lose without a partner (an index into `Charter.parties`); empty if the party is not a partner.
  package static func renderWithout(_ analysis: Analysis, partner: Int, language: Language) -> [UInt8] {
    guard analysis.charter.parties.indices.contains(partner), analysis.charter.parties[partner].role == .partner else {
      return []
    }
    var printer = ReportPrinter(analysis, language)
    printer.printWithout(partner)
    return printer.bytes
  }

  /// The partner with this name, or failing that with this title, as an index into `Charter.parties`; nil if there is
  /// none.
  package static func partner(named wanted: [UInt8], in charter: Charter) -> Int? {
    let named = charter.partners.first { index in
      charter.parties[index].name.map { charter.source.slice($0.range).elementsEqual(wanted) } ?? false
    }
    return named
      ?? charter.partners.first { index in
        charter.parties[index].title.map { $0.decode(charter.source) == wanted } ?? false
      }
  }
}

extension ReportPrinter {
  mutating func sayTitle() {
    if let title = charter.title, !title.isBlank(in: source) {
      say(Phrase(en: "Charter ", nl: "Charter ", fr: "Charte "))
      say(title)
    } else {
      say(Phrase(en: "A charter without a title", nl: "Een charter zonder titel", fr: "Une charte sans titre"))
    }
  }

  mutating func printTitle() {
    sayTitle()
    endHeading(UInt8(ascii: "="))
    printDraft()
  }

  mutating func printDraft() {
    let count = analysis.errorCount
    guard count > 0 else { return }
    emptyLine()
    say(
      count == 1
        ? Phrase(
          en: "There is an error in this charter, so this report shows what could be read.",
          nl: "Er staat een fout in dit charter: dit rapport toont wat te lezen viel.",
          fr: "Il y a une erreur dans cette charte : ce rapport montre ce qui a pu être lu.")
        : Phrase(
          en: "There are \(count) errors in this charter, so this report shows what could be read.",
          nl: "Er staan \(count) fouten in dit charter: dit rapport toont wat te lezen viel.",
          fr: "Il y a \(count) erreurs dans cette charte : ce rapport montre ce qui a pu être lu."))
    endLine()
  }
}
