// Reads whole files and standard input, refusing beforehand what might never end.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files whole.
package enum FileReader {
  /// The size of the largest file that is read, in bytes: 64 MiB, inclusive.
  package static let sizeLimit = 64 * 1024 * 1024

  /// The bytes of a file.
  ///
  /// Folders, devices and sockets are refused before anything is read, and so is a regular file over the limit; a pipe
  /// is read up to the limit and then refused. Opening a named pipe waits for its writer.
  package static func read(_ path: FilePath, limit: Int = sizeLimit) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, into: &bytes, limit: limit)
    return bytes
  }

  /// Reads a file like `read(_:limit:)`, replacing the content of `buffer`.
  ///
  /// The buffer's storage is reused unless it is shared, which makes this the way to read thousands of files. After a
  /// failure the buffer's content is unspecified.
  package static func read(
    _ path: FilePath, into buffer: inout [UInt8], limit: Int = sizeLimit
  ) throws(SystemFailure) {
    // Without O_NONBLOCK, opening a named pipe or some devices would block before we know what they are.
    let descriptor = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, for: .read)
    let status = try descriptor.status(for: .read, reporting: path)
    ReadFiles.note(status)
    buffer.removeAll(keepingCapacity: true)
    switch status.kind {
    case .regular:
      try readToEnd(of: descriptor.number, expecting: status.size, into: &buffer, limit: limit, path)
    case .pipe:
      // In this mode, a pipe that no writer has opened yet looks as if it had ended.
      waitUntilReady(descriptor.number, for: Int32(POLLIN))
      try readToEnd(of: descriptor.number, expecting: nil, into: &buffer, limit: limit, path)
    case .folder:
      throw SystemFailure(.read, path, .isDirectory)
    case .other:
      throw SystemFailure(.read, path, .notARegularFile)
    }
  }

  /// The bytes of standard input, whether file, pipe or terminal.
  ///
  /// A folder is refused, a file over the limit is refused before it is read, and anything else once it exceeds the
  /// limit.
  package static func readStandardInput(limit: Int = sizeLimit) throws(SystemFailure) -> [UInt8] {
    let path = FilePath.standardStream
    var raw = stat()
    if repeatWhileInterrupted({ fstat(StandardDescriptors.input, &raw) }) == -1 { throw SystemFailure(.read, path) }
    let status = FileStatus(raw)
    ReadFiles.note(status)
    if status.kind == .folder { throw SystemFailure(.read, path, .isDirectory) }
    var expected: Int?
    if status.kind == .regular {
      // Another program may have read part of it before us.
      let position = Int(lseek(StandardDescriptors.input, 0, SEEK_CUR))
      expected = max(0, status.size - max(0, position))
    }
    var bytes: [UInt8] = []
    try readToEnd(of: StandardDescriptors.input, expecting: expected, into: &bytes, limit: limit, path)
    return bytes
  }

  /// Appends everything up to the end to `buffer`, which must be empty.
  private static func readToEnd(
    of descriptor: Int32, expecting expected: Int?, into buffer: inout [UInt8], limit: Int, _ path: FilePath
  ) throws(SystemFailure) {
    if let expected, expected > limit { throw SystemFailure(.read, path, .tooLarge) }
    if let expected { LargeMemory.prepare(forSource: expected) }
    // One byte more than expected, so that the read that finds the end needs no more room. Files larger than their
    // stated size (those in /proc state 0) are read on like a pipe.
    var room = if let expected, expected > 0 { expected + 1 } else { smallestRead }
    while true {
      room = min(room, limit + 1 - buffer.count)
      let count = buffer.count
      try buffer.append(addingCapacity: room) { (span: inout OutputSpan<UInt8>) throws(SystemFailure) in
        try fill(&span, from: descriptor, path)
      }
      if buffer.count < count + room { return }
      if buffer.count > limit { throw SystemFailure(.read, path, .tooLarge) }
      room = max(buffer.count, smallestRead)
    }
  }

  /// Reads until the span is full or the end is reached, through short reads and interruptions.
  private static func fill(
    _ span: inout OutputSpan<UInt8>, from descriptor: Int32, _ path: FilePath
  ) throws(SystemFailure) {
    try span.withUnsafeMutableBufferPointer { (buffer, filled) throws(SystemFailure) in
      while filled < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = repeatWhileInterrupted { systemRead(descriptor, rest) }
        if count == 0 { return }
        if count > 0 {
          filled += count
        } else if lastCallWouldBlock {
          waitUntilReady(descriptor, for: Int32(POLLIN))
        } else {
          throw SystemFailure(.read, path)
        }
      }
    }
  }

  /// The size of the first read from a pipe, in bytes: its capacity on Linux.
  private static let smallestRead = 64 * 1024
}

/// The C function, under a name that the methods `read` above don't hide.
private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, room.baseAddress, room.count)
}
