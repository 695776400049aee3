// Whole files are read unchanged, and what might not end is refused before it is read.

import Synchronization
import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct FileReaderTests {
  @Test("every size around buffer sizes", arguments: [0, 1, 511, 4096, 65535, 65536, 65537, 1_000_000])
  func sizes(size: Int) throws {
    try inFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try AtomicWrite.write(bytes, to: folder.file("f"))
      #expect(try FileReader.read(folder.file("f")) == bytes)
    }
  }

  @Test("a buffer is reused, whatever it contained")
  func bufferReuse() throws {
    try inFolder { folder in
      try folder.file("long").makeFile(String(repeating: "x", count: 5000))
      try folder.file("short").makeFile("short")
      var buffer: [UInt8] = [1, 2, 3]
      try FileReader.read(folder.file("long"), into: &buffer)
      #expect(buffer.count == 5000)
      let before = buffer.withUnsafeBufferPointer { $0.baseAddress }
      try FileReader.read(folder.file("short"), into: &buffer)
      #expect(buffer == Array("short".utf8))
      #expect(buffer.withUnsafeBufferPointer { $0.baseAddress } == before)
      // Another owner of the bytes keeps them.
      let held = buffer
      try FileReader.read(folder.file("long"), into: &buffer)
      #expect(held == Array("short".utf8))
    }
  }

  @Test("what is not a file is refused with the reason")
  func refusals() throws {
    try inFolder { folder in
      try folder.file("folder").makeFolder()
      try folder.file("loop").makeLink(to: "loop")
      for (path, expected) in [
        (folder.file("nothing"), .notFound), (folder.file("folder"), .isDirectory), ("/dev/zero", .notARegularFile),
        ("/dev/null", .notARegularFile), (folder.file("loop"), .tooManyLinks),
        (folder.file(String(repeating: "n", count: 256)), .nameTooLong), (folder.file("folder/x/y"), .notFound),
        (FilePath([]), .notFound),
      ] as [(FilePath, SystemFailure.Reason)] {
        #expect(reason { () throws(SystemFailure) in _ = try FileReader.read(path) } == expected)
      }
      try folder.file("file").makeFile()
      let below = folder.file("file/x")
      #expect(reason { () throws(SystemFailure) in _ = try FileReader.read(below) } == .notADirectory)
    }
  }

  @Test("a file may be as large as the limit and no larger, and is refused before it is read")
  func limit() throws {
    try inFolder { folder in
      let file = folder.file("sparse")
      try file.makeFile()
      try #require(file.withCString { truncate($0, off_t(FileReader.sizeLimit + 1)) } == 0)
      #expect(reason { () throws(SystemFailure) in _ = try FileReader.read(file) } == .tooLarge)
      try #require(file.withCString { truncate($0, off_t(FileReader.sizeLimit)) } == 0)
      #expect(try FileReader.read(file).count == FileReader.sizeLimit)
      try file.makeFile("12345")
      #expect(try FileReader.read(file, limit: 5).count == 5)
      #expect(reason { () throws(SystemFailure) in _ = try FileReader.read(file, limit: 4) } == .tooLarge)
    }
  }

  #if os(Linux)
    @Test("a file that claims to be empty and isn't")
    func procFile() throws {
      #expect(try FileReader.read("/proc/self/maps").count > 1000)
    }
  #endif

  @Test("a named pipe is waited for, and read up to the limit", arguments: [10, 200_000])
  func pipes(size: Int) throws {
    try inFolder { folder in
      let pipe = folder.file("pipe")
      try pipe.makePipe()
      let content = [UInt8](repeating: 7, count: size)
      let read = Mutex<[UInt8]?>(nil)
      // The writer comes late and writes twice: neither pause is the end of the pipe.
      Threads.pair(
        {
          usleep(50_000)
          let descriptor = pipe.withCString { open($0, O_WRONLY) }
          try? writeAll(Array(content.prefix(5)), to: descriptor, reporting: pipe)
          usleep(50_000)
          try? writeAll(Array(content.dropFirst(5)), to: descriptor, reporting: pipe)
          close(descriptor)
        }, { read.withLock { $0 = try? FileReader.read(pipe) } })
      #expect(read.withLock { $0 } == content)
    }
  }

  @Test("a pipe that gives more than the limit is refused")
  func endlessPipe() throws {
    try inFolder { folder in
      let pipe = folder.file("pipe")
      try pipe.makePipe()
      let answer = Mutex<SystemFailure.Reason?>(nil)
      Signals.ignoreWriteSignals()
      Threads.pair(
        {
          let descriptor = pipe.withCString { open($0, O_WRONLY) }
          try? writeAll([UInt8](repeating: 7, count: 1_000_000), to: descriptor, reporting: pipe)
          close(descriptor)
        },
        { answer.withLock { $0 = reason { () throws(SystemFailure) in _ = try FileReader.read(pipe, limit: 1000) } } })
      #expect(answer.withLock { $0 } == .tooLarge)
    }
  }
}

extension Threads {
  /// Runs two bodies at once.
  static func pair(_ first: @Sendable () -> Void, _ second: @Sendable () -> Void) {
    _ = Parallel.map(count: Parallel.smallestCount, workers: 2) { index in
      // The chunks hold one index each, so the second worker takes the second body while the first is busy.
      if index == 0 { first() } else if index == 1 { second() }
    }
  }
}
