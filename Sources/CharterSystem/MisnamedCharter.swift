// Finds files that were probably meant to be charters but have the wrong extension.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks for a charter that a folder listing misses because of its name: `week.charter.txt`, as some programs save it,
/// or `WEEK.CHARTER`.
package enum MisnamedCharter {
  /// The first one by name in the folder itself; nil if there is none, or the folder can't be read.
  package static func first(in folder: FilePath) -> FilePath? {
    guard let stream = folder.withCString({ opendir($0) }),
      let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name)
    else { return nil }
    defer { closedir(stream) }
    var first: [UInt8]?
    while let entry = readdir(stream) {
      // By address: copying the whole structure would read past the end of a short name.
      let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
      let bytes = Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
      guard bytes.first != UInt8(ascii: "."), isMeant(bytes) else { continue }
      guard (try? FileKind.of(folder.appending(bytes))) == .regular else { continue }
      if first.map({ bytes.lexicographicallyPrecedes($0) }) ?? true { first = bytes }
    }
    return first.map { folder.appending($0) }
  }

  /// Whether the name contains `.charter`, ignoring case. Names ending in `~` are backup copies made by editors.
  private static func isMeant(_ name: [UInt8]) -> Bool {
    let wanted = Array(".charter".utf8)
    let lower = name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return name.last != UInt8(ascii: "~") && lower.indices.dropFirst().contains { lower[$0...].starts(with: wanted) }
  }
}
