// A file path, as the bytes that the operating system uses.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A path: any bytes except zero, separated by `/`. It need not be UTF-8, and is never converted to a `String`.
///
/// A path that contains a zero byte names no file: opening it fails with `notFound`.
package struct FilePath: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The bytes as given, neither normalised nor made absolute.
  package let bytes: [UInt8]

  /// A path with these bytes. An empty path names no file.
  package init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// A path that is a literal in the source code.
  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  /// The working folder.
  package static let currentFolder: FilePath = "."

  /// The name for standard input or output in place of a file name.
  package static let standardStream: FilePath = "-"

  /// The part after the last `/`, ignoring trailing slashes; empty for `/` and for the empty path.
  package var lastComponent: ArraySlice<UInt8> {
    let end = endWithoutSlashes
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return bytes[start..<end]
  }

  /// The path of the folder that contains the last component: `.` if there is no `/`, and `/` for `/` itself.
  package var folder: FilePath {
    let parent = bytes[..<lastComponent.startIndex]
    guard let end = parent.lastIndex(where: { $0 != slash }) else {
      return bytes.first == slash ? "/" : .currentFolder
    }
    return FilePath(parent[...end])
  }

  /// The path of `name` in this folder. The current folder is omitted: `.` and `x` give `x`.
  package func appending(_ name: some Collection<UInt8>) -> FilePath {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + name.count)
    if self != .currentFolder {
      joined += bytes
      if let last = bytes.last, last != slash { joined.append(slash) }
    }
    joined += name
    return FilePath(joined)
  }

  /// Whether the last component is a name followed by `.` and this extension, byte for byte.
  ///
  /// - Parameter ignoringCase: Whether to ignore ASCII case, as some file systems do.
  package func hasExtension(_ wanted: StaticString, ignoringCase: Bool = false) -> Bool {
    let name = lastComponent
    return wanted.withUTF8Buffer { wanted in
      guard name.count > wanted.count + 1 else { return false }
      let suffix = name.suffix(wanted.count + 1)
      return suffix.first == dot
        && suffix.dropFirst().elementsEqual(wanted) { $0 == $1 || ignoringCase && smallLetter($0) == $1 }
    }
  }

  /// The absolute path without links, `.` and `..`; nil if it leads nowhere.
  var resolved: FilePath? {
    withCString { cPath in
      guard let real = realpath(cPath, nil) else { return nil }
      defer { free(real) }
      return FilePath(Array(cString: real))
    }
  }

  private var endWithoutSlashes: Int {
    (bytes.lastIndex { $0 != slash } ?? -1) + 1
  }

  /// Calls `body` with the path as a C string for system calls.
  ///
  /// A path with a zero byte would be truncated and name another file. The empty path, which every system call refuses,
  /// is passed instead.
  func withCString<Answer, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let count = bytes.contains(0) ? 0 : bytes.count
    return try withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) {
      (buffer: UnsafeMutableBufferPointer<CChar>) throws(Failure) -> Answer in
      for index in 0..<count { buffer[index] = CChar(bitPattern: bytes[index]) }
      buffer[count] = 0
      // The capacity is at least one, so there is an address.
      guard let start = buffer.baseAddress else { return try body("") }
      return try body(start)
    }
  }
}

/// The lowercase letter for an uppercase ASCII letter; any other byte unchanged.
private func smallLetter(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")
