// The charters in the client's folders that are not open.

import CharterSystem

/// What is known of the files in the folders.
struct Workspace {
  /// What is remembered of a file, so that it isn't read for nothing.
  struct Record {
    var stamp: FileStamp
    var revision: Int
    /// How its findings were sent, if it has some and they were.
    var publishedAs: DocumentURI?
  }

  /// The folders that the client has open.
  var folders: [FilePath] = []
  /// Every charter below them, in order, as `charter check` finds them.
  private(set) var paths: [FilePath] = []
  var records: [FilePath: Record] = [:]
  /// Files whose findings are still to be sent; the next is the last.
  var unchecked: [FilePath] = []
  /// Whether `paths` may no longer be what is on the disk.
  var isStale = true

  /// Lists the folders anew.
  ///
  /// - Returns: the files that are gone.
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

  /// Whether a file lies below one of the folders.
  func contains(_ path: FilePath) -> Bool {
    folders.contains { folder in
      guard path.bytes.starts(with: folder.bytes) else { return false }
      let slash = UInt8(ascii: "/")
      return folder.bytes.last == slash || path.bytes.dropFirst(folder.bytes.count).first == slash
    }
  }
}
