// What a write leaves: the whole new file or the old one, with its permissions, and nothing else.

import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct AtomicWriteTests {
  @Test("a new file has the permissions that the umask gives, and no other file is left")
  func newFile() throws {
    try inFolder { folder in
      try folder.file("plain").makeFile(mode: 0o644)
      try AtomicWrite.write(Array("new".utf8), to: folder.file("f"))
      #expect(try FileReader.read(folder.file("f")) == Array("new".utf8))
      let mask = umask(0)
      umask(mask)
      #expect(folder.file("f").permissions == 0o666 & ~mask)
      #expect(folder.names == ["f", "plain"])
    }
  }

  @Test(
    "the permissions of a replaced file are kept", arguments: [0o600, 0o644, 0o755, 0o666, 0o640, 0o2755] as [mode_t])
  func permissions(mode: mode_t) throws {
    try inFolder { folder in
      let file = folder.file("f")
      try file.makeFile("old", mode: mode)
      try AtomicWrite.write(Array("new".utf8), to: file)
      #expect(file.permissions == mode)
      #expect(try FileReader.read(file) == Array("new".utf8))
    }
  }

  @Test("a reader that has the old file open keeps reading the old file")
  func replacedNotOverwritten() throws {
    try inFolder { folder in
      let file = folder.file("f")
      try file.makeFile("old")
      let old = try Descriptor(opening: file, flags: O_RDONLY, for: .read)
      try AtomicWrite.write(Array("new".utf8), to: file)
      var bytes = [UInt8](repeating: 0, count: 3)
      #expect(read(old.number, &bytes, 3) == 3)
      #expect(bytes == Array("old".utf8))
    }
  }

  @Test("links are written through, to existing and missing files")
  func links() throws {
    try inFolder { folder in
      try folder.file("sub").makeFolder()
      try folder.file("sub/target").makeFile("old", mode: 0o600)
      try folder.file("sub/middle").makeLink(to: "target")
      try folder.file("link").makeLink(to: "sub/middle")
      try folder.file("dangling").makeLink(to: folder.file("sub/fresh"))
      try AtomicWrite.write(Array("new".utf8), to: folder.file("link"))
      try AtomicWrite.write(Array("fresh".utf8), to: folder.file("dangling"))
      #expect(folder.file("link").isLink && folder.file("sub/middle").isLink && folder.file("dangling").isLink)
      #expect(try FileReader.read(folder.file("sub/target")) == Array("new".utf8))
      #expect(folder.file("sub/target").permissions == 0o600)
      #expect(try FileReader.read(folder.file("sub/fresh")) == Array("fresh".utf8))
      #expect(folder.file("sub").names == ["fresh", "middle", "target"])
    }
  }

  @Test("a failed write says why, and leaves nothing behind")
  func refusals() throws {
    try inFolder { folder in
      try folder.file("folder").makeFolder()
      try folder.file("round").makeLink(to: "about")
      try folder.file("about").makeLink(to: "round")
      try folder.file("file").makeFile("kept")
      for (name, expected) in [
        ("folder", .isDirectory), ("folder/", .isDirectory), ("no/where", .notFound), ("round", .tooManyLinks),
        ("file/x", .notADirectory), ("", .isDirectory),
      ] as [(String, SystemFailure.Reason)] {
        let path = folder.file(name)
        #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: path) } == expected)
      }
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: FilePath([])) } == .notFound)
      #expect(folder.names == ["about", "file", "folder", "round"])
      #expect(folder.file("folder").names.isEmpty)
    }
  }

  @Test("a file that is to be kept is kept")
  func keep() throws {
    try inFolder { folder in
      let file = folder.file("f")
      try AtomicWrite.write([1], to: file, existing: .keep)
      #expect(
        reason { () throws(SystemFailure) in try AtomicWrite.write([2], to: file, existing: .keep) } == .alreadyExists)
      #expect(try FileReader.read(file) == [1])
      #expect(folder.names == ["f"])
    }
  }

  @Test("devices and pipes are written to, not replaced")
  func streams() throws {
    try AtomicWrite.write([1], to: "/dev/null")
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
    #if os(Linux)
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: "/dev/full") } == .noSpace)
    #endif
    try inFolder { folder in
      let pipe = folder.file("pipe")
      try pipe.makePipe()
      // A named pipe opened for both reading and writing lets its writer in without waiting.
      let reader = try Descriptor(opening: pipe, flags: O_RDWR, for: .read)
      try AtomicWrite.write([1, 2], to: pipe)
      var bytes: [UInt8] = [0, 0, 0]
      #expect(read(reader.number, &bytes, 3) == 2)
      #expect(folder.names == ["pipe"])
    }
  }

  @Test("a descriptor's name means the descriptor: what was written there before stays")
  func openDescriptors() throws {
    try inFolder { folder in
      let file = folder.file("f")
      let opened = try Descriptor(opening: file, flags: O_WRONLY | O_CREAT, mode: 0o600, for: .write)
      try AtomicWrite.write(Array("one ".utf8), to: FilePath("/dev/fd/\(opened.number)".utf8))
      try AtomicWrite.write(Array("two".utf8), to: FilePath("/proc/self/fd/\(opened.number)".utf8))
      #expect(try FileReader.read(file) == Array("one two".utf8))
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: "/dev/fd/987") } == .notOpen)
    }
  }

  @Test("a write-protected file is not replaced either")
  func writeProtected() throws {
    // The superuser can write everything.
    guard geteuid() != 0 else { return }
    try inFolder { folder in
      let file = folder.file("f")
      try file.makeFile("old", mode: 0o444)
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: file) } == .permissionDenied)
    }
  }
}
