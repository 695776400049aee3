// The charter files in a folder and its subfolders, in an order that doesn't depend on the disk.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every `.charter` file in a folder and its subfolders, and the folders that could not be read.
///
/// Names that begin with a dot are skipped, both files and folders (`.git`, `.build`). Symbolic links are not followed,
/// so a link can't lead outside the folder or to something hidden in it; there are no loops, and nothing is listed
/// twice. Pipes, devices and sockets are not listed. A subfolder that contains a file `.charterignore` is skipped with
/// everything in it, unless it is asked for by name. So a folder of samples can have a subfolder of broken ones.
package struct FolderListing: Sendable {
  /// The files, each as the folder's path followed by the relative path, sorted by bytes.
  package private(set) var files: [FilePath] = []
  /// The links with the name of a charter, in the same order. They are not among the files.
  package private(set) var links: [FilePath] = []
  /// The folders that could not be listed completely, in the same order.
  package private(set) var failures: [SystemFailure] = []

  /// Lists the contents of `folder`, which may itself be a symbolic link. Files in the current folder have no `./`
  /// prefix.
  package init(below folder: FilePath) {
    collect(in: folder)
  }

  private static let ignoreMark = Array(".charterignore".utf8)

  private mutating func collect(in folder: FilePath) {
    var entries: [FolderEntry] = []
    if !Self.readEntries(of: folder, into: &entries) { failures.append(SystemFailure(.list, folder)) }
    entries.sort { $0.precedes($1) }
    for entry in entries {
      if entry.isFolder {
        let subfolder = folder.appending(entry.name.dropLast())
        if FileStatus(of: subfolder.appending(Self.ignoreMark)) != nil { continue }
        // Paths are limited to a few thousand bytes, so the depth is bounded by the system.
        collect(in: subfolder)
      } else if entry.isLink {
        links.append(folder.appending(entry.name))
      } else {
        files.append(folder.appending(entry.name))
      }
    }
  }

  /// Appends a folder's charter files and subfolders; returns false, with `errno` set, if that failed at some point.
  private static func readEntries(of folder: FilePath, into entries: inout [FolderEntry]) -> Bool {
    guard let stream = folder.withCString({ opendir($0) }) else { return false }
    defer {
      let code = errno
      closedir(stream)
      errno = code
    }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return false }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { return errno == 0 }
      // By address: copying the whole structure would read past the end of a short name.
      let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
      if name[0] == CChar(bitPattern: UInt8(ascii: ".")) { continue }
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
      if let entry = FolderEntry(bytes, type: Int(entry.pointee.d_type), in: folder) { entries.append(entry) }
    }
  }
}
