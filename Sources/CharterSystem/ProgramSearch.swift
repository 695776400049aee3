// Where a program of the system lies, looked for in folders that not everybody may write to.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds programs along `PATH`, more carefully than a shell does.
public enum ProgramSearch {
  /// The path of a program, absolute; nil if it is in none of the folders.
  ///
  /// Entries of `PATH` that are relative or empty (the current folder) are passed by, and so are folders and files that
  /// everybody may write to: somebody else could have put a program there.
  public static func find(_ name: StaticString) -> FilePath? {
    let folders = Environment.value(of: "PATH") ?? Array("/usr/local/bin:/usr/bin:/bin".utf8)
    for folder in folders.split(separator: UInt8(ascii: ":")) where folder.first == UInt8(ascii: "/") {
      let folder = FilePath(folder)
      let program = name.withUTF8Buffer { folder.appending($0) }
      guard let file = FileStatus(of: program), file.kind == .regular, file.permissions & 0o111 != 0,
        let place = FileStatus(of: folder), (file.permissions | place.permissions) & 0o002 == 0
      else { continue }
      return program
    }
    return nil
  }
}
