// Diagnostics: pushed or pulled, never both; the same findings as the command's, at the right positions.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import CharterServer

struct DiagnosticTests {
  private static let pulling = #"{"textDocument":{"diagnostic":{}}}"#

  @Test("what is pushed: code, position in UTF-16 units, message in the file's language")
  func pushed() throws {
    let session = Session(Session.modern)
    session.open(broken)
    let findings = try #require(session.pushed())
    let finding = try #require(findings.first { $0["code"] == "N202" })
    #expect(finding["severity"]?.integer == 1)
    #expect(finding["source"] == "charter")
    let start = Place("uit |Opgave\n", in: broken)
    #expect(finding["range"]?["start"]?.json == start.json)
    #expect(finding["range"]?["end"]?.json == Place("uit Opgave|\n", in: broken).json)
    #expect(finding["message"]?.string?.contains("Opgave") == true)
    #expect(finding["data"]?["name"] == "unknown-name")
    let analysis = Analysis(SourceText(broken))
    #expect(findings.map { $0["code"]?.string } == analysis.findings.filter { !$0.isWaived }.map(\.rule.code))
  }

  @Test("in bytes for a client that counts bytes")
  func bytes() throws {
    let session = Session(#"{"general":{"positionEncodings":["utf-8"]}}"#)
    session.open(broken)
    let finding = try #require(session.pushed()?.first { $0["code"] == "N202" })
    #expect(finding["range"]?["start"]?["character"]?.integer == "    wint \"é€😀\" uit ".utf8.count)
  }

  @Test("a client that knows little gets little")
  func plain() throws {
    let session = Session("{}")
    session.open(broken)
    for finding in try #require(session.pushed()) {
      #expect(
        finding.members?.allSatisfy { ["range", "severity", "code", "source", "message"].contains($0.key.text) } == true
      )
    }
  }

  @Test("related locations, tags, and a link if there is a page to link to")
  func extras() throws {
    let session = Session(nil)
    _ = session.ask(
      "initialize",
      #"{"processId":null,"capabilities":\#(Session.modern),"initializationOptions":{"pages":"https://x.example/R"}}"#)
    session.tell("initialized")
    session.open(dutch + "partner École \"x\"\n")
    let all = try #require(session.pushed())
    #expect(all.contains { $0["codeDescription"]?["href"] != nil })
    for finding in all {
      let code = finding["code"]?.string ?? ""
      let href = finding["codeDescription"]?["href"]?.string ?? ""
      #expect(href.hasPrefix("https://x.example/R#\(code.lowercased())-"), "\(href)")
    }
    session.change(#"{"text":\#(quoted(dutch.replacing("uit Opgaven", with: "uit Leren, Leren")))}"#, version: 2)
    let listed = try #require(session.pushed()?.first { $0["code"] == "N204" })
    #expect(listed["tags"]?.json == "[1]")
    #expect(listed["relatedInformation"]?[0]?["location"]?["uri"] == "file:///a.charter")
  }

  @Test("every sample, valid or broken, has the command's findings", arguments: Project.samples + Project.brokenSamples)
  func samples(sample: Sample) throws {
    let bytes = try sample.bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let session = Session(Session.modern)
    session.open(text)
    let analysis = Analysis(bytes)
    let lines = DocumentLines(bytes, .utf16)
    let expected = analysis.findings.filter { !$0.isWaived }.prefix(200)
    let found = try #require(session.pushed())
    #expect(found.map { $0["code"]?.string } == expected.map(\.rule.code))
    for (finding, expected) in zip(found, expected) {
      let start = lines.position(Int(expected.range.start))
      #expect(finding["range"]?["start"]?.json == #"{"line":\#(start.line),"character":\#(start.unit)}"#)
    }
  }

  @Test("a client that pulls is pushed nothing, and gets \"unchanged\" when nothing changed")
  func pulled() throws {
    let session = Session(Self.pulling)
    session.open(broken)
    session.change(#"{"text":\#(quoted(broken + "\n"))}"#, version: 2)
    #expect(session.others.isEmpty)
    let ask = #"{"textDocument":{"uri":"file:///a.charter"}"#
    let full = session.ask("textDocument/diagnostic", ask + "}")
    #expect(full["kind"] == "full")
    #expect(full["items"]?.elements?.isEmpty == false)
    let result = try #require(full["resultId"]?.string)
    let again = session.ask("textDocument/diagnostic", ask + #","previousResultId":"\#(result)"}"#)
    #expect(again.json == #"{"kind":"unchanged","resultId":"\#(result)"}"#)
    session.change(#"{"text":\#(quoted(dutch))}"#, version: 3)
    let changed = session.ask("textDocument/diagnostic", ask + #","previousResultId":"\#(result)"}"#)
    #expect(changed["kind"] == "full" && changed["resultId"]?.string != result)
    session.tell("textDocument/didClose", #"{"textDocument":{"uri":"file:///a.charter"}}"#)
    #expect(session.others.isEmpty)
  }

  @Test("capabilities decide which")
  func capabilities() {
    let hello = { (capabilities: String) in
      Session(nil).ask("initialize", #"{"processId":null,"capabilities":\#(capabilities)}"#)["capabilities"]
    }
    #expect(hello("{}")?["diagnosticProvider"] == nil)
    #expect(hello(Self.pulling)?["diagnosticProvider"]?["workspaceDiagnostics"] == .bool(true))
    #expect(hello("{}")?["positionEncoding"] == "utf-16")
    #expect(hello(#"{"general":{"positionEncodings":["utf-32","utf-8"]}}"#)?["positionEncoding"] == "utf-8")
    #expect(hello(#"{"general":{"positionEncodings":["utf-32"]}}"#)?["positionEncoding"] == "utf-16")
  }

  @Test("a document with very many findings shows as many as the command")
  func many() throws {
    let session = Session()
    let text = "language en\ncharter \"T\" {\n" + String(repeating: "@\nx\n\"\n", count: 500)
    session.open(text)
    let findings = session.pushed() ?? []
    let count = Analysis(SourceText(text)).errorCount
    try #require(count > 200)
    #expect(findings.count == 201)
    #expect(findings.last?["message"]?.string?.contains("\(count - 200)") == true)
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
