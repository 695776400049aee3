// An owned file descriptor, closed exactly once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file. It is closed when it goes out of scope, or earlier with `closeChecked`.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file, which started programs never inherit.
  ///
  /// - Parameters:
  ///   - flags: The flags of `open(2)`; `O_CLOEXEC` is added.
  ///   - mode: The permissions of a newly created file, before the umask.
  ///   - reported: The path for error messages, if it differs from the one opened.
  init(
    opening path: FilePath, flags: Int32, mode: mode_t = 0, for operation: SystemFailure.Operation,
    reporting reported: FilePath? = nil
  ) throws(SystemFailure) {
    number = path.withCString { cPath in
      repeatWhileInterrupted { open(cPath, flags | O_CLOEXEC, mode) }
    }
    if number == -1 { throw SystemFailure(operation, reported ?? path) }
  }

  deinit {
    // A descriptor that failed to open has nothing to close.
    if number >= 0 { _ = close(number) }
  }

  /// The status of the open file.
  func status(
    for operation: SystemFailure.Operation, reporting path: FilePath
  ) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    if repeatWhileInterrupted({ fstat(number, &raw) }) == -1 { throw SystemFailure(operation, path) }
    return FileStatus(raw)
  }

  /// Syncs what was written to disk.
  ///
  /// Some network and user-space file systems don't support this; they are taken at their word.
  func synchronise(reporting path: FilePath) throws(SystemFailure) {
    if repeatWhileInterrupted({ fsync(number) }) == 0 { return }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return }
    throw SystemFailure(.write, path)
  }

  /// Closes the file and reports errors that appear only then, such as an exceeded quota on a network disk.
  consuming func closeChecked(reporting path: FilePath) throws(SystemFailure) {
    let result = close(number)
    discard self
    // An interrupted close has closed the file all the same; retrying could close another thread's file.
    if result == -1 && errno != EINTR { throw SystemFailure(.write, path) }
  }
}
