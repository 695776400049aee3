// Comparing, recording and detecting stale goldens, in a scratch folder.

import Foundation
import Testing

@testable import CharterTesting

@Suite struct GoldenTests {
  /// Calls `body` with the path of a scratch folder, relative to the root of the checkout.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = ".build/golden-tests-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: Project.path(folder)) }
    try body(folder)
  }

  @Test func aMissingGoldenIsRecordedAndFailsOnce() throws {
    try withFolder { folder in
      let golden = Golden(path: folder, ["a.txt"], records: false)
      #expect(golden.problem(with: [65], "a.txt") == "\(folder)/a.txt was missing: recorded; review git diff")
      #expect(golden.problem(with: [65], "a.txt") == nil)
      let recorded = try Project.bytes("\(folder)/a.txt")
      #expect(recorded == [65])
    }
  }

  @Test func aDifferenceIsShownAndKept() throws {
    try withFolder { folder in
      let golden = Golden(path: folder, ["a.txt"], records: false)
      _ = golden.problem(with: Array("one\ntwo\nthree\n".utf8), "a.txt")
      let problem = golden.problem(with: Array("one\ntwo\u{202e}\nthree\n".utf8), "a.txt")
      #expect(problem?.hasSuffix("@@ line 2 @@\n  one\n- two\n+ two\\u{202e}\n  three\n  ") == true)
      #expect(golden.problem(with: Array("one\ntwo\nthree\n".utf8), "a.txt") == nil)
    }
  }

  @Test func recordingRewritesAndFailsOnce() throws {
    try withFolder { folder in
      _ = Golden(path: folder, ["a.txt"], records: false).problem(with: [65], "a.txt")
      let golden = Golden(path: folder, ["a.txt"], records: true)
      #expect(golden.problem(with: [66], "a.txt") == "\(folder)/a.txt recorded; review git diff")
      #expect(golden.problem(with: [66], "a.txt") == nil)
    }
  }

  @Test func straysAndUndeclaredNamesAreFound() throws {
    try withFolder { folder in
      _ = Golden(path: folder, ["a.txt", "b.txt"], records: false).problem(with: [65], "b.txt")
      let golden = Golden(path: folder, ["a.txt"], records: false)
      #expect(golden.strays() == ["\(folder)/b.txt"])
      #expect(golden.problem(with: [65], "b.txt") != nil)
    }
  }

  @Test func longDifferencesAreCut() {
    let shown = difference(from: [], to: [UInt8](repeating: 10, count: 100))
    #expect(shown.hasSuffix("+ … 80 lines more"))
    #expect(difference(from: [0xff], to: [0xfe, 0x41]) == "@@ line 1 @@\n- \\xff\n+ \\xfeA")
  }
}
