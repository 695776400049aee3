// Removes temporary files that killed runs left behind.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Temporary files that no running program is writing.
package enum StaleTemporaries {
  /// The age, in seconds, from which a temporary file is stale even if a process with its id is running: a day. Process
  /// ids are reused, and no write takes that long.
  static let greatestAge = 24 * 60 * 60

  /// Removes the stale ones in a folder, but not in its subfolders. What can't be listed, examined or removed stays.
  ///
  /// Only this user's regular files with our kind of name are removed, and only if their process is gone and nobody has
  /// locked them, or if they are older than a day.
  package static func sweep(_ folder: FilePath) {
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
      // A cheap check first, since there may be thousands of other files.
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
