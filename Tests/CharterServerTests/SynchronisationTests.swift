// The server's text matches the client's, or the server knows that it doesn't.

import CharterKit
import Testing

@testable import CharterServer

struct SynchronisationTests {
  private func edit(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String) -> String {
    #"{"range":{"start":{"line":\#(startLine),"character":\#(start)},"end":{"line":\#(endLine),"character":\#(end)}},"#
      + #""text":\#(quoted(text))}"#
  }

  @Test("changes are applied in order, in UTF-16 units")
  func changes() {
    let session = Session()
    session.open("a😀b\r\nc\n")
    session.change(edit(0, 3, 0, 3, "é"), version: 2)
    #expect(session.text() == "a😀éb\r\nc\n")
    session.change(
      [edit(0, 0, 0, 1, ""), edit(0, 2, 1, 0, "\n\n"), edit(2, 0, 2, 0, "z")].joined(separator: ","), version: 5)
    #expect(session.text() == "😀\n\nzc\n")
    session.change(#"{"text":"new"}"#, version: 6)
    #expect(session.text() == "new")
    session.change("", version: 7)
    #expect(session.text() == "new")
  }

  @Test("in UTF-8 bytes for a client that lists them, wherever in its list")
  func bytes() {
    let session = Session(#"{"general":{"positionEncodings":["utf-16","utf-8"]}}"#)
    session.open("a😀b")
    session.change(edit(0, 5, 0, 5, "é"), version: 2)
    #expect(session.text() == "a😀éb")
  }

  @Test("positions past the end of a line, and the line after the last, are clamped")
  func clamps() {
    let session = Session()
    session.open("ab\r\ncd")
    session.change(edit(0, 99, 0, 99, "x"), version: 2)
    #expect(session.text() == "abx\r\ncd")
    session.change(edit(0, 0, 2, 0, "all"), version: 3)
    #expect(session.text() == "all")
    #expect(session.others.allSatisfy { $0["method"] == "textDocument/publishDiagnostics" })
  }

  @Test(
    "an invalid change is refused, and only a whole text restores sync",
    arguments: [
      (1, 0, 0, 0), (0, 3, 0, 2), (0, 2, 0, 2), (0, 0, 0, 2), (1, 2, 1, 2), (9, 0, 9, 0), (3, 1, 3, 1),
      (-1, 0, 0, 0), (0, -1, 0, 0), (0, 0, 0, 4_294_967_296), (99_999_999, 0, 99_999_999, 0),
    ])
  func refused(startLine: Int, start: Int, endLine: Int, end: Int) {
    let session = Session()
    session.open("a😀b\nx\r\ny")
    session.others = []
    session.change(edit(startLine, start, endLine, end, "!"), version: 2)
    #expect(session.text() == "a😀b\nx\r\ny")
    #expect(session.others.contains { $0["method"] == "window/logMessage" })
    #expect(session.pushed()?.isEmpty == true, "findings at places that may be wrong")
    let question = #"{"textDocument":{"uri":"file:///a.charter"},"options":{}}"#
    #expect(session.refusal("textDocument/formatting", question) == -32801)
    // Even a valid change is now ignored.
    session.change(edit(0, 0, 0, 1, "b"), version: 3)
    #expect(session.refusal("textDocument/formatting", question) == -32801)
    session.change(#"{"text":"taal nl\n"}"#, version: 4)
    #expect(session.text() == "taal nl\n")
    #expect(session.refusal("textDocument/formatting", question) == nil)
    #expect(session.pushed()?.isEmpty == false)
  }

  @Test("a whole text in the same notification restores sync at once")
  func helped() {
    let session = Session()
    session.open("a")
    session.change(edit(5, 0, 5, 0, "x") + #",{"text":"b"},"# + edit(0, 1, 0, 1, "c"), version: 2)
    #expect(session.text() == "bc")
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == nil)
  }

  @Test("a version that doesn't follow, or is missing", arguments: ["1", "0", "-5", "null", "\"2\"", "2.5"])
  func versions(version: String) {
    let session = Session()
    session.open("a")
    session.tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"file:///a.charter","version":\#(version)},"contentChanges":[\#(edit(0, 0, 0, 0, "b"))]}"#
    )
    #expect(session.text() == "a")
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == -32801)
    // Opening it again solves everything.
    session.open("c")
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == nil)
  }

  @Test(
    "malformed changes",
    arguments: ["null", "{}", "[]", "5", #"{"text":5}"#, #"{"range":{},"text":""}"#])
  func senseless(change: String) {
    let session = Session()
    session.open("a")
    session.change(change, version: 2)
    #expect(session.text() == "a")
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == -32801)
  }

  @Test("a message that can't be read may have been a change")
  func unreadable() {
    let session = Session()
    session.open("a")
    #expect(session.send("{").first?["error"]?["code"]?.integer == -32700)
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == -32801)
  }

  @Test("half of a surrogate pair keeps its length")
  func halves() {
    let session = Session()
    session.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.charter","#
        + #""version":1,"text":"a\ud83db\ude00\ud83d\ude00"}}}"#)
    #expect(session.text() == "a\u{FFFD}b\u{FFFD}😀")
    session.change(edit(0, 4, 0, 6, "x"), version: 2)
    #expect(session.text() == "a\u{FFFD}b\u{FFFD}x")
  }

  @Test("documents that are not open")
  func unknown() {
    let session = Session()
    session.change(edit(0, 0, 0, 0, "b"), version: 2)
    session.tell("textDocument/didClose", #"{"textDocument":{"uri":"file:///a.charter"}}"#)
    #expect(session.others.filter { $0["method"] == "window/logMessage" }.count == 2)
    session.open("a")
    session.tell("textDocument/didClose", #"{"textDocument":{"uri":"file:///a.charter"}}"#)
    #expect(session.text() == nil)
    #expect(session.pushed()?.isEmpty == true)
    #expect(session.refusal("textDocument/formatting", #"{"textDocument":{"uri":"file:///a.charter"}}"#) == -32602)
  }

  @Test("a URI is the same however it is written")
  func addresses() {
    let session = Session()
    session.open("a", "file:///tmp/a%20b/%C3%A9.charter")
    #expect(session.text("file:///tmp/a b/é.charter") == "a")
    #expect(session.text("file://localhost/tmp/a%20b/%c3%a9.charter") == "a")
    session.open("b", "untitled:Untitled-1")
    #expect(session.text("untitled:Untitled-1") == "b")
    #expect(session.text("untitled:untitled-1") == nil)
  }
}
