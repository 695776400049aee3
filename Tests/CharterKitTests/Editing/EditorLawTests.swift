// Laws for every answer to an editor, at every offset of samples, broken samples and mutations of them.

import CharterInvariants
import CharterTesting
import Foundation
import Testing

@testable import CharterKit

@Suite struct EditorLawTests {
  private func check(_ bytes: [UInt8], step: Int, _ what: String) {
    let offsets = Array(stride(from: -1, through: bytes.count + 2, by: step))
    let problems = Invariants.problems(inEditorOf: Analysis(bytes), at: offsets)
    #expect(problems.isEmpty, "\(what): \(problems)")
  }

  @Test("Every request works at every offset of a broken sample", arguments: Project.brokenSamples)
  func broken(sample: Sample) throws {
    let bytes = try sample.bytes()
    check(bytes, step: Trials.ofLibrary(max(1, bytes.count / 8), whole: 1), sample.path)
  }

  private static let smallFiles = [
    "", "\u{FEFF}", "l", "taal nl\n", "charter", "}", "{{{", "\"\"\"\n é\n",
    "charter \"é\" {\n  partner Aé \"👩‍🌾\" {\n    gains \"x\" from Aé, \n",
    "langue fr\r\n\r\ncharte \"Été\" {\r\n  partenaire É \"é\" { secteur savoir }\r\n  // c\r\n}\r\n",
    """
    charter "x" {
      partner A "a" {
        brings B "b" as funding toward C
        gains G "g" from B, C answers N
        needs N "n"
      }
      aim C "c"
    }
    """,
  ]

  @Test("Every request works at every offset of a small file", arguments: smallFiles)
  func small(text: String) { check(Array(text.utf8), step: 1, text) }

  @Test("Every request works inside a truncated character")
  func cutOff() { check([0x22, 0xF0, 0x9F, 0x98, 0x0A, 0xC3, 0x28, 0xFF, 0x7B, 0x80], step: 1, "bytes") }

  @Test("Every request works on a sample", arguments: Project.samples)
  func samples(sample: Sample) throws {
    let bytes = try sample.bytes()
    check(bytes, step: Trials.ofLibrary(max(1, bytes.count / 6), whole: 1), sample.path)
  }

  @Test("Everything can be asked of mutations", arguments: 0..<Trials.ofLibrary(6, whole: 400))
  func mutations(seed: Int) throws {
    let samples = Project.samples + Project.brokenSamples
    let bytes = try samples[seed * 5 % samples.count].bytes()
    let other = try samples[(seed * 7 + 3) % samples.count].bytes()
    var mutator = Mutator(seed: UInt64(seed), pieces: Analysis(other).tokenRanges.map { Array(other[$0]) })
    for _ in 0..<6 {
      let (mutant, mutations) = mutator.mutant(of: bytes, tokens: Analysis(bytes).tokenRanges)
      check(mutant, step: max(1, mutant.count / 4), "\(seed): \(mutations)")
    }
  }

  @Test("After an action, its finding is gone", arguments: Project.samples + Project.brokenSamples)
  func actions(sample: Sample) throws {
    let document = EditorDocument(try sample.bytes())
    for finding in document.findings() {
      for action in document.actions(in: finding.range) {
        guard action.finding == finding.number, case .edits(let edits) = action.effect else { continue }
        let after = EditorDocument(document.applying(edits))
        // The fixed line may have another finding in its turn; the original finding is gone.
        func count(_ document: EditorDocument) -> Int { document.findings().count { $0.code == finding.code } }
        #expect(
          count(after) < count(document) || after.findings().count < document.findings().count,
          "\(sample.path): \(finding.code) \(action.title)\n\(document.text(after: edits))")
      }
    }
  }

  @Test("Fixing everything causes no new kind of mistake, and terminates", arguments: Project.brokenSamples)
  func fixAll(sample: Sample) throws {
    var document = EditorDocument(try sample.bytes())
    for _ in 0..<6 {
      let edits = document.edits(for: .fixAll)
      if edits.isEmpty { return }
      let after = EditorDocument(document.applying(edits))
      func errors(_ document: EditorDocument) -> Int { document.findings().count { $0.severity == .error } }
      #expect(errors(after) <= errors(document), "\(sample.path):\n\(document.text(after: edits))")
      document = after
    }
    #expect(document.edits(for: .fixAll).isEmpty, "\(sample.path) is never done")
  }

  @Test("A block and a line say the same", arguments: Project.samples)
  func forms(sample: Sample) throws {
    let document = EditorDocument(try sample.bytes())
    for (index, node) in document.tree.nodes.enumerated()
    where node.kind == .statement && index % Trials.ofLibrary(5, whole: 1) == 0 {
      let start = document.tree.range(node).start
      for action in document.actions(in: ByteRange(start, start)) where action.kind == .refactor {
        guard case .edits(let edits) = action.effect, action.finding == nil else { continue }
        let after = EditorDocument(document.applying(edits))
        let isGain =
          action.title.contains("Add a gain") || action.title.contains("Voeg een winst")
          || action.title.contains("Ajouter un gain")
        if isGain {
          // The text of the new gain is still to be written.
          let others = after.findings().count { $0.severity == .error && $0.code != "W011" }
          #expect(others <= document.findings().count { $0.severity == .error })
        } else {
          #expect(
            Fingerprint.of(after.charter) == Fingerprint.of(document.charter),
            "\(sample.path): \(action.title)\n\(document.text(after: edits))")
          #expect(after.findings().map { $0.code } == document.findings().map { $0.code }, "\(sample.path)")
        }
      }
    }
  }

  @Test("Formatting lines keeps their meaning, and is idempotent", arguments: Project.samples + Project.brokenSamples)
  func lines(sample: Sample) throws {
    // The formatted file, with different indentation.
    let bytes = try sample.bytes()
    let isShort = bytes.count < 3000
    // An editor doesn't format a file with a private key.
    guard SourceText(bytes).secrets.isEmpty else { return }
    let spaced = bytes.flatMap { $0 == 0x20 ? [0x20, 0x20] : [$0] }
    let carried = spaced.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    for variant in Trials.ofLibrary(isShort ? [spaced, carried] : [carried], whole: [spaced, carried]) {
      let document = EditorDocument(variant)
      let all = ByteRange(0, UInt32(variant.count))
      var ranges = [all]
      for part in Trials.ofLibrary([UInt32(bytes.count % 6 + 1)], whole: Array(1...6)) {
        ranges.append(ByteRange(all.end / 8 * part, all.end / 8 * (part + 2)))
      }
      for range in ranges {
        let edits = document.formatting(in: range)
        let text = document.applying(edits)
        let after = EditorDocument(text)
        #expect(Fingerprint.of(after.charter) == Fingerprint.of(document.charter), "\(sample.path) \(range)")
        #expect(
          after.findings().map { $0.code }.sorted() == document.findings().map { $0.code }.sorted(),
          "\(sample.path) \(range)")
        #expect(CanonicalLayout.render(text) == CanonicalLayout.render(variant), "\(sample.path) \(range)")
        // The same statements at their new location.
        let end = Int(range.end) + text.count - variant.count
        #expect(after.formatting(in: ByteRange(range.start, UInt32(max(0, end)))).isEmpty, "\(sample.path) \(range)")
      }
    }
  }
}
