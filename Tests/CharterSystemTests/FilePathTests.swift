// Paths are bytes: joining, splitting and inspecting them.

import Testing

@testable import CharterSystem

struct FilePathTests {
  @Test(
    "the last component and its folder",
    arguments: [
      ("a", "a", "."), ("a/b", "b", "a"), ("/a", "a", "/"), ("a/b/", "b", "a"), ("a//b", "b", "a"), ("//a", "a", "/"),
      ("/", "", "/"), ("", "", "."), ("./a", "a", "."), ("..", "..", "."), ("a/b/c.charter", "c.charter", "a/b"),
    ])
  func components(path: String, last: String, folder: String) {
    let path = FilePath(path.utf8)
    #expect(Array(path.lastComponent) == Array(last.utf8))
    #expect(path.folder == FilePath(folder.utf8))
  }

  @Test("a name is joined with one slash, and the current folder is omitted")
  func appending() {
    #expect(FilePath("a".utf8).appending("b".utf8) == "a/b")
    #expect(FilePath("a/".utf8).appending("b".utf8) == "a/b")
    #expect(FilePath("/".utf8).appending("b".utf8) == "/b")
    #expect(FilePath.currentFolder.appending("b".utf8) == "b")
    #expect(FilePath("..".utf8).appending("b".utf8) == "../b")
  }

  @Test("an extension follows a name")
  func extensions() {
    #expect(FilePath("a/b.charter".utf8).hasExtension("charter"))
    #expect(FilePath([0xFF] + Array(".charter".utf8)).hasExtension("charter"))
    #expect(!FilePath("a/.charter".utf8).hasExtension("charter"))
    #expect(!FilePath("a/b.CHARTER".utf8).hasExtension("charter"))
    #expect(!FilePath("a.charter/b".utf8).hasExtension("charter"))
    #expect(!FilePath("bcharter".utf8).hasExtension("charter"))
  }

  @Test("a path with a zero byte names nothing, not what comes before it")
  func zeroByte() throws {
    try inFolder { folder in
      let file = folder.file("a")
      try file.makeFile("content")
      let cut = FilePath(file.bytes + [0] + Array(".charter".utf8))
      #expect(reason { () throws(SystemFailure) in _ = try FileReader.read(cut) } == .notFound)
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: cut) } == .notFound)
      #expect(try FileReader.read(file) == Array("content".utf8))
      #expect(folder.names == ["a"])
    }
  }
}
