// The code actions that an editor offers.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorActionTests {
  private let week = """
    charter "Week" {
      aim Learning "Learn" measure "m"
      partner ⟦College⟧ "Hill" {
        sector knowledge
        brings Coaches "Forty" as workforce toward Learning
      }
      partner Firm "Works" {
        sector business
        brings Questions "Four" as expertise toward Learning
        gains "Trainees" from Coaches
      }
    }
    """

  @Test("Adding a gain from another's contribution fixes that a partner gains nothing")
  func gain() throws {
    let text = MarkedText(week)
    #expect(text.document.findings().contains { $0.code == "B301" })
    let after = try #require(text.after("Add a gain for College from Questions (Firm)"))
    #expect(after.contains("toward Learning\n    gains \"…\" from Questions\n  }"))
    #expect(!EditorDocument(Array(after.utf8)).findings().contains { $0.code == "B301" })
  }

  @Test(
    "A fix with its finding's wording, in each language",
    arguments: [
      (
        "language en\ncharter \"x\" {\n  ⟦doel⟧ A \"a\"\n}\n", "Write `aim`",
        "language en\ncharter \"x\" {\n  aim A \"a\"\n}\n"
      ),
      (
        "taal nl\ncharter \"x\" {\n  ⟦aim⟧ A \"a\"\n}\n", "Schrijf `doel`",
        "taal nl\ncharter \"x\" {\n  doel A \"a\"\n}\n"
      ),
      (
        "langue fr\ncharte \"é👩‍🌾\" {\n  ⟦aim⟧ A \"a\"\n}\n", "Écrire `but`",
        "langue fr\ncharte \"é👩‍🌾\" {\n  but A \"a\"\n}\n"
      ),
    ])
  func fix(text: String, title: String, after: String) { #expect(MarkedText(text).after(title) == after) }

  @Test("All partners recognise a commitment")
  func recognise() throws {
    let text = MarkedText(
      "taal nl\ncharter \"x\" {\n  partner A \"a\" {\n    engageert ⟦\"e\"⟧ inzet 2 dagen\n  }\n  partner B \"b\" {\n  }\n}\n"
    )
    #expect(
      text.after("Zet bij dit engagement dat allen het erkennen")?.contains(
        "engageert \"e\" erkend allen inzet 2 dagen") == true)
  }

  @Test("A warning is waived in the partner, aim or charter that it is about")
  func waive() throws {
    let text = MarkedText("langue fr\ncharte \"x\" {\n  but ⟦A⟧ \"a\"\n}\n")
    let after = try #require(text.after("Y déroger en donnant une raison (unmeasured-aim)"))
    #expect(
      after == "langue fr\ncharte \"x\" {\n  but A \"a\" {\n    dérogation \"…\" contrôle unmeasured-aim\n  }\n}\n")
    let document = EditorDocument(Array(after.utf8))
    #expect(!document.findings().contains { $0.code == "G403" } && document.analysis.findings.contains { $0.isWaived })
  }

  @Test("Fixing all formal mistakes decides nothing for the partners")
  func agreements() {
    let text = MarkedText(
      "language en\ncharter \"x\" {\n  partner A \"a\" {\n    commits ‸\"e\" effort 2 days\n  }\n  partner B \"b\" {\n  }\n}\n"
    )
    #expect(
      text.after("Have all partners recognise this commitment") != nil && text.after("Fix all mistakes of form") == nil)
    #expect(text.document.edits(for: .fixAll).isEmpty)
  }

  @Test("Into a block and back")
  func forms() throws {
    let line = "charter \"x\" {\n  ri‸sk \"r\" by all response \"é\" // c\n}\n"
    let block = "charter \"x\" {\n  risk \"r\" {\n    by all\n    response \"é\"\n  } // c\n}\n"
    let text = MarkedText(line)
    #expect(text.after("Turn into a block") == block)
    let back = MarkedText(block.replacing("risk", with: "ri‸sk"))
    #expect(back.after("Put on one line") == line.replacing("‸", with: ""))
    #expect(MarkedText("charter \"x\" {\n  ri‸sk \"r\" {\n    by all // who\n  }\n}\n").after("Put on one line") == nil)
    #expect(MarkedText("charter \"x\" {\n  par‸tner A \"a\" sector business\n}\n").after("Turn into a block") == nil)
  }

  @Test("Translating the file, and applying all fixes at once")
  func requests() throws {
    let text = MarkedText("language en\ncharter \"x\" {\n  ⟦⟧doel A \"a\"\n  riks \"r\" by all\n}\n")
    #expect(
      text.after("Fix all mistakes of form") == "language en\ncharter \"x\" {\n  aim A \"a\"\n  risk \"r\" by all\n}\n")
    let english = MarkedText("language en\ncharter \"x\" {\n  ‸aim A \"a\" // aim\n}\n")
    #expect(
      english.after("Translate this file's keywords to Dutch") == "taal nl\ncharter \"x\" {\n  doel A \"a\" // aim\n}\n"
    )
    #expect(EditorRequest(code: "translate.nl") == .translate(.dutch) && EditorRequest(code: "fixAll") == .fixAll)
    #expect(EditorRequest(code: "translate.xx") == nil && EditorRequest(code: "") == nil)
  }
}
