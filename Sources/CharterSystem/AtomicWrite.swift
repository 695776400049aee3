// Atomic file writes: at every moment there is either the old file or the new one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files so that no crash, signal or full disk leaves half of one.
///
/// The content is written to a temporary file in the same folder and synced, and the file then takes the target's name
/// in one step. An existing file's permissions are kept, and its owner and group if the system allows; other hard
/// links, access lists and extended attributes are not.
///
/// Other modules write through `GuardedWrite`, which first checks what would be lost.
enum AtomicWrite {
  /// What to do if there is a file with that name already.
  enum Existing: Sendable {
    case replace
    /// Fail with `alreadyExists` and leave it as it is.
    case keep
  }

  /// Writes `bytes` as the whole content of the file at `path`, creating or replacing it.
  ///
  /// A symbolic link is kept: the file it leads to is written, or created if missing. A pipe, a device, and
  /// `/dev/stdout` and the like are written to directly. A folder is refused, and so is a write-protected file even if
  /// its folder is writable. On failure the old file is untouched, unless the failure was in syncing the finished
  /// replacement to disk.
  ///
  /// - Parameter sweeping: Whether to remove temporary files that a killed run left in the folder. A caller that writes
  /// many files there should do that once, with `StaleTemporaries.sweep`, since it lists the folder.
  static func write(
    _ bytes: [UInt8], to path: FilePath, existing: Existing = .replace, sweeping: Bool = true
  ) throws(SystemFailure) {
    switch try WriteTarget(of: path) {
    case .openDescriptor(let number):
      try writeAll(bytes, to: number, reporting: path)
    case .stream:
      let descriptor = try Descriptor(opening: path, flags: O_WRONLY | O_NOCTTY, for: .write)
      try writeAll(bytes, to: descriptor.number, reporting: path)
      try descriptor.closeChecked(reporting: path)
    case .file(let target, let old):
      if old != nil, existing == .keep { throw SystemFailure(.write, path, .alreadyExists) }
      if sweeping { StaleTemporaries.sweep(target.folder) }
      try replace(target, old, with: bytes, existing, reporting: path)
    }
  }

  private static func replace(
    _ target: FilePath, _ old: FileStatus?, with bytes: [UInt8], _ existing: Existing, reporting path: FilePath
  ) throws(SystemFailure) {
    var temporary = TemporaryFile(in: target.folder)
    // Until it has the old file's permissions, nobody else may read the new one.
    let descriptor = try temporary.create(mode: old == nil ? 0o666 : 0o600, reporting: path)
    try writeAll(bytes, to: descriptor.number, reporting: path)
    if let old { try keepOwnership(of: old, on: descriptor.number, reporting: path) }
    try descriptor.synchronise(reporting: path)
    try descriptor.closeChecked(reporting: path)
    switch existing {
    case .replace: try temporary.replace(target, reporting: path)
    case .keep: try temporary.takeFreeName(target, reporting: path)
    }
    try synchroniseFolder(target.folder, reporting: path)
  }

  /// Gives the new file the old one's owner, group and permissions.
  private static func keepOwnership(
    of old: FileStatus, on descriptor: Int32, reporting path: FilePath
  ) throws(SystemFailure) {
    var permissions = old.permissions
    // Only the superuser can give files away; others may at least keep a group that they belong to.
    if fchown(descriptor, old.owner, old.group) == -1 && fchown(descriptor, uid_t.max, old.group) == -1 {
      // Set-user-ID and set-group-ID would refer to a different owner or group now.
      permissions &= 0o1777
    }
    if repeatWhileInterrupted({ fchmod(descriptor, permissions) }) == -1 { throw SystemFailure(.write, path) }
  }

  /// Syncs the new name to disk.
  private static func synchroniseFolder(_ folder: FilePath, reporting path: FilePath) throws(SystemFailure) {
    let opened: Descriptor
    do throws(SystemFailure) {
      opened = try Descriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY, for: .write, reporting: path)
    } catch {
      // A folder that is writable but not readable can't be opened for this; the file itself is in place.
      if error.reason == .permissionDenied { return }
      throw error
    }
    try opened.synchronise(reporting: path)
  }
}
