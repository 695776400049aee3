// Which files this program has read, so that its output is never written over them.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system's identity of a file, whatever names and links lead to it.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  init(_ raw: stat) {
    device = UInt64(truncatingIfNeeded: raw.st_dev)
    number = UInt64(truncatingIfNeeded: raw.st_ino)
  }
}

/// The regular files that were read since the program started.
///
/// The reading functions record them, so that no command or future option can forget one.
enum ReadFiles {
  private static let identities = Mutex<Set<FileIdentity>>([])

  /// Records a file that is being read; pipes and devices are not recorded, since nothing in them can be lost.
  static func note(_ status: FileStatus) {
    guard status.kind == .regular else { return }
    _ = identities.withLock { $0.insert(status.identity) }
  }

  static func contains(_ status: FileStatus) -> Bool {
    identities.withLock { $0.contains(status.identity) }
  }
}
