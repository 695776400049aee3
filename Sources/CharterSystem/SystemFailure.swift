// What the operating system, or this module in its stead, refused: the operation, the path and the reason.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or stream that could not be read, written or listed.
public struct SystemFailure: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: Hashable, Sendable {
    /// Opening or reading a file, or standard input.
    case read
    /// Creating, writing or replacing a file, or writing to a standard stream.
    case write
    /// Listing a folder.
    case list
  }

  /// Why it failed, in the kinds that a message tells apart.
  public enum Reason: Hashable, Sendable {
    case notFound
    case permissionDenied
    case isDirectory
    /// A part of the path that should be a folder is something else.
    case notADirectory
    /// Something else stands where a folder should.
    case isNoDirectory
    /// Over the limit on what is read, or on what the system lets be written.
    case tooLarge
    /// A device, a socket or the like, which may never end.
    case notARegularFile
    case noSpace
    case readOnly
    case nameTooLong
    case tooManyOpenFiles
    /// Symbolic links that lead round in a circle.
    case tooManyLinks
    /// Nobody reads the other end any more; the command exits quietly.
    case brokenPipe
    case alreadyExists
    /// What would be written over is what was read.
    case wasRead
    /// A name that only charters have, for something else.
    case isCharter
    /// A name, or a place, that only signatures have, for something else.
    case isSignature
    /// A symbolic link where only the file itself is written.
    case isLink
    /// A file with several names, of which the others would keep the old text.
    case hasOtherNames
    /// A file that exists and is not a log that this program wrote.
    case notALog
    case inputOutput
    /// A standard stream that was closed when the program started.
    case notOpen
    /// Any other error number of the system.
    case other(Int32)
  }

  public let operation: Operation
  /// The path as the caller gave it; `FilePath.standardStream` for standard input and output.
  public let path: FilePath
  public let reason: Reason

  public init(_ operation: Operation, _ path: FilePath, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The failure of the last system call. To be made before any other call changes `errno`.
  init(_ operation: Operation, _ path: FilePath) {
    self.init(operation, path, Reason(code: errno))
  }
}

extension SystemFailure.Reason {
  /// The reason that an error number (`errno`) stands for.
  public init(code: Int32) {
    switch code {
    case ENOENT: self = .notFound
    case EACCES, EPERM: self = .permissionDenied
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .notADirectory
    case EFBIG: self = .tooLarge
    // What opening a socket, or a device without a driver, answers.
    case ENXIO, ENODEV, EOPNOTSUPP: self = .notARegularFile
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case ENAMETOOLONG: self = .nameTooLong
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    case ELOOP: self = .tooManyLinks
    case EPIPE: self = .brokenPipe
    case EEXIST: self = .alreadyExists
    case EIO: self = .inputOutput
    case EBADF: self = .notOpen
    default: self = .other(code)
    }
  }
}
