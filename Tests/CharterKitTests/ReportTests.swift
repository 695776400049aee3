// The report on charters that could only partly be read.

import CharterTesting
import Testing

@testable import CharterKit

@Suite struct ReportTests {
  @Test(
    "If something could not be read, the report does not say that nothing is missing", arguments: Project.samples)
  func unread(sample: Sample) throws {
    let bytes = try sample.bytes()
    for language in Language.allCases {
      let sentence = Phrase(en: "othing is missing", nl: "ontbreekt niets", fr: "ien ne manque")[language]
      let whole = String(decoding: Report.render(Analysis(bytes), language: language), as: UTF8.self)
      #expect(whole.contains(sentence))
      for part in 1..<8 {
        let found = Analysis(Array(bytes[..<(bytes.count * part / 8)]))
        guard found.findings.contains(where: { $0.severity == .error && $0.rule.isOfWriting }) else { continue }
        let text = String(decoding: Report.render(found, language: language), as: UTF8.self)
        #expect(!text.contains(sentence) && !text.contains("\n\n\n"), "\(sample.path) \(part)")
      }
    }
  }
}
