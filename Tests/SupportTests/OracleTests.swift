// The oracles see what they should, and find faults where there are some.

import CharterTesting
import Foundation
import Testing

@Suite struct OracleTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(.requires(.cmarkGFM, .pandoc, .python), arguments: MarkdownReader.allCases)
  func structuresHoldEverythingButWords(_ reader: MarkdownReader) throws {
    let documents = [
      "# One\n\nWords | more, a@b.example.\n", "# Two\n\nx\n", "# Two\n\n*x*\n", "Two\n\nx\n",
      "| a |\n|---|\n| b |\n", "| a |\n|---|\n| b |\n| c |\n", "```mermaid\nA[\"b\"]\n```\n",
      "```mermaid\nA[\"c d\"]\n```\n",
      "```mermaid\nA[\"b\"] --> B\n```\n", "```mermaid\nA[\"`b`\"]\n```\n",
    ]
    let read = try reader.read(documents.map(bytes))
    let structures = read.map(\.structure)
    #expect(structures[0] == structures[1])
    #expect(read[0].texts == ["One", "Words | more, a@b.example."])
    #expect(structures[6] == structures[7])
    for (one, other) in [(1, 2), (1, 3), (4, 5), (6, 8), (6, 9)] { #expect(structures[one] != structures[other]) }
  }

  @Test(.requires(.pandoc, .python)) func pandocsOwnInventionsAreSeen() throws {
    let documents = [
      "x", "x^y^", "$x$", "@x", "a. x", "# x {.y}", "---\nx: y\n---\n\nx", "x\n:   y", "---\nx: [\n---\n",
    ]
    let read = try MarkdownReader.pandocMarkdown.read(documents.map(bytes))
    #expect(Set(read.map(\.structure)).count == documents.count)
    #expect(
      try MarkdownReader.pandocGFM.read([bytes("x :smile:")]) != MarkdownReader.pandocGFM.read([bytes("x smile")]))
  }

  @Test(.requires(.jsonSchema)) func documentsAreValidatedAgainstASchema() throws {
    let name = ".build/schema-\(UUID().uuidString).json"
    let file = URL(fileURLWithPath: Project.path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: file) }
    let schema = """
      {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["on"],
       "properties":{"on":{"type":"string","format":"date"}},"additionalProperties":false}
      """
    try Data(schema.utf8).write(to: file)
    func problems(_ documents: String...) throws -> [String] {
      try Validation.problems(in: documents.map(bytes), by: name)
    }
    #expect(try problems(#"{"on":"2026-09-01"}"#, #"{"on":"2026-09-02"}"#) == [])
    #expect(try problems(#"{"on":"2026-09-01"}"#, "{}") == ["1: $: 'on' is a required property"])
    #expect(try problems(#"{"on":"2026-02-30"}"#) == ["0: $.on: '2026-02-30' is not a 'date'"])
    #expect(try problems("{").count == 1)
    #expect(try problems(#"{"on":"2026-09-01","on":"2026-09-01"}"#).count == 1)
    try Data(schema.replacing("object", with: "thing").utf8).write(to: file)
    #expect(try problems("{}").first?.contains("the schema is wrong") == true)
  }

  @Test(.requires(.sarifSchema)) func logsAreValidatedAsSARIF() throws {
    let log = """
      {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
       "version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","tool":{"driver":{"name":"charter",
       "rules":[{"id":"B301"}]}},"results":[{"ruleId":"B301","ruleIndex":0,"level":"error","message":{"text":"x"},
       "locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b.charter"},"region":{"startLine":1}}}]}]}]}
      """
    func problems(_ log: String) throws -> [String] { try Validation.problems(inSARIF: bytes(log)) }
    #expect(try problems(log) == [])
    for (old, new) in [
      ("\"level\":\"error\"", "\"level\":\"hint\""), ("a%20b", "a b"), ("\"ruleIndex\":0", "\"ruleIndex\":1"),
      ("\"startLine\":1", "\"startLine\":0"), ("\"columnKind\":\"unicodeCodePoints\",", ""), ("}]}", "}]"),
    ] {
      #expect(try problems(log.replacing(old, with: new)) != [], "\(old) became \(new)")
    }
  }

  @Test func payloadsAreReadAndHaveNamesOfTheirOwn() {
    #expect(Payload.all.count > 250)
    #expect(Set(Payload.all.map(\.testDescription)).count == Payload.all.count)
    #expect(Payload.all.contains { $0.isRefused } && Payload.all.contains { $0.isEmail })
  }
}
