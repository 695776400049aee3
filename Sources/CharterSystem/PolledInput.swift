// Input that is read as it arrives, with optional waiting.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads from a descriptor that it doesn't close, such as a pipe from another program.
package struct PolledInput: ~Copyable {
  /// The result of reading.
  package enum Arrival: Equatable, Sendable {
    /// This many bytes were added.
    case bytes(Int)
    /// Nothing arrived within the time.
    case nothing
    /// Nothing will come any more.
    case end
  }

  private let descriptor: Int32
  private let path: FilePath

  /// The maximum number of bytes read at once: a pipe's capacity on Linux.
  private static let pieceSize = 64 * 1024

  /// Input from an open descriptor; `path` is the name in error messages.
  package init(descriptor: Int32, path: FilePath = .standardStream) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Appends what has arrived to `buffer`, at most 64 KiB.
  ///
  /// - Parameters:
  ///   - milliseconds: How long to wait for input; 0 doesn't wait, a negative number waits for ever.
  ///   - bell: A descriptor that ends the wait when it becomes readable.
  package func read(
    into buffer: inout [UInt8], waiting milliseconds: Int32, or bell: Int32? = nil
  ) throws(SystemFailure) -> Arrival {
    while true {
      // A negative descriptor is ignored by `poll`.
      var requests = [descriptor, bell ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = repeatWhileInterrupted { poll(&requests, nfds_t(requests.count), milliseconds) }
      if ready == 0 || (ready > 0 && requests[0].revents == 0) { return .nothing }
      let before = buffer.count
      var count = 0
      buffer.append(addingCapacity: Self.pieceSize) { span in
        span.withUnsafeMutableBufferPointer { room, filled in
          count = repeatWhileInterrupted { systemRead(descriptor, UnsafeMutableRawBufferPointer(room)) }
          filled = max(0, count)
        }
      }
      if count > 0 { return .bytes(buffer.count - before) }
      if count == 0 { return .end }
      // Someone else reading the same pipe was faster.
      if !lastCallWouldBlock { throw SystemFailure(.read, path) }
      if milliseconds >= 0 { return .nothing }
    }
  }
}

/// The C function, under a name that the method `read` above doesn't hide.
private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, room.baseAddress, room.count)
}
