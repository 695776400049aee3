// The life cycle from `initialize` to `exit`, as the protocol requires.

import CharterKit
import Testing

@testable import CharterServer

struct LifeCycleTests {
  @Test("before initialize every request is refused, and notifications are ignored")
  func before() {
    let session = Session(nil)
    #expect(session.refusal("textDocument/hover") == -32002)
    #expect(session.refusal("shutdown") == -32002)
    session.open("x")
    #expect(session.others.isEmpty && session.text() == nil)
    #expect(session.refusal("initialize", #"{"processId":null,"capabilities":{}}"#) == nil)
    #expect(session.refusal("initialize", #"{"processId":null,"capabilities":{}}"#) == -32600)
  }

  @Test("shutdown, then exit: 0")
  func end() {
    let session = Session()
    #expect(session.ask("shutdown") == .null)
    #expect(session.refusal("shutdown") == -32600)
    #expect(session.refusal("textDocument/hover") == -32600)
    session.open("x")
    #expect(session.text() == nil)
    session.tell("exit")
    #expect(session.server.exitStatus == 0)
  }

  @Test("exit without shutdown, at any time: 1", arguments: [true, false])
  func suddenEnd(said hello: Bool) {
    let session = Session(hello ? "{}" : nil)
    session.tell("exit")
    #expect(session.server.exitStatus == 1)
    #expect(session.send(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#).isEmpty)
  }

  @Test("unknown methods")
  func unknown() {
    let session = Session()
    #expect(session.refusal("textDocument/nothing") == -32601)
    #expect(session.refusal("$/nothing") == -32601)
    session.tell("textDocument/nothing")
    session.tell("$/setTrace", #"{"value":"off"}"#)
    #expect(session.others.isEmpty)
  }

  @Test(
    "invalid requests",
    arguments: [
      ("{", -32700, "null"), ("", -32700, "null"), ("\u{FEFF}{}", -32700, "null"),
      (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"x"}"#, -32700, "null"),
      (String(repeating: "[", count: 130) + String(repeating: "]", count: 130), -32700, "null"),
      ("[]", -32600, "null"), (#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, -32600, "null"),
      ("1", -32600, "null"), ("{}", -32600, "null"),
      (#"{"jsonrpc":"1.0","id":4,"method":"shutdown"}"#, -32600, "4"),
      (#"{"id":"a","method":"shutdown"}"#, -32600, #""a""#),
      (#"{"jsonrpc":"2.0","id":4}"#, -32600, "4"),
      (#"{"jsonrpc":"2.0","id":4,"method":5}"#, -32600, "4"),
      (#"{"jsonrpc":"2.0","id":null,"method":"shutdown"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":1.5,"method":"shutdown"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#, -32600, "null"),
    ])
  func malformed(message: String, code: Int, id: String) {
    let session = Session()
    let said = session.send(message)
    #expect(said.count == 1)
    #expect(said.first?["error"]?["code"]?.integer == code)
    #expect(said.first?["id"]?.json == id)
    // The server continues.
    #expect(session.refusal("textDocument/nothing") == -32601)
  }

  @Test(
    "wrong types",
    arguments: [
      ("textDocument/hover", "[]"), ("textDocument/hover", "{}"), ("textDocument/hover", #"{"textDocument":5}"#),
      ("textDocument/hover", #"{"textDocument":{"uri":5},"position":{"line":0,"character":0}}"#),
      ("textDocument/hover", #"{"textDocument":{"uri":"file:///a.charter"},"position":{"line":"0","character":0}}"#),
      ("textDocument/hover", #"{"textDocument":{"uri":"file:///a.charter"},"position":{"line":-1,"character":0}}"#),
      ("textDocument/hover", #"{"textDocument":{"uri":"file:///a.charter"},"position":{"line":1e3,"character":0}}"#),
      (
        "textDocument/hover",
        #"{"textDocument":{"uri":"file:///a.charter"},"position":{"line":99999999999,"character":0}}"#
      ),
      (
        "textDocument/hover", #"{"textDocument":{"uri":"file:///unknown.charter"},"position":{"line":0,"character":0}}"#
      ),
      ("workspace/symbol", #"{"query":null}"#), ("workspace/executeCommand", #"{"command":"rm"}"#),
      ("workspace/executeCommand", #"{"command":"charter.build"}"#),
      ("textDocument/selectionRange", #"{"textDocument":{"uri":"file:///a.charter"},"positions":[3]}"#),
      ("completionItem/resolve", "{}"), ("codeAction/resolve", #"{"title":"x","data":{"uri":"a","request":"b"}}"#),
      ("callHierarchy/incomingCalls", #"{"item":{}}"#),
    ])
  func wrongTypes(method: String, parameters: String) {
    let session = Session(Session.modern)
    session.open("language en\n")
    #expect(session.refusal(method, parameters) == -32602)
  }

  @Test(
    "an invalid initialize is refused, and a valid one is still accepted",
    arguments: [
      "null", "[]", "3", #"{"processId":"7","capabilities":{}}"#, #"{"processId":null,"capabilities":[]}"#,
    ])
  func wrongInitialize(parameters: String) {
    let session = Session(nil)
    #expect(session.refusal("initialize", parameters) == -32602)
    #expect(session.refusal("initialize", #"{"processId":null,"capabilities":{}}"#) == nil)
  }

  @Test("a request cancelled before its turn has one answer; its id may be reused")
  func cancelled() {
    let session = Session()
    for message in [
      #"{"jsonrpc":"2.0","id":"a","method":"workspace/symbol","params":{"query":""}}"#,
      #"{"jsonrpc":"2.0","id":41,"method":"workspace/symbol","params":{"query":""}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"none"}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":[]}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#,
      #"{"jsonrpc":"2.0","id":"a","method":"workspace/symbol","params":{"query":""}}"#,
    ] { session.server.enqueue(Array(message.utf8)) }
    let said = session.settle()
    #expect(said.map { $0["id"]?.json } == [#""a""#, "41", #""a""#])
    #expect(said.map { $0["error"]?["code"]?.integer } == [-32800, nil, nil])
    // A late cancellation does no harm either.
    #expect(session.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":41}}"#).isEmpty)
  }

  @Test("responses without a request are ignored")
  func answers() {
    let session = Session()
    #expect(session.send(#"{"jsonrpc":"2.0","id":999,"result":null}"#).isEmpty)
    #expect(session.send(#"{"jsonrpc":"2.0","id":999,"error":{"code":1,"message":"x"}}"#).isEmpty)
  }
}
