// Signature counts are computed in the background, so that no response waits for them.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import CharterServer

@Suite struct SignedCountTests {
  private static let capabilities = #"{"workspace":{"codeLens":{"refreshSupport":true}}}"#

  private func open(_ path: String) throws -> String {
    let text = String(
      decoding: try JSONEncoder().encode(try String(contentsOfFile: path, encoding: .utf8)), as: UTF8.self)
    return #"{"textDocument":{"uri":"file://\#(path)","languageId":"charter","version":1,"text":\#(text)}}"#
  }

  private func titles(_ session: Session, _ path: String) -> String {
    let lenses = session.ask("textDocument/codeLens", #"{"textDocument":{"uri":"file://\#(path)"}}"#)
    return (lenses.elements ?? []).compactMap { $0["command"]?["title"]?.string }.joined(separator: "; ")
  }

  @Test("A client is told to ask again when the count is known, but no more often", .requires(.sshKeygen))
  func refresh() throws {
    let path = Project.path("Samples/voorlezen.charter")
    let session = Session(Self.capabilities)
    session.tell("textDocument/didOpen", try open(path))
    let first = titles(session, path)
    #expect(!first.contains("getekend"), "\(first)")
    func refreshes() -> Int { session.others.count { $0["method"] == "workspace/codeLens/refresh" } }
    #expect(refreshes() == 1)
    for _ in 0..<3 { #expect(titles(session, path).contains("3"), "\(titles(session, path))") }
    #expect(titles(session, path) != first)
    #expect(refreshes() == 1)
  }

  @Test("Requests are answered while ssh-keygen is running", .requires(.sshKeygen))
  func neverWaits() throws {
    try withTemporaryFolder { folder in
      let writer = Program(
        "/bin/sh", ["-c", "mkdir bin; printf '#!/bin/sh\\nexec /bin/sleep 9\\n' > bin/ssh-keygen; chmod 755 bin bin/*"])
      var maker = writer
      maker.folder = folder
      #expect(try maker.run().status == 0)
      let path = Project.path("Samples/voorlezen.charter")
      let messages = [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":\#(Self.capabilities)}}"#,
        #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":\#(try open(path))}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"textDocument/codeLens","params":{"textDocument":{"uri":"file://\#(path)"}}}"#,
        #"{"jsonrpc":"2.0","id":3,"method":"textDocument/codeLens","params":{"textDocument":{"uri":"file://\#(path)"}}}"#,
        #"{"jsonrpc":"2.0","id":4,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#,
      ]
      var program = try Project.product("charter")
      program.arguments = [Array("lsp".utf8)]
      program.environment = ["PATH": "\(folder)/bin"]
      let start = ContinuousClock.now
      let outcome = try program.run(
        input: messages.flatMap { Array("Content-Length: \($0.utf8.count)\r\n\r\n\($0)".utf8) })
      #expect(outcome.status == 0)
      #expect(start.duration(to: .now) < .seconds(8))
      for id in 1...4 { #expect(outcome.outputText.contains("\"id\":\(id),\"result\"")) }
    }
  }
}
