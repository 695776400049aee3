// A file descriptor that is owned: closed exactly once, whatever happens.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file. It closes itself at the end of its life, or earlier and checked with `closeChecked`.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file, never to be inherited by a started program.
  ///
  /// - Parameters:
  ///   - flags: the flags of `open(2)`; `O_CLOEXEC` is added.
  ///   - mode: the permissions of a file that is created, before the umask.
  ///   - reported: the path that a failure names, where that is not the one opened.
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

  /// What is open here.
  func status(
    for operation: SystemFailure.Operation, reporting path: FilePath
  ) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    if repeatWhileInterrupted({ fstat(number, &raw) }) == -1 { throw SystemFailure(operation, path) }
    return FileStatus(raw)
  }

  /// Forces what was written to the disk.
  ///
  /// A file system that knows no such thing (some network and user-space ones) is taken at its word.
  func synchronise(reporting path: FilePath) throws(SystemFailure) {
    if repeatWhileInterrupted({ fsync(number) }) == 0 { return }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return }
    throw SystemFailure(.write, path)
  }

  /// Closes the file and reports what only then comes to light, such as a full quota on a network disk.
  consuming func closeChecked(reporting path: FilePath) throws(SystemFailure) {
    let result = close(number)
    discard self
    // An interrupted close has closed all the same: to repeat it could close a file of another thread.
    if result == -1 && errno != EINTR { throw SystemFailure(.write, path) }
  }
}
