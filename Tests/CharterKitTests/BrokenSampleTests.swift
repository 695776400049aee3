// The broken samples cover every kind of finding, each where its annotation says; the other samples have none.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct BrokenSampleTests {
  @Test("A broken sample has exactly the findings that it announces", arguments: Project.brokenSamples)
  func announced(sample: Sample) throws {
    let bytes = try sample.bytes()
    Expectations(in: bytes).check(Analysis(bytes).actualFindings, of: sample.path)
  }

  @Test("Together they show every kind of finding, and waived ones")
  func complete() throws {
    #expect(!Project.brokenSamples.isEmpty)
    var shown: Set<String> = []
    var waived = 0
    for sample in Project.brokenSamples {
      let found = Analysis(try sample.bytes())
      shown.formUnion(found.codes)
      waived += found.findings.count { $0.isWaived }
    }
    #expect(Rule.all.map { $0.code }.filter { !shown.contains($0) } == [])
    #expect(waived > 0)
  }

  @Test("A broken sample starts by saying what is broken in it", arguments: Project.brokenSamples)
  func explained(sample: Sample) throws {
    let lines = try sample.bytes().split(separator: UInt8(ascii: "\n"))
    // After the line that declares the language, and the findings about it.
    #expect(lines.prefix(4).contains { $0.starts(with: "// ".utf8) && !$0.contains(UInt8(ascii: "^")) })
  }

  @Test("The other samples have only waived findings", arguments: Project.samples)
  func sound(sample: Sample) throws {
    let found = Analysis(try sample.bytes()).actualFindings
    #expect(found.filter { $0.severity != "waived" }.map(\.description) == [])
  }
}

extension Analysis {
  /// The findings in the terms of annotations, worded in the file's own language.
  fileprivate var actualFindings: [ActualFinding] {
    let lines = LineIndex(source)
    let wording = Wording(source, file: tree.language, messages: tree.language)
    return findings.map { finding in
      let start = lines.position(finding.range.start)
      let end = lines.position(finding.range.end)
      return ActualFinding(
        line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
        severity: finding.isWaived ? "waived" : finding.severity.name, code: finding.rule.code,
        message: wording.message(finding))
    }
  }
}
