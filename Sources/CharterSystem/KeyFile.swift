// Whether a private key may be read by its owner, and by nobody else; it is not opened.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file with a private key, from outside.
public enum KeyFile {
  public enum Standing: Equatable, Sendable {
    case fine
    /// Its owner is the user, and others may read or write it too (OpenSSH asks no more of a file that is another's).
    case openToOthers
    case failure(SystemFailure)
  }

  public static func standing(_ path: FilePath) -> Standing {
    guard let status = FileStatus(of: path) else { return .failure(SystemFailure(.read, path)) }
    switch status.kind {
    case .regular: break
    case .folder: return .failure(SystemFailure(.read, path, .isDirectory))
    case .pipe, .other: return .failure(SystemFailure(.read, path, .notARegularFile))
    }
    if path.withCString({ access($0, R_OK) }) != 0 { return .failure(SystemFailure(.read, path)) }
    return status.owner == getuid() && status.permissions & 0o077 != 0 ? .openToOthers : .fine
  }
}
