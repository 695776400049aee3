// Whether only its owner can read a private key file; the file is not opened.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A private key file, without its content.
package enum KeyFile {
  package enum Standing: Equatable, Sendable {
    case fine
    /// It belongs to the user, but others can read or write it too (OpenSSH checks only files owned by the user).
    case openToOthers
    case failure(SystemFailure)
  }

  package static func standing(_ path: FilePath) -> Standing {
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
