// Which temporary files are swept: ours, if nobody is writing them any more, and no others.

import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct StaleTemporariesTests {
  /// A number that no process has: above Linux's maximum (2²²).
  static let nobody: Int32 = 0x7FFF_FFF0

  private func name(_ process: Int32, _ number: UInt64 = 0x1234) -> String {
    String(decoding: TemporaryName(process: process, number: number).bytes, as: UTF8.self)
  }

  @Test("a name is short and read back; similar names are not ours")
  func names() {
    let ours = TemporaryName(process: 0x1F3A, number: 0xF0)
    #expect(ours.bytes == Array(".charter-1f3a-00000000000000f0.tmp".utf8))
    #expect(TemporaryName(ours.bytes) == ours)
    for other in [
      ".charter-1f3a.tmp", ".charter-1F3A-00000000000000f0.tmp", ".charter-01f3a-00000000000000f0.tmp",
      ".charter-1f3a-f0.tmp", ".charter-1f3a-00000000000000f0.tmp.bak", "charter-1f3a-00000000000000f0.tmp",
      ".charter-1f3a-00000000000000f0-.tmp", ".charter-0-00000000000000f0.tmp", ".charter--00000000000000f0.tmp",
      ".charter-ffffffffff-00000000000000f0.tmp", ".charter-.tmp", ".tmp", "",
    ] { #expect(TemporaryName(other.utf8) == nil, "\(other)") }
  }

  @Test("a write sweeps what a killed program left, and nothing else")
  func swept() throws {
    try inFolder { folder in
      let kept = [".charter-notes.tmp", "document.md", name(getpid()), name(1)]
      for name in kept { try folder.file(name).makeFile("kept") }
      try folder.file(name(Self.nobody)).makeFile("half")
      try folder.file(name(Self.nobody, 2)).makeFile("half")
      try folder.file(name(Self.nobody, 3)).makeFolder()
      try folder.file(name(Self.nobody, 4)).makeLink(to: "document.md")
      try AtomicWrite.write([1], to: folder.file("new"))
      let stays = kept + [name(Self.nobody, 3), name(Self.nobody, 4), "new"]
      #expect(folder.names == stays.sorted())
    }
  }

  @Test("one of a running process is removed when it is more than a day old")
  func old() throws {
    try inFolder { folder in
      let file = folder.file(name(getpid()))
      try file.makeFile("half")
      try file.makeOlder(by: StaleTemporaries.greatestAge - 60)
      StaleTemporaries.sweep(folder)
      #expect(file.exists)
      try file.makeOlder(by: StaleTemporaries.greatestAge + 60)
      StaleTemporaries.sweep(folder)
      #expect(!file.exists)
    }
  }

  @Test("a locked one is in use, whatever its process id says")
  func locked() throws {
    try inFolder { folder in
      let file = folder.file(name(Self.nobody))
      try file.makeFile("half")
      do {
        let writer = try Descriptor(opening: file, flags: O_WRONLY, for: .write)
        try #require(flock(writer.number, LOCK_EX | LOCK_NB) == 0)
        StaleTemporaries.sweep(folder)
        #expect(file.exists)
      }
      StaleTemporaries.sweep(folder)
      #expect(!file.exists)
    }
  }

  @Test("many writers at once in one folder don't sweep each other")
  func concurrentWriters() throws {
    try inFolder { folder in
      let failures = Parallel.map(count: 200, workers: 8) { index in
        reason { () throws(SystemFailure) in
          try AtomicWrite.write([UInt8](repeating: UInt8(index), count: 100), to: folder.file("f\(index % 20)"))
        }
      }
      #expect(failures.allSatisfy { $0 == nil })
      #expect(folder.names.count == 20)
    }
  }
}
