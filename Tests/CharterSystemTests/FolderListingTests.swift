// Which charters a folder contains, and in which order.

import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct FolderListingTests {
  /// The files in `folder` and its subfolders, without the folder's own path.
  private func list(_ folder: FilePath) -> [String] {
    FolderListing(below: folder).files.map {
      String(decoding: $0.bytes.dropFirst(folder.bytes.count + 1), as: UTF8.self)
    }
  }

  @Test("the order is that of the paths' bytes, whatever order they were created in")
  func order() throws {
    try inFolder { folder in
      try folder.file("a").makeFolder()
      try folder.file("a.d").makeFolder()
      try folder.file("a/deep").makeFolder()
      let files = [
        "b.charter", "a.charter", "a/z.charter", "a/deep/x.charter", "a.d/x.charter", "Z.charter", "a-.charter",
      ]
      for file in files { try folder.file(file).makeFile() }
      let expected = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(list(folder) == expected)
      #expect(
        list(folder) == [
          "Z.charter", "a-.charter", "a.charter", "a.d/x.charter", "a/deep/x.charter", "a/z.charter", "b.charter",
        ])
    }
  }

  @Test("only regular files: nothing hidden, no folder, no pipe, no link")
  func selection() throws {
    try inFolder { folder in
      for name in [".git", ".build", "sub", "folder.charter"] { try folder.file(name).makeFolder() }
      for name in [
        ".git/a.charter", ".build/a.charter", ".hidden.charter", "notes.md", "x.charter.bak", "charter", ".charter",
        "sub/in.charter", "folder.charter/in.charter", "x.charter",
      ] { try folder.file(name).makeFile() }
      try folder.file("pipe.charter").makePipe()
      try folder.file("loop").makeLink(to: ".")
      try folder.file("loop.charter").makeLink(to: "sub")
      try folder.file("link.charter").makeLink(to: "notes.md")
      try folder.file("gone.charter").makeLink(to: "nowhere")
      try folder.file("device.charter").makeLink(to: "/dev/zero")
      try folder.file("out.charter").makeLink(to: "../../etc/passwd")
      try folder.file("again.charter").makeLink(to: "x.charter")
      #expect(list(folder) == ["folder.charter/in.charter", "sub/in.charter", "x.charter"])
      let listing = FolderListing(below: folder)
      #expect(listing.failures.isEmpty)
      let links = ["again", "device", "gone", "link", "loop", "out"].map { Array("\($0).charter".utf8) }
      #expect(listing.links.map { Array($0.lastComponent) } == links)
    }
  }

  @Test("a marked subfolder is skipped unless it is asked for")
  func marked() throws {
    try inFolder { folder in
      try folder.file("broken").makeFolder()
      for name in ["a.charter", "broken/b.charter", "broken/.charterignore"] { try folder.file(name).makeFile() }
      #expect(list(folder) == ["a.charter"])
      #expect(list(folder.file("broken")) == ["b.charter"])
    }
  }

  @Test("a folder given by a link, with a slash, or as the current one")
  func start() throws {
    try inFolder { folder in
      try folder.file("real").makeFolder()
      try folder.file("real/x.charter").makeFile()
      try folder.file("link").makeLink(to: "real")
      #expect(FolderListing(below: folder.file("link")).files == [folder.file("link/x.charter")])
      #expect(FolderListing(below: folder.file("real/")).files == [folder.file("real/x.charter")])
    }
  }

  @Test("listing something other than a folder fails")
  func failures() throws {
    try inFolder { folder in
      try folder.file("file").makeFile()
      #expect(FolderListing(below: folder.file("file")).failures.map(\.reason) == [.notADirectory])
      #expect(FolderListing(below: folder.file("nothing")).failures.map(\.reason) == [.notFound])
    }
  }

  @Test("a folder that can't be read is reported, and the rest is listed")
  func unreadable() throws {
    guard geteuid() != 0 else { return }
    try inFolder { folder in
      for name in ["a", "b", "c"] {
        try folder.file(name).makeFolder()
        try folder.file("\(name)/x.charter").makeFile()
      }
      let locked = folder.file("b")
      _ = locked.withCString { chmod($0, 0) }
      defer { _ = locked.withCString { chmod($0, 0o755) } }
      let listing = FolderListing(below: folder)
      #expect(listing.files == [folder.file("a/x.charter"), folder.file("c/x.charter")])
      #expect(listing.failures == [SystemFailure(.list, locked, .permissionDenied)])
    }
  }

  @Test("a chain of folders longer than a path can be is reported and not followed for ever")
  func deep() throws {
    try inFolder { folder in
      // Built from the inside out, since a path that long can't be passed: each step moves the chain into a new folder.
      let name = String(repeating: "d", count: 200)
      try folder.file("chain").makeFolder()
      try folder.file("chain/x.charter").makeFile()
      for _ in 0..<30 {
        try folder.file("outer").makeFolder()
        try #require(
          folder.file("chain").withCString { from in folder.file("outer/\(name)").withCString { rename(from, $0) } }
            == 0)
        try #require(
          folder.file("outer").withCString { from in folder.file("chain").withCString { rename(from, $0) } } == 0)
      }
      let listing = FolderListing(below: folder)
      #expect(listing.files.isEmpty)
      #expect(listing.failures.map(\.reason) == [.nameTooLong])
    }
  }
}
