// Fixes decide nothing: each mends its finding and breaks nothing, and a safe one keeps what is declared.
// `.ci/totality` tries all of it (see `Trials`).

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct FixTests {
  private func check(_ bytes: [UInt8], isRevealing: Bool, _ what: @autoclosure () -> String) -> Int {
    let (problems, tried) = Invariants.problems(inFixesOf: Analysis(bytes), isRevealing: isRevealing, limit: 60)
    #expect(problems.isEmpty, "\(what()): \(problems)")
    return tried
  }

  /// The file, and its translations.
  private func inEachLanguage(_ sample: Sample) throws -> [[UInt8]] {
    let bytes = try sample.bytes()
    let analysis = Analysis(bytes)
    let others = Language.allCases.filter { $0 != analysis.tree.language }
    return [bytes] + others.compactMap { try? Translation.render(analysis, to: $0) }
  }

  // MARK: The law

  @Test("Every fix in a sample keeps the laws, in each language", arguments: Project.samples + Project.brokenSamples)
  func samples(sample: Sample) throws {
    let languages = try inEachLanguage(sample)
    // In its own language alone while one works.
    for bytes in Trials.ofLibrary(Array(languages.prefix(1)), whole: languages) {
      _ = check(bytes, isRevealing: true, sample.path)
    }
  }

  @Test("Every fix in an example keeps the laws", arguments: Rule.all)
  func examples(rule: Rule) { _ = check(rule.bad.file, isRevealing: true, rule.code) }

  /// Slips drawn by seed, at any token of sound charters in each language.
  @Test("Every fix of a slip holds", arguments: 0..<Trials.ofLibrary(12, whole: 240))
  func slips(seed: Int) throws {
    let samples = Project.samples.filter { $0.name != "challenge-week" }
    let sample = samples[seed % samples.count]
    let sources = try inEachLanguage(sample)
    let source = sources[seed / samples.count % sources.count]
    let slips = Slip.all(in: Analysis(source))
    var random = SplitMix64(seed: UInt64(seed))
    var tried = 0
    for _ in 0..<Trials.ofLibrary(40, whole: 2000) {
      let slip = slips[random.below(slips.count)]
      let slipped = slip.applied(to: source)
      let (problems, count) = Invariants.problems(inFixesOf: Analysis(slipped), isRevealing: false, limit: 12)
      tried += count
      #expect(
        problems.isEmpty, "\(sample.path) in language \(seed / samples.count % sources.count), \(slip): \(problems)")
    }
    #expect(tried > Trials.ofLibrary(4, whole: 20), "next to nothing was tried")
  }

  /// Each was once offered a fix that brought another error.
  @Test(
    "What fixes once broke",
    arguments: [
      "vision “““", "vision “ – ”", "success We win together", "shares \"x\" by A B",
      "aim A \"a\" measure We read, \"And more\"", "communication {\n meeting \"m\" every 12.500 weeks with all\n}",
    ])
  func once(statement: String) {
    for file in [Example.inCharter(statement).file, Array("#".utf8) + Example.inCharter(statement).file] {
      _ = check(file, isRevealing: false, statement)
    }
  }

  // MARK: Numbers

  @Test(
    "Nothing in or next to a number is ever removed",
    arguments: [
      "amount 40/50 people", "amount .5 EUR", "amount 2½ days", "amount ½ day", "amount -5 EUR", "amount € 500",
      "amount €500",
      "amount 40% people", "amount 40–50 people", "amount 40 - 50 people", "amount 40+ people", "amount ± 40 people",
      "amount <40 people", "amount 40&50 people", "amount #40 people",
      "during 2026/09/01", "during 1/9/2026", "during 2026.09.01", "during 2026-09-01/2026-10-01",
    ])
  func numbers(piece: String) {
    for statement in ["brings X \"x\" as funding \(piece)", "brings X \"x\" as funding toward Learning \(piece)"] {
      let analysis = Analysis(Example.inPartner(statement).file)
      func digits(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { (0x30...0x39).contains($0) } }
      for finding in analysis.findings {
        for fix in finding.fixes {
          // `.5` and `½` have a single reading.
          if !fix.isSafe, fix.edits.contains(where: { $0.newText.contains("0.5") || $0.newText.contains("2.5") }) {
            continue
          }
          for edit in fix.edits {
            #expect(digits(Array(analysis.source.slice(edit.range))) == digits(Array(edit.newText.utf8)), "\(piece)")
            let touching = analysis.tree.tokens.filter {
              ($0.kind == .number || $0.kind == .date) && $0.start <= edit.range.end && edit.range.start <= $0.end
            }
            #expect(touching.isEmpty || edit.newText.contains(" "), "\(piece): \(edit)")
          }
        }
      }
    }
  }

  @Test(
    "Half a number has a likely reading, which a person must confirm",
    arguments: [
      ("amount 2½ days", "amount 2.5 days"), ("amount .5 EUR", "amount 0.5 EUR"), ("amount ½ day", "amount 0.5 day"),
      ("amount 1 ¾ days", "amount 1.75 days"),
    ])
  func halves(written: String, meant: String) throws {
    let analysis = Analysis(Example.inPartner("brings X \"x\" as workforce \(written) toward Learning").file)
    let fix = try #require(analysis.findings.flatMap { $0.fixes }.first)
    #expect(!fix.isSafe)
    let mended = String(decoding: analysis.source.applying(fix.edits), as: UTF8.self)
    #expect(mended.contains("as workforce \(meant) toward Learning"))
  }

  // MARK: Who may make them

  /// The fixes of a finding, by what each would write.
  private func fixes(_ code: String, _ piece: String) -> [(text: String, isSafe: Bool)] {
    let analysis = Analysis(piece)
    return analysis.findings.filter { $0.rule.code == code }.flatMap { $0.fixes }.map { fix in
      (fix.edits.map { $0.newText }.joined(separator: "|"), fix.isSafe)
    }
  }

  @Test("What only the partners can decide is never decided for them")
  func choices() {
    let sectors = fixes("S108", "taal nl\ncharter \"x\" {\n  partner A \"a\" {\n  }\n}\n")
    #expect(sectors.map { $0.text } == [" sector overheid", " sector middenveld", " sector bedrijf", " sector kennis"])
    #expect(fixes("S108", "charter \"x\" {\n  risk \"r\"\n}\n").map { $0.text } == [" by all"])
    let means = fixes("S108", "charter \"x\" {\n  partner A \"a\" {\n    sector business\n    brings \"b\"\n  }\n}\n")
    #expect(means.count == OptionGroup.means.options.count)
    #expect(
      fixes("S108", "charter \"x\" {\n  partner A \"a\" {\n    sector business\n    gains \"b\"\n  }\n}\n").isEmpty)
    #expect(sectors.allSatisfy { !$0.isSafe })
  }

  @Test("Safe fixes come first, and only they are preferred", arguments: Project.brokenSamples)
  func order(sample: Sample) throws {
    let document = EditorDocument(try sample.bytes())
    for finding in document.analysis.findings {
      let safe = finding.fixes.map { $0.isSafe }
      #expect(safe == safe.filter { $0 } + safe.filter { !$0 }, "\(finding.rule.code)")
    }
    for finding in document.findings() {
      let actions = document.actions(in: finding.range).filter { $0.finding == finding.number && $0.kind == .quickFix }
      #expect(actions.count { $0.isPreferred } == (finding.fixes.first?.isSafe == true ? 1 : 0), "\(finding.code)")
      for action in actions where action.isPreferred {
        guard case .edits(let edits) = action.effect else { continue }
        #expect(finding.fixes.contains { $0.isSafe && $0.edits == edits })
      }
    }
  }

  @Test(
    "Slips with a single reading have a safe fix",
    arguments: [
      ("  aimm Fair \"f\"", "  aim Fair \"f\""), ("  doel Fair \"f\"", "  aim Fair \"f\""),
      ("  place: \"Geel\"", "  place \"Geel\""), ("  place = “Geel”", "  place  \"Geel\""),
      ("  - place \"Geel\"", "  place \"Geel\""), ("  place Geel", "  place \"Geel\""),
      ("  place\n    \"Geel\"", "  place \"Geel\""),
      ("  period 2026-09-01 – 2027-08-31", "  period 2026-09-01 to 2027-08-31"),
      ("  risk\u{A0}\"r\"\u{A0}by all", "  risk \"r\" by all"), ("  risk \"r\"; by all.", "  risk \"r\" by all"),
    ])
  func slip(written: String, meant: String) {
    func file(_ line: String) -> String { "language en\n\ncharter \"x\" {\n\(line)\n}\n" }
    let document = EditorDocument(Array(file(written).utf8))
    #expect(document.text(after: document.edits(for: .fixAll)) == file(meant))
  }

  @Test(
    "Slips with several readings are left to a person",
    arguments: [
      "  partner 't-Hof \"h\"", "  aim A B \"a\"", "  aim \"A\" \"a\"", "  form chtr", "  risk \"r by all",
      "  risk \"r\" by A & B",
      "  risk \"r\" by al", "  ai A \"a\"", "  period 2026-09-01, 2027-08-31", "  place Geel 2440",
      "  risk \"r\" by all }",
      "  # risk \"r\" by all", "  risk \"r\u{202E}\" by all",
    ])
  func doubtful(line: String) {
    let document = EditorDocument(Array("language en\n\ncharter \"x\" {\n\(line)\n}\n".utf8))
    #expect(document.findings().contains { $0.severity == .error })
    #expect(document.edits(for: .fixAll).isEmpty, "\(document.text(after: document.edits(for: .fixAll)))")
  }

  @Test("A place to fill in is a tab stop in a snippet")
  func snippets() {
    let edit = Edit(.at(0), "\n  risk \"…\" by all\n  meeting \"…\" every month with all\n")
    #expect(
      edit.snippet(.english)
        == "\n  risk \"${1:…}\" by ${2:all}\n  meeting \"${3:…}\" every ${4:month} with ${5:all}\n")
    #expect(Edit(.at(0), " by all").snippet(.english) == nil && Edit(.at(0), "\"Geel…\"").snippet(.english) == nil)
    #expect(Edit(.at(0), " \"…\" $").snippet(.dutch) == " \"${1:…}\" \\$")
  }
}
