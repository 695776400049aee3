// File names that a program might stumble over.

import Testing

@testable import CharterSystem

struct NameTests {
  static let names: [[UInt8]] = [
    Array("with space".utf8), Array("new\nline".utf8), Array("\u{1B}[31mred".utf8), Array("-leading".utf8),
    Array("--".utf8), [UInt8](repeating: 0x61, count: 255), [0xFF, 0xFE, 0x80], Array("é".utf8), Array("e\u{301}".utf8),
    Array("\u{202E}txt".utf8), [0x01], Array("a\\b\"'".utf8),
  ]

  @Test("every name can be written, read and written again", arguments: names)
  func roundTrip(name: [UInt8]) throws {
    try inFolder { folder in
      let file = folder.appending(name)
      try AtomicWrite.write([1, 2, 3], to: file)
      #expect(try FileReader.read(file) == [1, 2, 3])
      try AtomicWrite.write([4], to: file)
      #expect(try FileReader.read(file) == [4])
      #expect(folder.names.count == 1)
    }
  }

  @Test("a charter of every name is listed with its bytes")
  func listed() throws {
    try inFolder { folder in
      let names = Self.names.map { Array($0.prefix(247)) + Array(".charter".utf8) }
      for name in names { try AtomicWrite.write([1], to: folder.appending(name)) }
      let expected = names.sorted { $0.lexicographicallyPrecedes($1) }.map { folder.appending($0) }
      #expect(FolderListing(below: folder).files == expected)
    }
  }

  @Test("a name of 256 bytes is refused, and nothing is left behind")
  func tooLong() throws {
    try inFolder { folder in
      let file = folder.appending([UInt8](repeating: 0x61, count: 256))
      #expect(reason { () throws(SystemFailure) in try AtomicWrite.write([1], to: file) } == .nameTooLong)
      #expect(folder.names.isEmpty)
    }
  }
}
