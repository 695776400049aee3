// The removal of temporary files that a killed program of ours left behind.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Temporary files without a program that is still writing them.
public enum StaleTemporaries {
  /// The age, in seconds, from which a temporary file is stale even if a process of its number is running: a day.
  /// Process numbers are used again, and no write takes that long.
  static let greatestAge = 24 * 60 * 60

  /// Removes the stale ones in a folder, not below it. What can't be listed, looked at or removed stays.
  ///
  /// Only regular files of this user with a name of ours go, and of those only the ones whose process is gone and that
  /// nobody has locked, or that are older than a day.
  public static func sweep(_ folder: FilePath) {
    for name in temporaryNames(in: folder) {
      let path = folder.appending(name.bytes)
      if isStale(path, of: name.process) { _ = path.withCString { unlink($0) } }
    }
  }

  private static func temporaryNames(in folder: FilePath) -> [TemporaryName] {
    guard let stream = folder.withCString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var names: [TemporaryName] = []
    while let entry = readdir(stream) {
      let cName = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
      let bytes = UnsafeRawBufferPointer(start: cName, count: strlen(cName))
      // A cheap look first: there may be thousands of other files.
      guard bytes.first == UInt8(ascii: "."), let name = TemporaryName(bytes) else { continue }
      names.append(name)
    }
    return names
  }

  private static func isStale(_ path: FilePath, of process: Int32) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    guard let descriptor = try? Descriptor(opening: path, flags: flags, for: .read),
      let status = try? descriptor.status(for: .read, reporting: path),
      status.kind == .regular, status.owner == geteuid()
    else { return false }
    if time(nil) - status.modified > greatestAge { return true }
    let processIsGone = kill(process, 0) == -1 && errno == ESRCH
    return processIsGone && flock(descriptor.number, LOCK_EX | LOCK_NB) == 0
  }
}
