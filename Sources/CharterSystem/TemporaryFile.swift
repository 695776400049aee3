// A file that is written under a temporary name until it takes its target's name or is removed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A temporary file next to its target.
///
/// Unless it has taken the target's name by then, it is removed at the end of its lifetime, and when a signal ends the
/// program.
struct TemporaryFile: ~Copyable {
  private let path: FilePath
  private let removal: InterruptedRemoval.Entry
  private var isInPlace = false

  /// Chooses an unused name in a folder. Nothing is created yet.
  init(in folder: FilePath) {
    let name = TemporaryName(process: getpid(), number: UInt64.random(in: 0...UInt64.max))
    path = folder.appending(name.bytes)
    // Before the file exists, so that a signal can't leave it behind at any moment.
    removal = InterruptedRemoval.register(path)
  }

  deinit {
    if !isInPlace { _ = path.withCString { unlink($0) } }
    InterruptedRemoval.forget(removal)
  }

  /// Creates the file, which must not exist, with these permissions (before the umask), open for writing.
  borrowing func create(mode: mode_t, reporting reported: FilePath) throws(SystemFailure) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let descriptor = try InterruptedRemoval.creating { () throws(SystemFailure) in
      try Descriptor(opening: path, flags: flags, mode: mode, for: .write, reporting: reported)
    }
    // Tells a program in another container, to which this process looks dead, that the file is in use. A file system
    // without locks must do without.
    _ = flock(descriptor.number, LOCK_EX | LOCK_NB)
    return descriptor
  }

  /// Takes the target's name, replacing the file that had it.
  mutating func replace(_ target: FilePath, reporting reported: FilePath) throws(SystemFailure) {
    let result = path.withCString { from in
      target.withCString { to in repeatWhileInterrupted { rename(from, to) } }
    }
    if result == -1 { throw SystemFailure(.write, reported) }
    isInPlace = true
  }

  /// Takes the target's name if it is free; otherwise fails with `alreadyExists`.
  mutating func takeFreeName(_ target: FilePath, reporting reported: FilePath) throws(SystemFailure) {
    let result = path.withCString { from in
      target.withCString { to in repeatWhileInterrupted { link(from, to) } }
    }
    // The file has two names now, and loses the temporary one at the end of this value's lifetime.
    if result == 0 { return }
    guard [EPERM, ENOSYS, ENOTSUP, EOPNOTSUPP, EMLINK].contains(errno) else { throw SystemFailure(.write, reported) }
    // On a file system without hard links, the check and the renaming are two steps.
    if target.withCString({ faccessat(AT_FDCWD, $0, F_OK, AT_SYMLINK_NOFOLLOW) }) == 0 {
      throw SystemFailure(.write, reported, .alreadyExists)
    }
    try replace(target, reporting: reported)
  }
}
