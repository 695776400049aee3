// The example of the library's getting-started page, compiled and run as a client of the library would.

import CharterKit
import CharterTesting
import Foundation
import Testing

@Suite struct GettingStartedTests {
  /// The example, and what it prints.
  private func run() -> String {
    var output = ""
    func print(_ line: String) { output += line + "\n" }

    // The example:
    let analysis = Analysis(
      """
      language en
      charter "The Garden" {
        aim Garden "One garden that young and old look after"
        partner School "Elm Primary School" {
          sector knowledge
          brings Pupils "A class that gardens" as workforce toward Garden
          gains "Children learn how things grow" from Plot
        }
        partner Home "Linden Care Home" {
          sector civil-society
          brings Plot "The lawn behind the house" as facilities toward Garden
          gains "The lawn is looked after" from Plot
        }
      }
      """)
    let wording = Wording(analysis.source, file: .english, messages: .english)
    let lines = LineIndex(analysis.source)
    for finding in analysis.findings where finding.severity == .error {
      print("line \(lines.position(finding.range.start).line): \(wording.message(finding))")
    }
    let charter = analysis.charter
    for partner in charter.partnerIndices {
      let title = charter[partner].title.map { charter.string($0) } ?? "someone"
      print("\(title): \(analysis.flow.doesBenefit(partner) ? "benefits" : "does not benefit")")
    }
    let draft = Markdown.render(analysis, options: DocumentOptions(language: .english, isDraft: true))
    print("\(draft.count) bytes of Markdown")
    // That was the example.

    return output
  }

  @Test("The example runs, and prints what the page says")
  func example() throws {
    let page = try text("Sources/CharterKit/CharterKit.docc/GettingStarted.md")
    #expect(blocks(page, "text") == [run()])
  }

  @Test("The page and the README show the example that was run")
  func pages() throws {
    let source = try text("Tests/ClientTests/GettingStartedTests.swift").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(source.firstIndex { $0.hasSuffix("// The example:") })
    let end = try #require(source.firstIndex { $0.hasSuffix("// That was the example.") })
    let lines = source[(start + 1)..<end].map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }
    let example = "import CharterKit\n\n" + lines.joined(separator: "\n") + "\n"
    #expect(blocks(try text("Sources/CharterKit/CharterKit.docc/GettingStarted.md"), "swift") == [example])
    // The README has a variable in place of the charter.
    let ofText = example.replacing(/Analysis\(\n  """(?s:.*?)"""\)/, with: "Analysis(text)")
    let readme = try text("README.md")
    #expect(ofText != example && blocks(readme, "swift") == [ofText])
  }

  private func text(_ path: String) throws -> String { String(decoding: try Project.bytes(path), as: UTF8.self) }

  /// The contents of the fenced code blocks in a language.
  private func blocks(_ page: String, _ language: String) -> [String] {
    page.components(separatedBy: "\n```\(language)\n").dropFirst().map { block in
      String(block.prefix(upTo: block.range(of: "\n```")?.lowerBound ?? block.endIndex)) + "\n"
    }
  }
}
