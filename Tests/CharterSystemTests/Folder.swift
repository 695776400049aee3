// A folder for a single test, and the few things that tests do in one, by bytes.

import CharterTesting
import Testing

@testable import CharterSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls `body` with a new, empty folder that is removed afterwards.
func inFolder(_ body: (FilePath) throws -> Void) throws {
  try withTemporaryFolder { try body(FilePath($0.utf8)) }
}

extension FilePath {
  /// The path of `name` in this folder.
  func file(_ name: String) -> FilePath { appending(name.utf8) }

  /// Creates the folder at this path.
  func makeFolder(mode: mode_t = 0o755) throws {
    try #require(withCString { mkdir($0, mode) } == 0)
  }

  /// Creates the named pipe at this path.
  func makePipe() throws {
    try #require(withCString { mkfifo($0, 0o600) } == 0)
  }

  /// Creates a symbolic link at this path.
  func makeLink(to target: FilePath) throws {
    try #require(withCString { path in target.withCString { symlink($0, path) } } == 0)
  }

  /// Creates the file at this path in the simplest way, without the code under test.
  func makeFile(_ content: String = "", mode: mode_t = 0o644) throws {
    let descriptor = withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, mode) }
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let content = Array(content.utf8)
    try #require(write(descriptor, content, content.count) == content.count)
    try #require(fchmod(descriptor, mode) == 0)
  }

  /// Sets when the file's content last changed, in seconds before now.
  func makeOlder(by seconds: Int) throws {
    let then = timeval(tv_sec: time(nil) - seconds, tv_usec: 0)
    try #require(withCString { utimes($0, [then, then]) } == 0)
  }

  var exists: Bool { withCString { access($0, F_OK) } == 0 }

  var permissions: mode_t? { FileStatus(of: self)?.permissions }

  var isLink: Bool {
    var raw = stat()
    return withCString { lstat($0, &raw) } == 0 && raw.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in this folder, sorted.
  var names: [String] {
    guard let stream = withCString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The reason why `body` fails; nil if it doesn't.
func reason(_ body: () throws(SystemFailure) -> Void) -> SystemFailure.Reason? {
  do {
    try body()
    return nil
  } catch {
    return error.reason
  }
}
