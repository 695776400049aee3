// Findings whose cause is invisible or nearly right name it: unusual spaces, dates in another order.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct NamedCauseTests {
  private func messages(_ text: String, _ rule: Rule) -> [String] {
    let analysis = Analysis(text)
    let wording = Wording(analysis.source, file: analysis.charter.language, messages: .dutch)
    return analysis.findings.filter { $0.rule === rule }.map { wording.message($0) }
  }

  @Test(
    "A date in another order is given as the language writes it",
    arguments: [
      ("30-06-2027", "‘30-06-2027’ is niet geschreven als jaar-maand-dag: schrijf `2027-06-30`."),
      ("06-30-2027", "‘06-30-2027’ is niet geschreven als jaar-maand-dag: schrijf `2027-06-30`."),
      ("05-06-2027", "‘05-06-2027’ is niet geschreven als jaar-maand-dag: is het `2027-06-05` of `2027-05-06`?"),
      ("06-06-2027", "‘06-06-2027’ is niet geschreven als jaar-maand-dag: schrijf `2027-06-06`."),
      ("2027-6-1", "‘2027-6-1’ is niet geschreven als jaar-maand-dag: schrijf `2027-06-01`."),
      ("2027-30-06", "‘2027-30-06’ is niet geschreven als jaar-maand-dag: schrijf `2027-06-30`."),
      ("2027-02-30", "‘2027-02-30’ is geen dag op de kalender."),
      ("31-11-2027", "‘31-11-2027’ is geen dag op de kalender."),
      ("1-2", "‘1-2’ is geen dag op de kalender."), ("1-2-3-4", "‘1-2-3-4’ is geen dag op de kalender."),
      ("99999999999999999999-1-2", "‘99999999999999999999-1-2’ is geen dag op de kalender."),
    ])
  func days(_ written: String, _ message: String) {
    #expect(messages("taal nl\ncharter \"T\" {\n  periode \(written)\n}\n", .noSuchDate) == [message])
  }

  @Test(
    "An unusual space is named, and replaced by an ordinary one",
    arguments: [
      ("\u{A0}", "een vaste spatie"), ("\u{202F}", "een vaste spatie"), ("\u{2003}", "U+2003 EM SPACE"),
      ("\u{A0}\u{A0}", "een vaste spatie"),
    ])
  func spaces(_ space: String, _ name: String) throws {
    let text = "taal nl\ncharter \"T\" {\n  plaats\(space)\"Geel\"\n}\n"
    #expect(
      messages(text, .strayCharacter) == [
        "Hier staat \(name), wellicht uit een tekstverwerker; hier hoort een gewone spatie."
      ])
    let finding = try #require(Analysis(text).findings.first { $0.rule === Rule.strayCharacter })
    #expect(finding.fixes.map { $0.edits.map(\.newText) } == [[" "]])
  }
}
