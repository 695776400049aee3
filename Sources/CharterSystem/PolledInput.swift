// Input that is read as it arrives, and waited for only when that is wanted.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads from a descriptor that somebody else closes, such as the pipe of a program that this one talks with.
public struct PolledInput: ~Copyable {
  /// What a look at the descriptor gave.
  public enum Arrival: Equatable, Sendable {
    /// So many bytes were added.
    case bytes(Int)
    /// Nothing came within the time.
    case nothing
    /// Nothing will come any more.
    case end
  }

  private let descriptor: Int32
  private let path: FilePath

  /// How much is read at once, in bytes: what a pipe holds on Linux.
  private static let pieceSize = 64 * 1024

  /// Input from an open descriptor; `path` is what its failures name.
  public init(descriptor: Int32, path: FilePath = .standardStream) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Adds to `buffer` what has arrived, at most 64 KiB.
  ///
  /// - Parameters:
  ///   - milliseconds: how long to wait for something; 0 doesn't wait, a negative number waits for ever.
  ///   - bell: a descriptor that ends the waiting when there is something to read from it.
  public func read(
    into buffer: inout [UInt8], waiting milliseconds: Int32, or bell: Int32? = nil
  ) throws(SystemFailure) -> Arrival {
    while true {
      // A negative descriptor is passed by.
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
      // Somebody else who reads the same pipe was faster.
      if !lastCallWouldBlock { throw SystemFailure(.read, path) }
      if milliseconds >= 0 { return .nothing }
    }
  }
}

/// The C function, under a name that the method `read` above doesn't hide.
private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, room.baseAddress, room.count)
}
