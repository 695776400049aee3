// A file to which lines are added while a program runs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A trace of what a program did. What can't be written is lost without a word: the work itself goes on.
public final class TraceFile {
  private let descriptor: Descriptor
  private let path: FilePath

  /// Opens a file, emptied if it is there; only its owner may read it, for it holds what others wrote.
  public init(_ path: FilePath) throws(SystemFailure) {
    descriptor = try Descriptor(
      opening: path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_NOCTTY, mode: 0o600, for: .write)
    self.path = path
  }

  /// Adds bytes at the end, at once.
  public func write(_ bytes: [UInt8]) {
    try? writeAll(bytes, to: descriptor.number, reporting: path)
  }
}
