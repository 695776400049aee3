// A failure of the operating system or of this module: the operation, the path and the reason.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or stream that could not be read, written or listed.
package struct SystemFailure: Error, Hashable, Sendable {
  /// What was being done.
  package enum Operation: Hashable, Sendable {
    /// Opening or reading a file, or standard input.
    case read
    /// Creating, writing or replacing a file, or writing to a standard stream.
    case write
    /// Listing a folder.
    case list
  }

  /// Why it failed, with the cases that messages distinguish.
  package enum Reason: Hashable, Sendable {
    case notFound
    case permissionDenied
    case isDirectory
    /// A part of the path that should be a folder is something else.
    case notADirectory
    /// Something else is where a folder should be.
    case isNoDirectory
    /// Over the limit for reading, or over the system's limit for writing.
    case tooLarge
    /// A device, a socket or the like, which may never end.
    case notARegularFile
    case noSpace
    case readOnly
    case nameTooLong
    case tooManyOpenFiles
    /// A cycle of symbolic links.
    case tooManyLinks
    /// The reader at the other end is gone; the command exits quietly.
    case brokenPipe
    case alreadyExists
    /// The file to be overwritten was read earlier.
    case wasRead
    /// A name reserved for charters, used for something else.
    case isCharter
    /// A name or a location reserved for signatures, used for something else.
    case isSignature
    /// A symbolic link, where only the file itself may be written.
    case isLink
    /// A file with several hard links, of which the others would keep the old text.
    case hasOtherNames
    /// A file that exists and is not a log written by this program.
    case notALog
    case inputOutput
    /// A standard stream that was closed when the program started.
    case notOpen
    /// Any other system error number.
    case other(Int32)
  }

  package let operation: Operation
  /// The path as given by the caller; `FilePath.standardStream` for standard input and output.
  package let path: FilePath
  package let reason: Reason

  package init(_ operation: Operation, _ path: FilePath, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The failure of the last system call. Must be made before another call changes `errno`.
  init(_ operation: Operation, _ path: FilePath) {
    self.init(operation, path, Reason(code: errno))
  }
}

extension SystemFailure.Reason {
  /// The reason for an error number (`errno`).
  package init(code: Int32) {
    switch code {
    case ENOENT: self = .notFound
    case EACCES, EPERM: self = .permissionDenied
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .notADirectory
    case EFBIG: self = .tooLarge
    // The error for opening a socket, or a device without a driver.
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
