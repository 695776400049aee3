// The completions that an editor offers: only what is allowed, in the file's language.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct EditorCompletionTests {
  /// A charter with three partners, and a line in `College` to complete.
  private func charter(_ line: String) -> MarkedText {
    MarkedText(
      """
      language en

      charter "Week" {
        aim Learning "Learn"
        partner College "Hill College" {
          sector knowledge
          needs Cases "Real questions"
          brings Coaches "Forty coaches" as workforce amount 40 people toward Learning
          \(line)
        }
        partner Firm "Harbour Works" {
          sector business
          needs Talent "Trainees"
          brings Questions "Four questions" as expertise toward Learning
        }
        observer City "The city" {
          brings Streets "The streets" as facilities
        }
      }
      """)
  }

  @Test("At the end of a file without a line end, and right before punctuation, as elsewhere")
  func touching() throws {
    #expect(MarkedText("la‸").labels == MarkedText("la‸\n").labels)
    #expect(MarkedText("la‸").labels.contains("language en"))
    #expect(MarkedText("taal n‸").labels == ["en", "nl", "fr"])
    for text in [
      "charter \"x\" {\n  par‸", "charter \"x\" { par‸}", "charter \"x\" { par‸{", "charter \"x\" { par‸\"y\"",
    ] {
      let marked = MarkedText(text)
      let offset = Array(text.utf8).firstRange(of: Array("‸".utf8))?.lowerBound ?? 0
      let partner = try #require(marked.document.completions(at: offset).first { $0.label == "partner" }, "\(text)")
      #expect(partner.range == ByteRange(offset - 3, offset), "\(text): the word is replaced")
    }
    #expect(MarkedText("// par‸").labels == [])
    #expect(MarkedText("charter \"x‸").labels == [])
  }

  @Test(
    "A name already in the list, on either side, is not offered again",
    arguments: [
      ("gains \"g\" from ‸", ["Questions", "Learning", "Streets", "Coaches"]),
      ("gains \"g\" from Streets, ‸", ["Questions", "Learning", "Coaches"]),
      ("gains \"g\" from ‸, Questions", ["Learning", "Streets", "Coaches"]),
      ("gains \"g\" from Learning, Qu‸, Streets , Coaches answers Cases", ["Questions"]),
      ("commits \"c\" recognised ‸, Firm", ["College"]),
    ])
  func listed(line: String, names: [String]) {
    #expect(charter(line).labels == names)
  }

  @Test("An empty file: a whole charter, or the language line, in each language")
  func empty() {
    let text = MarkedText("‸")
    #expect(
      text.labels == [
        "language en … charter", "taal nl … charter", "langue fr … charte", "language en", "taal nl", "langue fr",
      ])
    let dutch = text.document.completions(at: 0)[1]
    #expect(
      dutch.newText == """
        taal nl

        charter "…" {
          visie "…"

          doel Doel "…" maatstaf "…"

          partner Partner1 "…" {
            sector overheid
          }

          partner Partner2 "…" {
            sector overheid
          }
        }

        """)
    #expect(dutch.snippet?.contains("sector ${8|overheid,middenveld,bedrijf,kennis|}") == true)
    #expect(dutch.snippet?.contains("charter \"${1:…}\" {") == true)
  }

  @Test("After a language line: a charter to fill in")
  func behindLanguageLine() {
    #expect(MarkedText("taal nl\n\n‸").labels == ["charter"])
    #expect(MarkedText("langue fr\n\ncha‸").labels == ["charte"])
    #expect(MarkedText("taal ‸").labels == ["en", "nl", "fr"])
  }

  @Test("In a partner: what is required first, then what is allowed; nothing twice")
  func lines() {
    #expect(
      charter("‸").labels == [
        "unit", "stance", "expects", "approach", "signing", "brings", "gains", "needs", "commits", "signatory", "waive",
      ])
    #expect(charter("sta‸").labels.contains("stance"))
  }

  @Test("On an existing keyword, that keyword too, and it is replaced as a whole")
  func onKeyword() throws {
    let text = MarkedText("charter \"x\" {\n  partner A \"a\" {\n    sec‸tor knowledge\n  }\n}\n")
    let item = try #require(text.document.completions(at: text.cursor).first { $0.label == "sector" })
    #expect(text.marking([item.range]).contains("⟦sector⟧ knowledge"))
  }

  @Test("Keywords are offered only in the file's language, and sections only once")
  func languages() {
    let dutch = MarkedText("taal nl\ncharter \"x\" {\n  afspraken {\n    ‸\n  }\n}\n")
    #expect(
      dutch.labels == [
        "bindend", "besluitvorming", "geschillen", "vertrouwelijkheid", "eigendom", "uittreding", "evaluatie",
      ])
    let french = MarkedText("langue fr\ncharte \"x\" {\n  modalités {\n  }\n  ‸\n}\n")
    #expect(
      french.labels.contains("équipe") && !french.labels.contains("modalités") && !french.labels.contains("terms"))
  }

  @Test("A snippet asks for what is required")
  func snippets() throws {
    func snippet(_ label: String, _ text: MarkedText) -> String? {
      text.document.completions(at: text.cursor).first { $0.label == label }?.snippet
    }
    #expect(
      snippet("brings", charter("‸")) == "brings \"${1:…}\" as ${2|funding,expertise,facilities,network,workforce|}")
    #expect(snippet("gains", charter("‸")) == "gains \"${1:…}\" from $2")
    let top = MarkedText("langue fr\ncharte \"x\" {\n‸\n}\n")
    #expect(
      snippet("partenaire", top)
        == "partenaire ${1:Partenaire} \"${2:…}\" {\n  secteur ${3|public,société-civile,entreprise,savoir|}\n  $0\n}")
    #expect(snippet("modalités", top) == "modalités {\n  $0\n}")
    #expect(snippet("risque", top) == "risque \"${1:…}\" par ${2:tous}")
  }

  @Test("After `from`: what other partners bring, aims, what observers bring, one's own last")
  func sources() throws {
    let text = charter("gains \"x\" from ‸")
    #expect(text.labels == ["Questions", "Learning", "Streets", "Coaches"])
    let item = try #require(text.document.completions(at: text.cursor).first { $0.label == "Questions" })
    #expect(item.detail == "Four questions" && item.documentation == "Brought by Firm")
    #expect(charter("gains \"x\" from Questions, ‸").labels == ["Learning", "Streets", "Coaches"])
    #expect(charter("gains \"x\" {\n      from Que‸\n    }").labels.first == "Questions")
  }

  @Test("After `answers`: the partner's own needs")
  func needs() { #expect(charter("gains \"x\" from Questions answers ‸").labels == ["Cases"]) }

  @Test("In a list of partners: all, others where it makes sense, names with their titles")
  func partners() throws {
    let text = charter("commits \"x\" recognised ‸")
    #expect(text.labels == ["all", "others", "Firm", "College"])
    #expect(text.document.completions(at: text.cursor).first { $0.label == "Firm" }?.detail == "Harbour Works")
    let meeting = MarkedText(
      "charter \"x\" {\n partner A \"a\"\n stakeholder S \"s\"\n communication {\n  meeting \"m\" every week with ‸\n }\n}\n"
    )
    #expect(meeting.labels == ["all", "A", "S"])
    let risk = MarkedText("charter \"x\" {\n partner A \"a\"\n stakeholder S \"s\"\n risk \"m\" by ‸\n}\n")
    #expect(risk.labels == ["all", "A"])
  }

  @Test("Options, intervals, units, connecting words, checks")
  func values() {
    #expect(charter("brings \"x\" as ‸").labels == ["funding", "expertise", "facilities", "network", "workforce"])
    #expect(charter("brings \"x\" as funding, ‸").labels == ["expertise", "facilities", "network", "workforce"])
    #expect(charter("brings \"x\" as funding amount 40 ‸").labels.prefix(2) == ["people", "days"])
    #expect(charter("commits \"x\" effort 1 day ‸").labels.prefix(2) == ["every day", "every week"])
    #expect(charter("commits \"x\" effort 1 day every ‸").labels == ["day", "week", "month", "quarter", "year"])
    #expect(charter("commits \"x\" effort 1 day every 2 ‸").labels == ["days", "weeks", "months", "quarters", "years"])
    #expect(charter("commits \"x\" during 2026-09-01 ‸").labels.first == "to")
    #expect(MarkedText("taal nl\ncharter \"x\" {\n afspraken {\n  evaluatie ‸\n }\n}\n").labels.last == "elk jaar")
    #expect(MarkedText("charter \"x\" {\n waive \"r\" check no-v‸\n}\n").labels.contains("no-vision"))
    #expect(!MarkedText("charter \"x\" {\n waive \"r\" check ‸\n}\n").labels.contains("no-gain"))
  }

  @Test("After a statement's text: its missing attributes, required ones first")
  func attributes() {
    #expect(charter("brings X \"x\" ‸").labels == ["as", "amount", "toward", "during", "disclosure"])
    #expect(charter("brings X \"x\" as funding ‸").labels == ["amount", "toward", "during", "disclosure", "as"])
    #expect(charter("brings ‸").labels == ["\"…\""])
  }

  @Test(
    "In a text, a comment, a number or a new name: nothing",
    arguments: [
      "gains \"from ‸\" from Questions", "// from ‸", "brings \"x\" amount 4‸", "commits \"x\" during 2026-‸", "}‸",
    ])
  func nothing(line: String) { #expect(charter(line).labels.isEmpty) }

  @Test("In a broken file: a missing brace, an unreadable line, text after it")
  func broken() {
    let unclosed =
      "charter \"x\" {\n partner A \"a\" {\n  brings B \"b\" as funding\n partner C \"c\" {\n  gains \"g\" from ‸"
    #expect(MarkedText(unclosed).labels == ["B"])
    #expect(MarkedText("charter \"x\" {\n partner A \"a\" {\n  foo bar\n  gai‸\n }\n}").labels.contains("gains"))
    let before =
      "charter \"é👩‍🌾\" {\n aim A \"a\"\n partner B \"b\" {\n brings \"x\" as funding toward ‸\n sector business\n }\n}"
    #expect(MarkedText(before).labels == ["A"])
    #expect(MarkedText("charter \"x\" {\n aim A \"a\"\n} // aim ‸").labels.isEmpty)
    #expect(
      MarkedText("charter \"x\" {\n aim A \"a\"\n risk \"r\" by Fi‸, Ga\n partner Firm \"f\"\n}").labels.last == "Firm")
  }
}
