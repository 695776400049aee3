// Clients that lie, flood, break off or die, against the real program: it always follows the protocol, and never
// crashes.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import CharterServer

struct HostileTests {
  /// Runs the server on everything a client sends, with a gigabyte of memory, and closes its input.
  private func run(
    _ said: String, output: Program.Output = .captured
  ) throws -> (Program.Outcome, messages: [JSONValue]) {
    try run(bytes: Array(said.utf8), output: output)
  }

  private func run(
    bytes: [UInt8], output: Program.Output = .captured
  ) throws -> (Program.Outcome, messages: [JSONValue]) {
    let server = try Project.product("charter").path
    var program = Program("/bin/sh", ["-c", "ulimit -v 1000000; exec \"$0\" lsp", server])
    program.output = output
    program.timeLimit = .seconds(120)
    let outcome = try program.run(input: bytes)
    return (outcome, output.isCaptured ? Session.messages(outcome.output) : [])
  }

  private func frame(_ message: String) -> String { "Content-Length: \(message.utf8.count)\r\n\r\n\(message)" }

  private func request(_ id: Int, _ method: String, _ parameters: String = "{}") -> String {
    frame(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#)
  }

  private var hello: String { request(0, "initialize", #"{"processId":null,"capabilities":{}}"#) }
  private var goodbye: String { request(9, "shutdown") + frame(#"{"jsonrpc":"2.0","method":"exit"}"#) }

  @Test("following the protocol")
  func polite() throws {
    let (outcome, messages) = try run(hello + frame(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#) + goodbye)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.isEmpty)
    #expect(messages.map { $0["id"]?.integer } == [0, 9])
  }

  @Test("the input ends", arguments: ["", "C", "Content-Length: 5\r\n\r\n{", "hello", "shutdown"])
  func endOfInput(kind: String) throws {
    let said = kind == "hello" ? hello : kind == "shutdown" ? hello + request(9, "shutdown") : kind
    #expect(try run(said).0.ending == .exited(1))
  }

  @Test("exit at any time", arguments: [false, true])
  func exit(afterHello: Bool) throws {
    let said = (afterHello ? hello : "") + frame(#"{"jsonrpc":"2.0","method":"exit"}"#) + request(5, "shutdown")
    let (outcome, messages) = try run(said)
    #expect(outcome.ending == .exited(1))
    #expect(messages.count == (afterHello ? 1 : 0))
  }

  @Test(
    "headers that can't be read: a line on standard error, status 1, and what came before is answered",
    arguments: [
      "Content-Length: -5\r\n\r\n{}", "Content-Length: many\r\n\r\n{}", "\r\n\r\n{}", "Content-Type: x\r\n\r\n{}",
      "Content-Length: 100000000\r\n\r\n{}", "Content-Length: 99999999999999999999\r\n\r\n{}", "nonsense\r\n\r\n",
      String(repeating: "x", count: 100_000),
    ])
  func headers(bad: String) throws {
    let (outcome, messages) = try run(hello + bad + goodbye)
    #expect(outcome.ending == .exited(1))
    #expect(messages.map { $0["id"]?.integer } == [0])
    #expect(outcome.errorText.hasPrefix("charter: lsp: ") && outcome.errors.count { $0 == 0x0A } == 1)
  }

  @Test("a message of a hundred megabytes is rejected before it is read")
  func hundredMegabytes() throws {
    let said = Array((hello + "Content-Length: 104857600\r\n\r\n").utf8) + [UInt8](repeating: 0x20, count: 100 << 20)
    #expect(try run(bytes: said).0.ending == .exited(1))
  }

  @Test(
    "large useless messages: refused, and the server continues",
    arguments: [
      ("[", "1,", "1]"), ("", "[", ""), ("{\"a\":[", "{},", "{}]}"), ("\"", "a", "\""), ("", " ", ""),
    ])
  func large(start: String, middle: String, end: String) throws {
    let message = start + String(repeating: middle, count: (15 << 20) / middle.utf8.count) + end
    let (outcome, messages) = try run(hello + frame(message) + goodbye)
    #expect(outcome.ending == .exited(0))
    #expect(messages.map { $0["id"]?.json } == ["0", "null", "9"])
  }

  @Test("a flood: each request has one answer, in order")
  func flood() throws {
    // The program built with the tests is a hundred times slower than the shipped one.
    let count = Project.hasChosenProducts ? 50_000 : 1_000
    let said = hello + (1...count).map { request($0, "textDocument/hover") }.joined() + request(0, "shutdown")
    let (outcome, messages) = try run(said + frame(#"{"jsonrpc":"2.0","method":"exit"}"#))
    #expect(outcome.ending == .exited(0))
    #expect(messages.map { $0["id"]?.integer } == [0] + Array(1...count) + [0])
  }

  @Test("a flood of documents and changes, and cancellations of everything")
  func documents() throws {
    var said = hello
    for number in 1...200 {
      said += frame(
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"#
          + #"{"uri":"file:///\#(number % 7)","version":1,"text":\#(quoted(broken))}}}"#)
      said += request(number, "textDocument/documentSymbol", #"{"textDocument":{"uri":"file:///\#(number % 7)"}}"#)
      said += frame(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(number)}}"#)
      said += frame(
        #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"#
          + #""textDocument":{"uri":"file:///\#(number % 7)","version":2},"contentChanges":[{"text":"x","#
          + #""range":{"start":{"line":9,"character":0},"end":{"line":1,"character":0}}}]}}"#)
    }
    let (outcome, messages) = try run(said + request(999, "shutdown") + frame(#"{"jsonrpc":"2.0","method":"exit"}"#))
    #expect(outcome.ending == .exited(0))
    let answers = messages.filter { $0["method"] == nil }
    #expect(answers.map { $0["id"]?.integer } == Array(0...200) + [999])
  }

  @Test("a client that stops reading")
  func deaf() throws {
    let said = hello + (1...20_000).map { request($0, "textDocument/hover") }.joined()
    #expect(try run(said, output: .cutOff(after: 10)).0.ending == .exited(1))
  }

  @Test("random bytes, and messages with bytes changed")
  func noise() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<20 {
      var said = Array(hello.utf8)
      if random.below(2) == 0 { said = [] }
      var message = Array(
        #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a"}}}"#.utf8)
      for _ in 0..<40 {
        message[random.below(message.count)] = UInt8(random.below(256))
        said += Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
      }
      let (outcome, _) = try run(bytes: said)
      #expect(outcome.ending == .exited(1), "the input ended without goodbye, or could not be read")
    }
  }

  @Test("the client's process dies, though the input stays open", arguments: [true, false])
  func orphan(isParent: Bool) throws {
    // The server's input is a named pipe that the script itself keeps open. Nothing may reap a dead server here.
    guard FileManager.default.fileExists(atPath: "/proc/self/status") else { return }
    let start =
      isParent
      ? #"sh -c '"$0" lsp <"$1/in" >"$1/out" 2>&1 & echo $! >"$1/server"; sleep 60 >/dev/null 2>&1; :' "$1" "$folder" & served=$!"#
      : #"sleep 60 >/dev/null 2>&1 & served=$!; "$1" lsp <"$folder/in" >"$folder/out" & echo $! >"$folder/server""#
    let script = #"""
      folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; mkfifo "$folder/in"; exec 3<>"$folder/in"
      gone() { ! grep -qs '^State:[[:space:]]*[^Z[:space:]]' "/proc/$1/status"; }
      \#(start)
      body="{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":$served,\"capabilities\":{}}}"
      printf 'Content-Length: %d\r\n\r\n%s' "${#body}" "$body" >&3
      until [ -s "$folder/out" ]; do sleep 0.1; done
      sleep 1; server=$(cat "$folder/server")
      gone "$server" && { echo early; exit; }
      kill -9 "$served"; wait "$served" 2>/dev/null
      for try in $(seq 50); do gone "$server" && { echo "gone"; exit; }; sleep 0.1; done
      echo "alive"; kill "$server"
      """#
    let server = try Project.product("charter").path
    let outcome = try Program("/bin/sh", ["-c", script, "sh", server]).run()
    #expect(outcome.outputText == "gone\n", "\(outcome.errorText)")
  }

  @Test("the trace contains every message, one per line")
  func trace() throws {
    try withTemporaryFolder { folder in
      let file = "\(folder)/trace"
      var program = try Project.product("charter")
      program.arguments = ["lsp", "--log", file].map { Array($0.utf8) }
      let outcome = try program.run(input: Array((hello + goodbye).utf8))
      #expect(outcome.ending == .exited(0))
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.map { String($0.prefix(4)) } == ["--> ", "<-- ", "--> ", "<-- ", "--> "])
    }
  }
}

extension Program.Output {
  fileprivate var isCaptured: Bool {
    if case .captured = self { true } else { false }
  }
}
