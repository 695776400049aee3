// What a path or an open file is: its kind, size, owner and permissions.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
public enum FileKind: Hashable, Sendable {
  case regular
  case folder
  /// A pipe, with or without a name: it ends when its writer does.
  case pipe
  /// A device, a socket or anything else.
  case other

  /// The kind of what the path leads to, symbolic links followed.
  ///
  /// A path that leads nowhere, or may not be looked at, throws.
  public static func of(_ path: FilePath) throws(SystemFailure) -> FileKind {
    guard let status = FileStatus(of: path) else { throw SystemFailure(.read, path) }
    return status.kind
  }
}

/// What the system says of a file.
struct FileStatus {
  let kind: FileKind
  /// The size in bytes; meaningless unless the file is regular.
  let size: Int
  /// The permission bits, with set-id and sticky bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  /// When the content last changed, in seconds since 1970.
  let modified: Int

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .pipe
    default: kind = .other
    }
    size = Int(raw.st_size)
    permissions = raw.st_mode & 0o7777
    owner = raw.st_uid
    group = raw.st_gid
    #if canImport(Darwin)
      modified = raw.st_mtimespec.tv_sec
    #else
      modified = raw.st_mtim.tv_sec
    #endif
  }

  /// The status of what a path leads to, symbolic links followed; nil, with `errno` set, when it leads nowhere.
  init?(of path: FilePath) {
    var raw = stat()
    let result = path.withCString { cPath in repeatWhileInterrupted { stat(cPath, &raw) } }
    if result == -1 { return nil }
    self.init(raw)
  }
}
