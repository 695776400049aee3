// The git repositories that contain files, and the paths from their roots.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Names files as a repository host does: relative to the root, wherever the program was started.
package struct Repositories {
  /// Where a file is.
  package struct Place: Hashable, Sendable {
    /// The absolute path of the repository's root; nil outside a repository.
    package let root: FilePath?
    /// The path from there; outside a repository, relative to the working folder, or as given if it is not in that
    /// either.
    package let path: FilePath

    package init(root: FilePath?, path: FilePath) {
      self.root = root
      self.path = path
    }
  }

  /// A folder's path without links, and the repository root above it.
  private struct Folder {
    let path: FilePath
    let root: FilePath?
  }

  /// Each folder is examined once; nil for one that doesn't exist.
  private var known: [FilePath: Folder?] = [:]
  private let workingFolder: FilePath?

  package init() { workingFolder = Self.resolved(.currentFolder) }

  /// Where a file is, whether it exists or not.
  package mutating func place(of file: FilePath) -> Place {
    let parent = file.folder
    if known[parent] == nil { known[parent] = .some(Self.look(at: parent)) }
    guard let folder = known[parent] ?? nil else { return Place(root: nil, path: file) }
    let resolved = folder.path.appending(file.lastComponent)
    if let root = folder.root, let path = resolved.path(from: root) { return Place(root: root, path: path) }
    return Place(root: nil, path: workingFolder.flatMap { resolved.path(from: $0) } ?? file)
  }

  /// The root is the nearest folder that contains `.git`: a folder, or a file in a worktree or a submodule.
  private static func look(at folder: FilePath) -> Folder? {
    guard let path = resolved(folder) else { return nil }
    var root = path
    while FileStatus(of: root.appending(".git".utf8)) == nil {
      guard root != "/" else { return Folder(path: path, root: nil) }
      root = root.folder
    }
    return Folder(path: path, root: root)
  }

  private static func resolved(_ path: FilePath) -> FilePath? {
    path.withCString { cPath in
      guard let resolved = realpath(cPath, nil) else { return nil }
      defer { free(resolved) }
      return FilePath(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }
  }
}

extension FilePath {
  /// The relative path to this absolute path from a folder above it; nil if it is elsewhere.
  fileprivate func path(from folder: FilePath) -> FilePath? {
    let start = folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [UInt8(ascii: "/")]
    return bytes.starts(with: start) && bytes.count > start.count ? FilePath(bytes[start.count...]) : nil
  }
}
