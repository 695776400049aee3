// The writing of a file that is at every moment either the old one or the new one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files so that no crash, signal or full disk leaves half of one.
///
/// The content goes to a temporary file in the same folder, to the disk, and then takes the target's name in one step.
/// An existing file's permissions are kept, and its owner and group where the system lets us; its further hard links,
/// access lists and extended attributes are not.
///
/// The other modules write through `GuardedWrite`, which asks first what would be lost.
enum AtomicWrite {
  /// What to do when there is a file of that name.
  enum Existing: Sendable {
    case replace
    /// Fail with `alreadyExists` and leave it as it is.
    case keep
  }

  /// Writes `bytes` as the whole content of the file at `path`, new or replaced.
  ///
  /// A symbolic link stays one: the file it leads to is written, and made if it isn't there. A pipe, a device, and
  /// `/dev/stdout` and its like, are simply written to. A folder is refused, and so is a file that may not be written
  /// although its folder may. On failure the old file is untouched, unless it is forcing the finished replacement to
  /// the disk that failed.
  ///
  /// - Parameter sweeping: whether temporary files that a killed program of ours left in the folder are removed. Who
  ///   writes many files there does that once, with `StaleTemporaries.sweep`, for it lists the folder.
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
    // Only the superuser gives files away; others may at least keep a group that they belong to.
    if fchown(descriptor, old.owner, old.group) == -1 && fchown(descriptor, uid_t.max, old.group) == -1 {
      // "Run as the owner" and "run as the group" would mean another owner or group now.
      permissions &= 0o1777
    }
    if repeatWhileInterrupted({ fchmod(descriptor, permissions) }) == -1 { throw SystemFailure(.write, path) }
  }

  /// Forces the new name to the disk.
  private static func synchroniseFolder(_ folder: FilePath, reporting path: FilePath) throws(SystemFailure) {
    let opened: Descriptor
    do throws(SystemFailure) {
      opened = try Descriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY, for: .write, reporting: path)
    } catch {
      // A folder that may be written but not read can't be opened for this; the file itself is in place.
      if error.reason == .permissionDenied { return }
      throw error
    }
    try opened.synchronise(reporting: path)
  }
}
