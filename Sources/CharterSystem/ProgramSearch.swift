// Finds programs of the system in places that others can't write to.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds programs along `PATH`, more carefully than a shell does.
package enum ProgramSearch {
  /// A program's absolute path, and what was skipped while looking for it.
  package struct Found: Sendable {
    /// Nil if it is in none of the folders, or only in places that others can write to.
    package let program: FilePath?
    /// Programs of that name that someone other than the user and the system administrator could have put there.
    package let passedOver: [FilePath]
  }

  /// The absolute path of a program; nil if there is no trustworthy one.
  package static func find(_ name: StaticString) -> FilePath? { search(name).program }

  /// Looks for a program. Relative or empty entries of `PATH` (the current folder) are ignored.
  package static func search(_ name: StaticString) -> Found {
    let folders = Environment.value(of: "PATH") ?? Array("/usr/local/bin:/usr/bin:/bin".utf8)
    var passedOver: [FilePath] = []
    for folder in folders.split(separator: UInt8(ascii: ":")) where folder.first == UInt8(ascii: "/") {
      let program = name.withUTF8Buffer { FilePath(folder).appending($0) }
      guard let file = FileStatus(of: program), file.kind == .regular, file.permissions & 0o111 != 0 else { continue }
      if isTrustworthy(program) { return Found(program: program, passedOver: passedOver) }
      if !passedOver.contains(program) { passedOver.append(program) }
    }
    return Found(program: nil, passedOver: passedOver)
  }

  /// Whether only the user and the system administrator can change what a path leads to: they own the file and others
  /// can't write to it, and the same holds for every folder above it, both in the path as given and after following
  /// links. In a folder with the sticky bit, such as `/tmp`, others can't touch what isn't theirs.
  package static func isTrustworthy(_ program: FilePath) -> Bool {
    guard let file = FileStatus(of: program), file.isOfUserOrAdministrator, file.permissions & writableByOthers == 0,
      let target = realPath(of: program)
    else { return false }
    return [program, target].allSatisfy { path in
      var folder = path.folder
      while true {
        guard let status = FileStatus(of: folder), status.isOfUserOrAdministrator,
          status.permissions & writableByOthers == 0 || status.permissions & sticky != 0
        else { return false }
        let next = folder.folder
        if next == folder { return true }
        folder = next
      }
    }
  }

  private static let writableByOthers: mode_t = 0o022
  private static let sticky: mode_t = 0o1000

  private static func realPath(of path: FilePath) -> FilePath? {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return FilePath(Array(cString: resolved))
  }
}

extension FileStatus {
  fileprivate var isOfUserOrAdministrator: Bool { owner == 0 || owner == geteuid() }
}
