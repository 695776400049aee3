// The laws of formatting and translating, for every sample, every broken sample, and mutations of both.
// `.ci/totality` tries all of it (see `Trials`).

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct LayoutLawTests {
  @Test("Samples are formatted", arguments: Project.samples)
  func formatted(sample: Sample) throws {
    let bytes = try sample.bytes()
    let laidOut = CanonicalLayout.render(bytes)
    #expect(laidOut == bytes, "\(sample.path): charter fmt lays it out\n\(difference(from: bytes, to: laidOut))")
  }

  @Test("The laws hold for samples", arguments: Project.samples + Project.brokenSamples)
  func samples(sample: Sample) throws {
    let analysis = Analysis(try sample.bytes())
    var problems = Invariants.problems(inLayoutOf: analysis) + Self.touchedLines(analysis.source)
    for language in Language.allCases { problems += Invariants.problems(inTranslationOf: analysis, to: language) }
    #expect(problems == [], "\(sample.path)")
  }

  /// The lines with an error of bytes or syntax that are not in the layout byte for byte, as often as before.
  private static func touchedLines(_ source: SourceText) -> [String] {
    let index = LineIndex(source)
    var lines: [ArraySlice<UInt8>: Int] = [:]
    for line in CanonicalLayout.render(source).split(separator: 0x0A, omittingEmptySubsequences: false) {
      lines[line, default: 0] += 1
    }
    var numbers: Set<Int> = []
    for finding in ParsedSource(source).findings.flatMap({ $0.findings })
    where finding.rule.severity == .error && finding.rule !== Rule.noCharter {
      numbers.formUnion(
        index.line(at: finding.range.start)...index.line(at: max(finding.range.start, finding.range.end)))
    }
    return numbers.sorted().compactMap { number in
      let start = Int(index.lineStarts[number])
      let line = source.bytes[start...].prefix { $0 != 0x0A }
      lines[line, default: 0] -= 1
      return lines[line, default: 0] < 0
        ? "line \(number + 1) is touched: \(String(decoding: line, as: UTF8.self))" : nil
    }
  }

  /// Samples with loose layout and one broken line: that line stays, and the rest is formatted.
  @Test("A broken line stays as it is, wherever it is", arguments: Project.samples)
  func brokenLine(sample: Sample) throws {
    let laidOut = CanonicalLayout.render(try sample.bytes())
    let lines = laidOut.split(separator: 0x0A, omittingEmptySubsequences: false)
    for number in stride(from: 2, to: lines.count - 1, by: max(1, lines.count / Trials.ofLibrary(8, whole: 25))) {
      var loose = lines.map { Array($0) + [0x20] }
      loose[number] = Array("      \t what   is \"this  ".utf8) + loose[number] + [0x20]
      let source = SourceText(Array(loose.joined(separator: [0x0A])))
      #expect(Self.touchedLines(source) == [], "\(sample.path), line \(number + 1)")
    }
  }

  /// White space in other places, other line ends, everything on lines of its own: all give the same layout.
  @Test("The layout does not depend on the previous layout", arguments: Project.samples)
  func independent(sample: Sample) throws {
    let bytes = try sample.bytes()
    let analysis = Analysis(bytes)
    let crlf = Array(bytes.map { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }.joined())
    #expect(CanonicalLayout.render(crlf) == bytes)
    #expect(CanonicalLayout.render([0xEF, 0xBB, 0xBF] + bytes + [0x0A, 0x20, 0x0A]) == bytes)
    // Random white space between the tokens of a line, and none at its start.
    var wild: [UInt8] = []
    var offset = 0
    for token in analysis.tree.tokens {
      let gap = bytes[offset..<Int(token.start)]
      wild +=
        token.flags.contains(.commentBefore) || token.startsLine
        ? Array(
          gap.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.drop { $0 == 0x20 } }
            .joined(separator: [0x20, 0x09, 0x0A])) : gap.isEmpty ? [] : [0x20, 0x09, 0x20]
      wild += bytes[Int(token.start)..<Int(token.end)]
      offset = Int(token.end)
    }
    #expect(CanonicalLayout.render(wild) == bytes)
  }

  @Test("The laws hold of what mutation makes of samples", arguments: 0..<Trials.ofLibrary(24, whole: 400))
  func mutations(seed: Int) throws {
    let samples = Project.samples + Project.brokenSamples
    let sample = samples[seed % samples.count]
    let bytes = try sample.bytes()
    let tokens = Analysis(bytes).tokenRanges
    let other = try samples[(seed &* 11 + 5) % samples.count].bytes()
    let pieces = Analysis(other).tokenRanges.map { Array(other[$0]) } + [other]
    var mutator = Mutator(seed: UInt64(seed) &+ 77_000, pieces: pieces)
    for draw in 0..<Trials.ofLibrary(4, whole: 20) {
      let (mutant, mutations) = mutator.mutant(of: bytes, tokens: draw % 2 == 0 ? tokens : [])
      let analysis = Analysis(mutant)
      var problems = Invariants.problems(inLayoutOf: analysis) + Self.touchedLines(analysis.source)
      problems += Invariants.problems(inTranslationOf: analysis, to: Language.allCases[draw % 3])
      #expect(problems.isEmpty, "\(sample.path), seed \(seed), draw \(draw), \(mutations): \(problems)")
      if !problems.isEmpty { return }
    }
  }

  /// Few of the files that mutation breaks are returned unchanged: most of each is formatted.
  @Test("Broken parts keep little else from being formatted")
  func mostly() throws {
    var (laidOut, all) = (0, 0)
    for (seed, sample) in Project.samples.enumerated() {
      let bytes = try sample.bytes()
      let loose = Array(bytes.map { $0 == 0x20 ? [0x20] : [$0] }.joined()) + Array("\n\n".utf8)
      let tokens = Analysis(loose).tokenRanges
      var mutator = Mutator(seed: UInt64(seed) &+ 5, pieces: tokens.map { Array(loose[$0]) })
      for _ in 0..<Trials.ofLibrary(10, whole: 40) {
        let (mutant, _) = mutator.mutant(of: loose, tokens: tokens)
        all += 1
        if CanonicalLayout.render(mutant) != mutant { laidOut += 1 }
      }
    }
    #expect(laidOut * 10 >= all * 9, "\(laidOut) of \(all)")
  }
}
