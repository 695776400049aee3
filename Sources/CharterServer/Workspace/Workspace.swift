// The charters in the client's folders that are not open.

import CharterSystem

/// What is known about the files in the folders.
struct Workspace {
  /// What is cached for a file, so that it isn't read needlessly.
  struct Record {
    var stamp: FileStamp
    var revision: Int
    /// The URI under which its findings were sent, if it has any and they were.
    var publishedAs: DocumentURI?
  }

  /// The folders that the client has open.
  var folders: [FilePath] = []
  /// Every charter in them, in order, as `charter check` finds them.
  private(set) var paths: [FilePath] = []
  var records: [FilePath: Record] = [:]
  /// Files that still need checking; the next is the last.
  var unchecked: [FilePath] = []
  /// Whether `paths` may be out of date.
  var isStale = true

  /// Lists the folders again.
  ///
  /// - Returns: The files that no longer exist.
  mutating func list() -> [FilePath] {
    var found: [FilePath] = []
    var seen: Set<FilePath> = []
    for folder in folders {
      for file in FolderListing(below: folder).files where seen.insert(file).inserted { found.append(file) }
    }
    let gone = records.keys.filter { !seen.contains($0) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    paths = found
    isStale = false
    return gone
  }

  /// Whether a file is inside one of the folders.
  func contains(_ path: FilePath) -> Bool {
    folders.contains { folder in
      guard path.bytes.starts(with: folder.bytes) else { return false }
      let slash = UInt8(ascii: "/")
      return folder.bytes.last == slash || path.bytes.dropFirst(folder.bytes.count).first == slash
    }
  }
}
