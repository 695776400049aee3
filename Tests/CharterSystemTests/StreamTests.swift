// Output streams, the standard descriptors, the environment and the terminal.

import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct StreamTests {
  @Test("everything arrives in order, in small pieces and in large ones")
  func order() throws {
    try inFolder { folder in
      let file = folder.file("f")
      let descriptor = try Descriptor(opening: file, flags: O_WRONLY | O_CREAT, mode: 0o600, for: .write)
      var stream = OutputStream(descriptor: descriptor.number, path: file)
      var expected: [UInt8] = []
      for size in [1, 10, 70_000, 0, 3, 65_536, 65_535, 5] {
        let piece = [UInt8](repeating: UInt8(expected.count % 251), count: size)
        try stream.write(piece)
        expected += piece
      }
      try stream.write("é\n")
      expected += "é\n".utf8
      try stream.flush()
      try stream.flush()
      #expect(try FileReader.read(file) == expected)
    }
  }

  @Test("a closed pipe is distinguished, and failed output is not written later")
  func brokenPipe() throws {
    Signals.ignoreWriteSignals()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var failure: SystemFailure?
    var stream = OutputStream(descriptor: ends[1])
    do {
      try stream.write("text")
      try stream.flush()
    } catch {
      failure = error
    }
    #expect(failure == SystemFailure(.write, .standardStream, .brokenPipe))
    try stream.flush()
  }

  @Test("a non-blocking descriptor is waited for")
  func nonBlocking() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    try #require(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let size = 1_000_000
    Threads.pair(
      {
        try? writeAll([UInt8](repeating: 1, count: size), to: writer, reporting: "-")
        close(writer)
      },
      {
        var count = 0
        var room = [UInt8](repeating: 0, count: 4096)
        while case let got = read(reader, &room, room.count), got > 0 { count += got }
        #expect(count == size)
      })
    close(reader)
  }

  @Test("open standard descriptors are left as they are")
  func standardDescriptors() {
    var before = stat()
    var after = stat()
    fstat(1, &before)
    StandardDescriptors.open()
    fstat(1, &after)
    #expect(before.st_ino == after.st_ino && before.st_dev == after.st_dev)
  }

  @Test("variables are bytes, and unset is not empty")
  func environment() {
    setenv("CHARTER_TEST_BYTES", "a\u{FF}b", 1)
    setenv("CHARTER_TEST_EMPTY", "", 1)
    #expect(Environment.value(of: "CHARTER_TEST_BYTES") == Array("a\u{FF}b".utf8))
    #expect(Environment.value(of: "CHARTER_TEST_EMPTY") == [])
    #expect(Environment.value(of: "CHARTER_TEST_UNSET") == nil)
  }

  @Test("a file is not a terminal and has no width")
  func terminal() throws {
    try inFolder { folder in
      try folder.file("f").makeFile()
      let file = try Descriptor(opening: folder.file("f"), flags: O_RDONLY, for: .read)
      #expect(!Terminal.isTerminal(file.number))
      #expect(Terminal.width(of: file.number) == nil)
      #expect(!Terminal.allowsColour(file.number))
      #expect(!Terminal.isTerminal(-1))
    }
  }

  @Test("the first word of the command line is the program")
  func arguments() {
    #expect(Arguments.bytes.count == CommandLine.arguments.count)
    #expect(Arguments.bytes.first.map { String(decoding: $0, as: UTF8.self) } == CommandLine.arguments.first)
  }
}
