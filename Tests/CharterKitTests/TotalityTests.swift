// Reading is total: any bytes give a tree that holds them all, findings that point into them, and outputs.
// `.ci/totality` tries all of it (see `Trials`).

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct TotalityTests {
  /// The step, in bytes, between the prefixes of a file that are tried.
  private static func step(_ sample: Sample) -> Int {
    Trials.ofLibrary(Project.samples.contains(sample) ? 397 : 131, whole: 1)
  }

  @Test("Every prefix of a sample is read", arguments: Project.samples)
  func prefixes(sample: Sample) throws { try checkPrefixes(of: sample) }

  @Test("Every prefix of a broken sample is read", arguments: Project.brokenSamples)
  func brokenPrefixes(sample: Sample) throws { try checkPrefixes(of: sample) }

  private func checkPrefixes(of sample: Sample) throws {
    let bytes = try sample.bytes()
    let step = Self.step(sample)
    for end in stride(from: 0, through: bytes.count, by: step) {
      let problems = Invariants.problems(reading: Array(bytes[..<end]))
      #expect(problems.isEmpty, "\(sample.path) up to byte \(end): \(problems)")
      if !problems.isEmpty { return }
    }
  }

  @Test("Tokens deleted, doubled, swapped with the next", arguments: Project.samples)
  func tokenMutations(sample: Sample) throws {
    let bytes = try sample.bytes()
    let mutations = Mutation.everyTokenMutation(of: Analysis(bytes).tokenRanges)
    let step = Trials.ofLibrary(160, whole: 1)
    for (index, mutation) in mutations.enumerated() where index % step == bytes.count % step {
      let problems = Invariants.problems(reading: mutation.applied(to: bytes))
      #expect(problems.isEmpty, "\(sample.path), \(mutation): \(problems)")
      if !problems.isEmpty { return }
    }
  }

  /// Seeded mutations of every sample, a hundred for each seed: checked, and built as a draft.
  @Test("Mutations of bytes and tokens are read, and built as a draft", arguments: 0..<Trials.ofLibrary(24, whole: 600))
  func mutations(seed: Int) throws {
    let samples = Project.samples + Project.brokenSamples
    let sample = samples[seed % samples.count]
    let bytes = try sample.bytes()
    let whole = Analysis(bytes)
    let tokens = whole.tokenRanges
    let other = try samples[(seed &* 7 + 3) % samples.count].bytes()
    let pieces = Analysis(other).tokenRanges.map { Array(other[$0]) } + [other]
    var mutator = Mutator(seed: UInt64(seed), pieces: pieces)
    for draw in 0..<Trials.ofLibrary(25, whole: 100) {
      let (mutant, mutations) = mutator.mutant(of: bytes, tokens: draw % 2 == 0 ? tokens : [])
      let analysis = Analysis(mutant)
      var problems = Invariants.problems(of: analysis, reading: mutant)
      if draw % Trials.ofLibrary(10, whole: 1) == 0 {
        problems += outputProblems(analysis, Language.allCases[draw / 10 % 3])
      }
      if draw % 20 == 0 { problems += differenceProblems(whole, analysis, Language.allCases[draw / 20 % 3]) }
      #expect(problems.isEmpty, "\(sample.path), seed \(seed), \(mutations): \(problems)")
      if !problems.isEmpty { return }
    }
  }

  @Test("Random bytes, and random words of the language, are read", arguments: 0..<Trials.ofLibrary(8, whole: 400))
  func soup(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 1_000_003)
    let words =
      Language.allCases.flatMap { language in
        Construct.allCases.map { $0.keyword(language) } + Attribute.allCases.map { $0.keyword(language) }
          + KeywordOption.allCases.map { $0.keyword(language) }
      } + ["{", "}", "{", "}", ",", "\n", "\n", "\n", "A", "B", "\"a\"", "\"\"\"\n", "40", "2026-09-01", "// c\n", ";"]
    for _ in 0..<Trials.ofLibrary(12, whole: 50) {
      var text: [UInt8] = []
      if seed % 4 == 0 {
        for _ in 0..<random.below(400) { text.append(UInt8(truncatingIfNeeded: random.next())) }
      } else {
        if seed % 4 > 1 { text += Array("charter \"T\" {\n".utf8) }
        for _ in 0..<random.below(300) { text += Array(words[random.below(words.count)].utf8) + [0x20] }
      }
      let analysis = Analysis(text)
      let problems =
        Invariants.problems(of: analysis, reading: text) + outputProblems(analysis, Language.allCases[seed % 3])
      #expect(problems.isEmpty, "seed \(seed): \(problems)\n\(String(decoding: text, as: UTF8.self).debugDescription)")
      if !problems.isEmpty { return }
    }
  }

  private func differenceProblems(_ old: Analysis, _ new: Analysis, _ language: Language) -> [String] {
    Invariants.problems(inDifferenceOf: old, and: new, language: language)
  }

  @Test("Earlier failures found by fuzzing stay fixed", arguments: Project.files(in: "Tests/Corpus/found"))
  func found(file: String) throws {
    #expect(Invariants.allProblems(reading: try Project.bytes(file)).isEmpty, "\(file)")
  }

  /// The inputs that fuzzing found to reach all the code there is (`.ci/fuzz`).
  @Test("What the fuzzer found is read", arguments: 0..<20)
  func corpus(part: Int) throws {
    let packed = try Project.bytes("Tests/Corpus/inputs")
    var index = 0
    var number = 0
    while index + 4 <= packed.count {
      let length = (0..<4).reduce(0) { $0 | Int(packed[index + $1]) << (8 * $1) }
      let input = Array(packed[index + 4..<index + 4 + length])
      index += 4 + length
      number += 1
      guard number % 20 == part, number / 20 % Trials.ofLibrary(160, whole: 1) == 0 else { continue }
      let problems = Invariants.allProblems(reading: input)
      #expect(problems.isEmpty, "input \(number) of Tests/Corpus/inputs: \(problems)")
    }
    #expect(number > 100 && index == packed.count)
  }

  private func outputProblems(_ analysis: Analysis, _ language: Language) -> [String] {
    Invariants.problems(inOutputsOf: analysis, language: language)
  }
}
