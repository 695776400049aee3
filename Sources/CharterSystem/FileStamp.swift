// Detects whether a file has changed since it was read.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The attributes that change when a file is written: equal stamps mean equal content.
package struct FileStamp: Hashable, Sendable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int
  private let file: UInt64

  /// The stamp of a regular file; nil if there is none at this path. A symbolic link has no stamp.
  package init?(of path: FilePath) {
    var raw = stat()
    let result = path.withCString { cPath in repeatWhileInterrupted { lstat(cPath, &raw) } }
    guard result == 0, raw.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(raw.st_size)
    file = UInt64(raw.st_ino)
    #if canImport(Darwin)
      seconds = raw.st_mtimespec.tv_sec
      nanoseconds = raw.st_mtimespec.tv_nsec
    #else
      seconds = raw.st_mtim.tv_sec
      nanoseconds = raw.st_mtim.tv_nsec
    #endif
  }
}
