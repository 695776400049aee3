// Which files this program has read: what is made of them must not be written over them.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the disk calls a file, whatever names and links lead to it.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  init(_ raw: stat) {
    device = UInt64(truncatingIfNeeded: raw.st_dev)
    number = UInt64(truncatingIfNeeded: raw.st_ino)
  }
}

/// The ordinary files that were read since the program started.
///
/// Readers note them by themselves, so that no command, and no option that comes later, can forget one.
enum ReadFiles {
  private static let identities = Mutex<Set<FileIdentity>>([])

  /// Notes a file that is being read; pipes and devices are not noted, for nothing of them can be lost.
  static func note(_ status: FileStatus) {
    guard status.kind == .regular else { return }
    _ = identities.withLock { $0.insert(status.identity) }
  }

  static func contains(_ status: FileStatus) -> Bool {
    identities.withLock { $0.contains(status.identity) }
  }
}
