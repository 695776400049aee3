// Unopened files in the client's folders, and what becomes of their findings.

import CharterKit
import CharterTesting
import Foundation
import Testing

@testable import CharterServer

/// A folder with a broken charter, a valid one in a subfolder, and things that are skipped.
private final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "charter-é-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/sub/.hidden", withIntermediateDirectories: true)
    try write("broken.charter", broken)
    try write("sub/fine.charter", fine)
    try write("sub/.hidden/no.charter", broken)
    try write("readme.md", broken)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func uri(_ name: String) -> String { DocumentURI(.init(Array("\(path)/\(name)".utf8))).string }

  /// Without any findings.
  var fine: String {
    let sound = Project.samples.lazy.compactMap { try? $0.bytes() }.first { Analysis($0).findings.isEmpty }
    return String(decoding: sound ?? [], as: UTF8.self)
  }
}

struct WorkspaceTests {
  private static let pulling =
    #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#

  @Test("unopened files are checked too, and open ones in the client's version")
  func unopened() throws {
    let folder = try Folder()
    let session = Session(folder: folder.path)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == false)
    #expect(session.pushed(folder.uri("sub/fine.charter")) == nil)
    #expect(session.pushed(folder.uri("sub/.hidden/no.charter")) == nil)
    // Opened with a corrected text.
    session.open(folder.fine, folder.uri("broken.charter"))
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == true)
    // Once closed, the file on disk counts.
    session.tell("textDocument/didClose", #"{"textDocument":{"uri":"\#(folder.uri("broken.charter"))"}}"#)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == false)
  }

  @Test("links in a folder are not followed, nor is a file that becomes one")
  func links() throws {
    let (folder, other) = (try Folder(), try Folder())
    func link(_ name: String, to goal: String) throws {
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: goal)
    }
    try link("out.charter", to: "\(other.path)/broken.charter")
    try link("in.charter", to: "readme.md")
    try link("environment.charter", to: "/proc/self/environ")
    try link("way", to: other.path)
    for capabilities in ["{}", Self.pulling] {
      let session = Session(capabilities, folder: folder.path)
      let pulled = session.ask("workspace/diagnostic", #"{"previousResultIds":[]}"#)["items"]?.each("uri") ?? []
      for name in ["out.charter", "in.charter", "environment.charter", "way/broken.charter"] {
        #expect(session.pushed(folder.uri(name)) == nil && !pulled.contains(folder.uri(name)), "\(name)")
      }
      let symbols = session.ask("workspace/symbol", #"{"query":""}"#).elements ?? []
      #expect(!symbols.contains { $0["location"]?["uri"]?.string == folder.uri("out.charter") })
    }
    // Between being listed and being read.
    let session = Session(Session.modern, folder: folder.path)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == false)
    try folder.remove("broken.charter")
    try link("broken.charter", to: "\(other.path)/broken.charter")
    session.open(folder.fine, folder.uri("broken.charter"))
    session.tell("textDocument/didClose", #"{"textDocument":{"uri":"\#(folder.uri("broken.charter"))"}}"#)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == true)
  }

  @Test("findings disappear with a deleted or renamed file, and appear with a new one")
  func watched() throws {
    let folder = try Folder()
    let session = Session(folder: folder.path)
    _ = session.pushed(folder.uri("broken.charter"))
    try folder.remove("broken.charter")
    try folder.write("new.charter", broken)
    session.tell(
      "workspace/didChangeWatchedFiles",
      #"{"changes":[{"uri":"\#(folder.uri("broken.charter"))","type":3},{"uri":"\#(folder.uri("new.charter"))","type":1}]}"#
    )
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == true)
    #expect(session.pushed(folder.uri("new.charter"))?.isEmpty == false)
    try folder.write("new.charter", folder.fine)
    session.tell(
      "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(folder.uri("new.charter"))","type":2}]}"#)
    #expect(session.pushed(folder.uri("new.charter"))?.isEmpty == true)
    try folder.write("old.charter", broken)
    session.tell("workspace/didCreateFiles", #"{"files":[{"uri":"\#(folder.uri("old.charter"))"}]}"#)
    #expect(session.pushed(folder.uri("old.charter"))?.isEmpty == false)
    try folder.remove("old.charter")
    try folder.write("other.charter", broken)
    session.tell(
      "workspace/didRenameFiles",
      #"{"files":[{"oldUri":"\#(folder.uri("old.charter"))","newUri":"\#(folder.uri("other.charter"))"}]}"#)
    #expect(session.pushed(folder.uri("old.charter"))?.isEmpty == true)
    #expect(session.pushed(folder.uri("other.charter"))?.isEmpty == false)
  }

  @Test("removing a folder removes its findings")
  func folders() throws {
    let folder = try Folder()
    let session = Session(folder: folder.path)
    _ = session.pushed(folder.uri("broken.charter"))
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[],"removed":[{"uri":"file://\#(folder.path)","name":""}]}}"#)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == true)
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[{"uri":"file://\#(folder.path)/","name":""}],"removed":[]}}"#)
    #expect(session.pushed(folder.uri("broken.charter"))?.isEmpty == false)
  }

  @Test("a client that can watch files is asked to, and one that shows progress gets it")
  func registration() throws {
    let folder = try Folder()
    let session = Session(Session.modern, folder: folder.path)
    let registration = try #require(session.others.first { $0["method"] == "client/registerCapability" })
    #expect(
      registration["params"]?["registrations"]?[0]?["registerOptions"]?["watchers"]?[0]?["globPattern"]
        == "**/*.charter")
    #expect(session.others.contains { $0["method"] == "window/workDoneProgress/create" })
    let plain = Session(folder: folder.path)
    #expect(plain.others.allSatisfy { $0["method"] == "textDocument/publishDiagnostics" })
  }

  @Test("pulled for all files, each once, then as unchanged, then gone")
  func pulled() throws {
    let folder = try Folder()
    let session = Session(Self.pulling, folder: folder.path)
    session.open(broken, folder.uri("sub/fine.charter"), version: 4)
    let all = session.ask("workspace/diagnostic", #"{"previousResultIds":[],"workDoneToken":"t"}"#)["items"]
    #expect(all?.each("uri") == [folder.uri("sub/fine.charter"), folder.uri("broken.charter")])
    #expect(all?.each("kind") == ["full", "full"])
    #expect(all?[0]?["version"]?.integer == 4 && all?[1]?["version"] == .null)
    #expect(all?[1]?["items"]?.elements?.isEmpty == false)
    #expect(session.others.map { $0["params"]?["value"]?["kind"]?.string } == ["begin", "end"])
    func known(_ reports: JSONValue?) -> String {
      "["
        + (reports?.elements ?? []).map { #"{"uri":\#($0["uri"]!.json),"value":\#($0["resultId"]!.json)}"# }.joined(
          separator: ",") + "]"
    }
    let again = session.ask("workspace/diagnostic", #"{"previousResultIds":\#(known(all))}"#)["items"]
    #expect(again?.each("kind") == ["unchanged", "unchanged"])
    try folder.remove("broken.charter")
    session.tell(
      "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(folder.uri("broken.charter"))","type":3}]}"#)
    #expect(session.others.last?["method"] == "workspace/diagnostic/refresh")
    let gone = session.ask("workspace/diagnostic", #"{"previousResultIds":\#(known(all))}"#)["items"]
    #expect(gone?.each("kind") == ["unchanged", "full"])
    #expect(gone?[1]?["items"]?.json == "[]")
    #expect(!session.others.contains { $0["method"] == "textDocument/publishDiagnostics" })
  }

  @Test("a search finds symbols in open and unopened files")
  func symbols() throws {
    let folder = try Folder()
    let session = Session(folder: folder.path)
    session.open(dutch)
    let found = session.ask("workspace/symbol", #"{"query":"opgav"}"#)
    #expect(Set(found.each("name")) == ["Opgaven"])
    let places = Set((found.elements ?? []).compactMap { $0["location"]?["uri"]?.string })
    #expect(places.isSuperset(of: ["file:///a.charter", folder.uri("broken.charter")]))
    #expect(session.ask("workspace/symbol", #"{"query":"zzzzz"}"#).json == "[]")
  }

  @Test("a search that is cancelled while it runs")
  func takenBack() throws {
    let folder = try Folder()
    for number in 0..<40 { try folder.write("\(number).charter", broken) }
    for pulls in [true, false] {
      let session = Session(pulls ? Self.pulling : "{}", folder: folder.path)
      var looks = 0
      session.server.readAhead = { [weak session] in
        looks += 1
        if looks == 2 {
          session?.server.enqueue(Array(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#.utf8))
        }
      }
      let refusal =
        pulls
        ? session.refusal("workspace/diagnostic", #"{"previousResultIds":[]}"#)
        : session.refusal("workspace/symbol", #"{"query":""}"#)
      #expect(refusal == -32800)
      #expect(looks == 2)
    }
  }
}
