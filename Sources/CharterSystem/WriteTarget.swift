// What a write to a path really goes to: a file, a device or pipe, or an open descriptor.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The target of a path to be written.
enum WriteTarget {
  /// A file, at the path after following links; with its status if it exists.
  case file(FilePath, FileStatus?)
  /// A device or a named pipe, opened by the given path.
  case stream
  /// A descriptor of this process, as named by `/dev/stdout` and `/dev/fd/3`.
  ///
  /// If it is a file, opening it again would write at its start, over what others have written there.
  case openDescriptor(Int32)

  /// The maximum number of links followed, the same as the system's.
  private static let mostLinks = 40

  /// Resolves a path. Throws for a folder, a file that may not be written, and a cycle of links.
  init(of path: FilePath) throws(SystemFailure) {
    var target = path
    for _ in 0..<Self.mostLinks {
      if let number = Self.descriptorNumber(in: target) {
        self = .openDescriptor(number)
        return
      }
      guard let link = Self.readLink(target) else {
        self = try Self.classify(target, reporting: path)
        return
      }
      target = link.first == UInt8(ascii: "/") ? FilePath(link) : target.folder.appending(link)
    }
    throw SystemFailure(.write, path, .tooManyLinks)
  }

  private static func classify(_ target: FilePath, reporting path: FilePath) throws(SystemFailure) -> WriteTarget {
    guard let status = FileStatus(of: target) else {
      if errno == ENOENT { return .file(target, nil) }
      throw SystemFailure(.write, path)
    }
    switch status.kind {
    case .folder: throw SystemFailure(.write, path, .isDirectory)
    case .pipe, .other: return .stream
    case .regular:
      // Renaming over a file needs only permission for its folder, but whoever write-protected the file meant something
      // by it.
      let allowed = target.withCString { cPath in
        repeatWhileInterrupted { faccessat(AT_FDCWD, cPath, W_OK, AT_EACCESS) }
      }
      if allowed == -1 { throw SystemFailure(.write, path) }
      return .file(target, status)
    }
  }

  /// The content of a symbolic link; nil if the path is not a link.
  private static func readLink(_ path: FilePath) -> [UInt8]? {
    withUnsafeTemporaryAllocation(byteCount: Int(PATH_MAX), alignment: 1) { buffer in
      guard let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return nil }
      let count = path.withCString { readlink($0, start, buffer.count) }
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }

  /// The number in `/dev/fd/1`, `/proc/self/fd/1` and links to these.
  private static func descriptorNumber(in path: FilePath) -> Int32? {
    let folder = path.folder
    guard folder == "/dev/fd" || folder == "/proc/self/fd" else { return nil }
    var number: Int32 = 0
    for byte in path.lastComponent {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 100_000 else { return nil }
      number = number * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
