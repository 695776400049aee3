// The HTML page, read by independent parsers: what it says, its structure, and what it must not do.

import CharterTesting
import Foundation
import Testing

@testable import charter

struct HTMLTests {
  /// The output of `charter build`; nil for a charter that is refused.
  private func build(_ source: [UInt8], _ options: String...) throws -> [UInt8]? {
    var program = try Project.product("charter")
    program.arguments = (["build"] + options + ["-"]).map { Array($0.utf8) }
    let outcome = try program.run(input: source)
    #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.errorText)")
    return outcome.status == 0 ? outcome.output : nil
  }

  private static let payloads = Payload.tried.filter { !$0.isRefused && !$0.isEmpty && !$0.isEmail }

  /// The charters of which pages are made: all in `.ci/run`, a few while one works (see `Trials`).
  private static let charters = Trials.ofPrograms(
    Project.charters.filter { ["mc3", "challenge-week.fr", "no-mutual-gain"].contains($0.name) },
    whole: Project.charters)

  /// Every sample in every language, and every broken sample as a draft.
  private func pages(_ options: [String]) throws -> [[UInt8]] {
    var pages: [[UInt8]] = []
    for sample in Self.charters {
      for language in ["en", "nl", "fr"] {
        var program = try Project.product("charter")
        program.arguments = (["build", "--draft", "--language", language] + options + ["-"]).map { Array($0.utf8) }
        pages.append(try program.run(input: try sample.bytes()).output)
      }
    }
    return pages
  }

  @Test("Markdown and HTML say the same, word for word", .requires(.html5lib, .cmarkGFM, .python))
  func sameWords() throws {
    var markdown = try pages(["--picture", "none"])
    var html = try pages(["--to", "html", "--picture", "none"])
    for payload in Self.payloads {
      guard let text = TableCharter.output(.markdown, payload.text, hasPicture: false) else { continue }
      markdown.append(text)
      html.append(try #require(TableCharter.output(.html, payload.text, hasPicture: false)))
    }
    #expect(markdown.count > Trials.ofPrograms(15, whole: 350))
    let lineToWriteOn = /_{30}/
    let asMarkdown = try MarkdownReader.cmarkGFM.read(markdown).map { structure in
      structure.texts.joined(separator: " ").replacing(lineToWriteOn, with: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let asHTML = try HTMLReader.html.read(html).map(\.words)
    for (markdown, html) in zip(asMarkdown, asHTML) where markdown != html {
      Issue.record("\(difference(from: Array(markdown.utf8), to: Array(html.utf8)))")
    }
  }

  @Test("every page follows the rules: nothing external, a policy, landmarks, headings, tables", .requires(.html5lib))
  func rules() throws {
    let problems = try Validation.problems(inHTML: try pages(["--to", "html"]))
    #expect(problems.isEmpty, "\(problems.prefix(10).joined(separator: "\n"))")
  }

  @Test("a page that breaks a rule is detected", .requires(.html5lib))
  func brokenRules() throws {
    let page = String(
      decoding: try #require(try build(Project.bytes("Samples/mc3.charter"), "--to", "html")), as: UTF8.self)
    for (old, new) in [
      ("--ink:", "--other:"), ("default-src 'none'; ", ""), (" lang=\"nl\"", ""),
      ("<title>MC3, Maritime Competence &amp; Career Center</title>", "<title></title>"),
      (" scope=\"col\"", ""), (" scope=\"row\"", ""), ("<h3>", "<h5>"), (" alt=\"", " alt=\"\" data-x=\""),
      ("id=\"s2\"", "id=\"s1\""), ("data:image/svg+xml;base64,", "https://example.org/"), (" role=\"group\"", ""),
      ("</body>", "<script>1</script></body>"), ("<main>", "<main style=\"color:red\">"),
      ("<main>", "<main onclick=\"f()\">"),
      ("<dt>", "<dt><a href=\"x\">y</a>"), ("width=device-width", "width=1000"),
    ] {
      let changed = page.replacing(old, with: new)
      #expect(changed != page, "\(old) is not there")
      #expect(try !Validation.problems(inHTML: [Array(changed.utf8)]).isEmpty, "\(old) became \(new)")
    }
  }

  @Test("axe detects problems", .requires(.axe, .chromium))
  func axeSees() throws {
    let page = String(
      decoding: try #require(try build(Project.bytes("Samples/challenge-week.en.charter"), "--to", "html")),
      as: UTF8.self)
    let changed = page.replacing("--quiet:#56606b", with: "--quiet:#b0b8c0").replacing("h3>", with: "h4>")
    let problems = try Validation.accessibilityProblems(inHTML: [Array(changed.utf8)])
    #expect(problems.contains { $0.contains("light: color-contrast") })
    #expect(problems.contains { $0.contains("dark: heading-order") })
    #expect(!problems.contains { $0.contains("dark: color-contrast") })
  }

  @Test("every picture is well-formed, for valid and broken samples", .requires(.html5lib))
  func pictures() throws {
    let pictures = try pages(["--to", "svg"])
    let structures = try HTMLReader.svg.read(pictures)
    #expect(structures.count == pictures.count)
    #expect(structures.contains { $0.words.contains("Hogere Zeevaartschool aan Defensie: ") })
    // Those embedded in pages too.
    let pages = try HTMLReader.html.read(try pages(["--to", "html"]))
    let parts = pages.flatMap(\.pictures).map { Array($0.utf8) }
    #expect(try HTMLReader.svg.read(parts).count == parts.count)
    #expect(pages.contains { $0.gifts.contains("Hogere Zeevaartschool aan Defensie: ") })
  }

  @Test("axe finds nothing, on a phone and on a wide screen, light and dark", .requires(.axe, .chromium))
  func accessibility() throws {
    var pages: [[UInt8]] = []
    for name in ["Samples/multicam", "Samples/challenge-week.fr", "Samples/broken/no-mutual-gain"] {
      pages.append(try #require(try build(Project.bytes("\(name).charter"), "--draft", "--to", "html")))
    }
    let problems = try Validation.accessibilityProblems(inHTML: pages)
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test("Chromium applies the style, and shows the picture, under the page's own policy", .requires(.chromium))
  func policy() throws {
    try withTemporaryFolder { folder in
      let page = try #require(try build(Project.bytes("Samples/mc3.charter"), "--to", "html"))
      let changed = String(decoding: page, as: UTF8.self).replacing("--ink:", with: "--other:")
      for (name, text, isRight) in [
        ("right", String(decoding: page, as: UTF8.self), true), ("changed", changed, false),
      ] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).html"))
        var chromium = try Tool.chromium.program([
          "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
          "--user-data-dir=\(folder)/profile", "--dump-dom", "file://\(folder)/\(name).html",
        ])
        chromium.timeLimit = .seconds(120)
        let errors = try chromium.run().errorText
        // The browser complains about what the policy blocks.
        #expect(errors.contains("Content Security Policy") == !isRight, "\(name): \(errors)")
      }
    }
  }

  @Test("a page in a requested language doesn't claim that the author writes it", .requires(.html5lib))
  func language() throws {
    let page = try #require(try build(Project.bytes("Samples/mc3.charter"), "--to", "html", "--language", "fr"))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("<html lang=\"fr\"") && text.contains("<bdi lang=\"\">") && !text.contains("<bdi>"))
    #expect(text.contains("<p dir=\"auto\" lang=\"\">"))
  }

  @Test("a picture is refused where it can't be shown")
  func refusedPictures() throws {
    let sample = try Project.bytes("Samples/mc3.charter")
    for (options, status) in [
      (["--to", "html", "--picture", "mermaid"], 2), (["--picture", "svg"], 2),
      (["--to", "svg", "--picture", "none"], 2),
      (["--to", "html", "--picture", "svg"], 0), (["--picture", "mermaid"], 0),
      (["--to", "json", "--picture", "none"], 0),
    ] {
      var program = try Project.product("charter")
      program.arguments = (["build"] + options + ["-"]).map { Array($0.utf8) }
      let outcome = try program.run(input: sample)
      #expect(outcome.status == Int32(status), "\(options): \(outcome.errorText)")
      #expect(outcome.output.isEmpty == (status != 0))
    }
  }
}
