// The guides' commands for PDF, Word and signature fields, run exactly as given; other readers check the results.

import CharterTesting
import Foundation
import Testing

struct PaperTests {
  /// A charter, and the guide whose commands are applied to it: first the guides' own charters.
  struct Work: CustomTestStringConvertible, Sendable {
    let guide: Guide
    let sample: String?

    /// What is printed: all of them in `.ci/run`, the first guide's own while one works (see `Trials`).
    static let tried = Trials.ofPrograms(all.every(5), whole: all)

    private static let all = [
      Work(guide: .english, sample: nil), Work(guide: .dutch, sample: nil), Work(guide: .dutch, sample: "mc3"),
      Work(guide: .dutch, sample: "multicam"), Work(guide: .english, sample: "challenge-week.fr"),
    ]

    var testDescription: String { "\(sample ?? "the guide's own charter") by \(guide.rawValue)" }

    func charter() throws -> [UInt8] {
      try sample.map { try Project.bytes("Samples/\($0).charter") } ?? guide.charter()
    }
  }

  private func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// What must hold for a PDF by any program: title, language, pages, footer, and everything that is signed, unbroken.
  private func look(at facts: PDFFacts, of said: PaperShop.Said) {
    #expect(facts.title == said.title)
    #expect(facts.language == said.language)
    #expect(facts.isTagged && facts.showsTitle)
    #expect((4...20).contains(facts.pages.count), "\(facts.pages.count) pages")
    for (index, words) in facts.words.enumerated() {
      // The margin at the bottom is 68 points high.
      let foot = words.filter { $0.top < 68 }.sorted { $0.left < $1.left }.map(\.text).joined()
      #expect(foot == "\(said.fingerprint)\(index + 1)/\(facts.pages.count)", "the foot of page \(index + 1)")
    }
    var lines = Array(repeating: 0, count: facts.pages.count)
    for partner in said.partners {
      let heading = "\(said.labels.heading) \(partner.title)"
      let index = facts.pages.lastIndex { words($0).contains(heading) }
      #expect(index != nil, "\(heading)")
      guard let index else { continue }
      lines[index] += partner.signatories.count
      for signatory in partner.signatories {
        #expect(words(facts.pages[index]).contains(signatory.name), "\(signatory.name)")
      }
    }
    for (index, count) in lines.enumerated() where count > 0 {
      let found = facts.words[index].count { $0.text == said.labels.line }
      #expect(found == count, "\(found) lines to sign on page \(index + 1), for \(count) signatories")
    }
    #expect(lines.reduce(0, +) == said.partners.reduce(0) { $0 + $1.signatories.count })
    for (page, words) in facts.words.enumerated() {
      for word in words where word.left < 28 || word.right > 567 || word.bottom < 28 || word.top > 814 {
        Issue.record("off the page's middle, on page \(page + 1): \(word)")
      }
    }
  }

  @Test(
    "WeasyPrint makes a PDF/UA-1 from the page, the same each time", .requires(.weasyprint, .pdfua, .pdftotext),
    arguments: Work.tried)
  func accessiblePDF(_ work: Work) throws {
    try withTemporaryFolder { folder in
      let shop = try PaperShop(folder, work.guide, try work.charter())
      let command = try work.guide.command("weasyprint")
      let outcome = try shop.run(command, ["TZ": "UTC"])
      #expect(outcome.errors.isEmpty, "\(outcome.errorText)")
      let said = try shop.says()
      let facts = try PDFFacts.read(shop.path("pdf"))
      look(at: facts, of: said)
      #expect(facts.universalAccess == "1")
      #expect(!facts.hasDate)
      #expect(facts.problems.isEmpty, "\(facts.problems.prefix(10).joined(separator: "\n"))")

      let first = try Data(contentsOf: URL(fileURLWithPath: shop.path("pdf")))
      try FileManager.default.removeItem(atPath: shop.path("pdf"))
      _ = try shop.run(command, ["TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: shop.path("pdf"))) == first)
    }
  }

  @Test("what a PDF is missing is detected", .requires(.weasyprint, .pdfua, .pdftotext))
  func faultsInPDF() throws {
    try withTemporaryFolder { folder in
      let shop = try PaperShop(folder, .english, try Guide.english.charter())
      let command = try Guide.english.command("weasyprint")
      _ = try shop.run(command.replacing("--pdf-variant pdf/ua-1 ", with: ""))
      let plain = try PDFFacts.read(shop.path("pdf"))
      #expect(!plain.isTagged && !plain.showsTitle && plain.universalAccess.isEmpty)
      #expect(plain.problems.contains { $0.contains("no structure") } && plain.problems.count > 2)

      let page = String(decoding: try Data(contentsOf: URL(fileURLWithPath: shop.path("html"))), as: UTF8.self)
      let changed = page.replacing(" alt=\"", with: " data-alt=\"").replacing("<h3>", with: "<h4>")
        .replacing("</h3>", with: "</h4>").replacing("<thead>", with: "<tbody>").replacing("scope=\"col\"", with: "")
        .replacing("<th ", with: "<td ").replacing("</th>", with: "</td>").replacing(" lang=\"en\"", with: "")
      try Data(changed.utf8).write(to: URL(fileURLWithPath: shop.path("html")))
      _ = try shop.run(command)
      let facts = try PDFFacts.read(shop.path("pdf"))
      #expect(facts.language.isEmpty)
      for problem in ["a figure without a text", "a heading H4 below one of level 2", "a cell with the heads []"] {
        #expect(facts.problems.contains { $0.hasPrefix(problem) }, "\(problem)")
      }
    }
  }

  @Test(
    "Chromium prints the page with nothing more to install", .requires(.chromium, .pdfua, .pdftotext),
    arguments: Work.tried)
  func printedPDF(_ work: Work) throws {
    try withTemporaryFolder { folder in
      let shop = try PaperShop(folder, work.guide, try work.charter())
      _ = try shop.run(work.guide.command("chromium"))
      let facts = try PDFFacts.read(shop.path("pdf"))
      look(at: facts, of: try shop.says())
      // What is missing according to the guide: the mark that the footer is not text, and the statement that it follows
      // the standard.
      let others = facts.problems.filter { !$0.hasPrefix("UA-01-003 page ") && !$0.hasPrefix("UA-28-004 ") }
      #expect(others.isEmpty, "\(others.prefix(10).joined(separator: "\n"))")
    }
  }

  @Test(
    "pandoc makes a Word document in which nothing is lost", .requires(.pandoc, .cmarkGFM, .python),
    arguments: Work.tried)
  func wordDocument(_ work: Work) throws {
    try withTemporaryFolder { folder in
      let shop = try PaperShop(folder, work.guide, try work.charter())
      let outcome = try shop.run(work.guide.command("charter build --picture none"))
      #expect(outcome.errors.isEmpty, "\(outcome.errorText)")
      let said = try shop.says()
      let facts = try DOCXFacts.read(shop.path("docx"))
      #expect(facts.title == said.title)
      #expect(facts.language == work.guide.language)

      let markdown = try shop.run("charter build --picture none \(work.guide.file).charter").output
      let texts = try #require(try MarkdownReader.cmarkGFM.read([markdown]).first).texts.map(words)
      #expect(words(facts.words.joined(separator: " ")) == words(texts.joined(separator: " ")))
      let lines = String(decoding: markdown, as: UTF8.self).split(separator: "\n")
      #expect(facts.headings.count == lines.count { $0.hasPrefix("#") })
      #expect(facts.headings.first == said.title)
      let rows = lines.filter { $0.hasPrefix("|") && !$0.hasPrefix("|:") && !$0.hasPrefix("|-") }
      // No text in these charters contains a vertical bar.
      #expect(facts.cells.count == rows.reduce(0) { $0 + $1.count { $0 == "|" } - 1 })
      for partner in said.partners {
        #expect(facts.headings.contains(partner.title) && facts.cells.contains(partner.title))
        for signatory in partner.signatories { #expect(facts.cells.contains(signatory.name)) }
      }
    }
  }

  @Test(
    "pyHanko adds a field for each signatory, on the line to sign",
    .requires(.weasyprint, .pyhanko, .pdfua, .pdftotext),
    arguments: Trials.ofPrograms(Guide.allCases.every(2), whole: Guide.allCases))
  func fields(_ guide: Guide) throws {
    try withTemporaryFolder { folder in
      let shop = try PaperShop(folder, guide, try guide.charter())
      _ = try shop.run(guide.command("weasyprint"))
      let command = try guide.command("pyhanko")
      _ = try shop.run(command)
      let made = try #require(command.split(whereSeparator: \.isWhitespace).last)
      let facts = try PDFFacts.read("\(folder)/\(made)")
      let said = try shop.says()
      #expect(facts.fields.map(\.name) == said.partners.map(\.name))
      #expect(said.partners.allSatisfy { $0.signatories.count == 1 })
      for (field, partner) in zip(facts.fields, said.partners) {
        #expect(field.kind == "/Sig" && !field.isSigned && field.page == facts.pages.count - 1)
        let words = facts.words[field.page]
        let place = field.place
        #expect(place.right - place.left > 120 && place.top - place.bottom > 35)
        let covered = words.filter {
          $0.left < place.right && $0.right > place.left && $0.bottom < place.top && $0.top > place.bottom
        }
        #expect(covered.isEmpty, "\(field.name) lies on \(covered.map(\.text))")
        // The label is to its left on the line; the partner's name is above it in the same column.
        let label = words.first {
          $0.text == said.labels.line && $0.right <= place.left && place.left - $0.right < 40
            && abs($0.bottom - place.bottom) < 3
        }
        #expect(label != nil, "no line to sign beside \(field.name)")
        let heading = words.indices.filter {
          words[$0].text == said.labels.heading && words[$0].bottom > place.top
            && abs(words[$0].left - (label?.left ?? 0)) < 2
        }.min { words[$0].bottom < words[$1].bottom }
        let name = heading.map { words[($0 + 1)...].prefix(2).map(\.text).joined(separator: " ") } ?? ""
        #expect(!name.isEmpty && partner.title.hasPrefix(name), "\(field.name) stands below \(name)")
      }
    }
  }

  @Test("Mermaid draws the picture of every sample", .requires(.mermaid))
  func mermaid() throws {
    var texts: [String] = []
    var partners: [[String]] = []
    for sample in Project.samples {
      try withTemporaryFolder { folder in
        let shop = try PaperShop(folder, .english, try sample.bytes())
        let markdown = try shop.run("charter build garden.charter").outputText
        let block = try #require(markdown.split(separator: "```mermaid\n").last?.split(separator: "```").first)
        texts.append(String(block))
        partners.append(try shop.says().partners.map(\.title))
      }
    }
    let drawings = try MermaidDrawing.draw(texts + ["flowchart LR\n  a --[> b[["])
    #expect(drawings.last?.problem.isEmpty == false)
    for (sample, (drawing, partners)) in zip(Project.samples, zip(drawings, partners)) {
      #expect(drawing.problem.isEmpty, "\(sample.name): \(drawing.problem)")
      // A long name is cut.
      for partner in partners { #expect(drawing.words.contains(partner.prefix(20)), "\(sample.name): \(partner)") }
    }
  }
}
