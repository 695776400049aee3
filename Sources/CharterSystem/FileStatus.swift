// The status of a path or an open file: its kind, size, owner and permissions.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
package enum FileKind: Hashable, Sendable {
  case regular
  case folder
  /// A pipe, named or not; it ends when its writer does.
  case pipe
  /// A device, a socket or anything else.
  case other

  /// The kind of what the path leads to, following symbolic links.
  ///
  /// Throws if the path leads nowhere, or may not be looked at.
  package static func of(_ path: FilePath) throws(SystemFailure) -> FileKind {
    guard let status = FileStatus(of: path) else { throw SystemFailure(.read, path) }
    return status.kind
  }

  /// Whether the path is a symbolic link, wherever it leads; also with a trailing `/` or `/.`, as shells complete it.
  package static func isLink(_ path: FilePath) -> Bool {
    let slash = UInt8(ascii: "/")
    var bytes = path.bytes
    while bytes.count > 1, bytes.last == slash || bytes.suffix(2).elementsEqual([slash, UInt8(ascii: ".")]) {
      bytes.removeLast()
    }
    return (try? FileStatus(at: FilePath(bytes), for: .read))?.isLink == true
  }
}

/// The system's information about a file.
struct FileStatus {
  /// A symbolic link that was not followed has the kind `other`.
  let kind: FileKind
  let isLink: Bool
  let identity: FileIdentity
  /// The number of hard links.
  let nameCount: Int
  /// The size in bytes; meaningless unless the file is regular.
  let size: Int
  /// The permission bits, including set-id and sticky bits.
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
    isLink = raw.st_mode & S_IFMT == S_IFLNK
    identity = FileIdentity(raw)
    nameCount = Int(raw.st_nlink)
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

  /// The status of what a path leads to, following symbolic links; nil, with `errno` set, if it leads nowhere.
  init?(of path: FilePath) {
    var raw = stat()
    let result = path.withCString { cPath in repeatWhileInterrupted { stat(cPath, &raw) } }
    if result == -1 { return nil }
    self.init(raw)
  }

  /// The status of a path itself, without following a symbolic link; nil if nothing has that name.
  init?(at path: FilePath, for operation: SystemFailure.Operation) throws(SystemFailure) {
    var raw = stat()
    let result = path.withCString { cPath in repeatWhileInterrupted { lstat(cPath, &raw) } }
    if result == -1 {
      if errno == ENOENT { return nil }
      throw SystemFailure(operation, path)
    }
    self.init(raw)
  }

  /// The status of an open file; nil if the descriptor is not open.
  init?(ofDescriptor number: Int32) {
    var raw = stat()
    if repeatWhileInterrupted({ fstat(number, &raw) }) == -1 { return nil }
    self.init(raw)
  }
}
