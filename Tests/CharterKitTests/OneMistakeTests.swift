// One mistake causes one finding: each sample with one token left out, or doubled, has few errors.

import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct OneMistakeTests {
  /// Each of them in `.ci/totality`.
  private static let samples = Trials.ofLibrary(Project.samples.every(4), whole: Project.samples)

  /// How many errors each mistake causes, and which mistakes cause the most.
  private struct Tally {
    var mistakes = 0
    /// Mistakes with at most one, at most two errors.
    var atMostOne = 0
    var atMostTwo = 0
    var worst: [(count: Int, line: String)] = []

    mutating func add(_ errors: [String], _ line: @autoclosure () -> String) {
      mistakes += 1
      if errors.count <= 1 { atMostOne += 1 }
      if errors.count <= 2 { atMostTwo += 1 } else { worst.append((errors.count, line())) }
    }

    /// The worst five, one per line.
    var report: String {
      worst.sorted { $0.count > $1.count }.prefix(5).map { $0.line }.joined(separator: "\n")
    }
  }

  private func tally(_ sample: Sample, _ change: (Range<Int>) -> Mutation) throws -> Tally {
    let bytes = try sample.bytes()
    let whole = Analysis(bytes)
    let lines = LineIndex(whole.source)
    var tally = Tally()
    let step = Trials.ofLibrary(3, whole: 1)
    for (index, range) in whole.tokenRanges.enumerated() where index % step == bytes.count % step {
      let errors = Analysis(change(range).applied(to: bytes)).errors
      tally.add(
        errors,
        {
          let place = lines.position(UInt32(range.lowerBound))
          let token = String(decoding: bytes[range].prefix(40), as: UTF8.self)
          return "\(errors.count) errors \(errors.prefix(8)): \(place.line):\(place.column) \(token)"
        }())
    }
    return tally
  }

  private func expectFew(_ tally: Tally, _ sample: Sample) {
    #expect(tally.mistakes > 60, "\(sample.path)")
    #expect(tally.atMostTwo * 100 >= tally.mistakes * 98, "\(sample.path):\n\(tally.report)")
    #expect(tally.atMostOne * 100 >= tally.mistakes * 90, "\(sample.path):\n\(tally.report)")
    #expect((tally.worst.map { $0.count }.max() ?? 0) <= 6, "\(sample.path):\n\(tally.report)")
  }

  @Test("A token left out", arguments: samples)
  func leftOut(sample: Sample) throws {
    expectFew(try tally(sample) { .delete($0) }, sample)
  }

  @Test(
    "Stray text above the language line is one mistake, and the file is still read in its language",
    arguments: [
      "# nota", "- x", "{", "}", "/* x */", "\"Huiswerk\"", "Mechelen, 1 september", "\u{A0}", "---", "12",
      "Huiswerk\n========", "{\n  x\n}",
      "// nota\n# nota\n// nota",
    ])
  func strayLine(line: String) throws {
    for sample in Self.samples {
      let bytes = try sample.bytes()
      let whole = Analysis(bytes)
      guard whole.tree.nodes.contains(where: { $0.kind == .languageLine }) else { continue }
      let found = Analysis(Array("\(line)\n".utf8) + bytes)
      let errors = found.findings.filter { $0.severity == .error }
      #expect(errors.count == 1 && errors.allSatisfy { Int($0.range.start) <= line.utf8.count }, "\(found.places())")
      #expect(found.tree.language == whole.tree.language && found.charter.parties.count == whole.charter.parties.count)
      for fix in errors.flatMap({ $0.fixes }) {
        #expect(Analysis(found.source.applying(fix.edits)).tree.language == whole.tree.language)
      }
    }
  }

  @Test("A second language line is one too many", arguments: Language.allCases)
  func secondLanguageLine(language: Language) throws {
    for sample in Self.samples {
      let bytes = try sample.bytes()
      let whole = Analysis(bytes)
      guard let line = whole.tree.nodes.first(where: { $0.kind == .languageLine }) else { continue }
      let location = Int(whole.tree.range(line).end)
      let second = Array("\n\(language.keyword) \(language.code)".utf8)
      let found = Analysis(Array(bytes[..<location]) + second + Array(bytes[location...]))
      #expect(found.errors == ["S109"] && found.tree.language == whole.tree.language, "\(found.places())")
    }
  }

  @Test("A token written twice", arguments: samples)
  func writtenTwice(sample: Sample) throws {
    let bytes = try sample.bytes()
    expectFew(
      try tally(sample) { .insert([0x20] + Array(bytes[$0]), at: $0.upperBound) }, sample)
  }
}
