// The git repositories that files lie in, and the way from a repository's root to a file.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Names files as a host of repositories does: from the root, wherever the program was started.
public struct Repositories {
  /// Where a file lies.
  public struct Place: Hashable, Sendable {
    /// The absolute path of the repository's root; nil outside of a repository.
    public let root: FilePath?
    /// The file from there; outside of a repository from the working folder, and as it was given outside of that.
    public let path: FilePath

    public init(root: FilePath?, path: FilePath) {
      self.root = root
      self.path = path
    }
  }

  /// A folder without links on the way to it, and the root above it.
  private struct Folder {
    let path: FilePath
    let root: FilePath?
  }

  /// Each folder is looked at once; nil for one that isn't there.
  private var known: [FilePath: Folder?] = [:]
  private let workingFolder: FilePath?

  public init() { workingFolder = Self.resolved(.currentFolder) }

  /// Where a file lies, whether it is there or not.
  public mutating func place(of file: FilePath) -> Place {
    let parent = file.folder
    if known[parent] == nil { known[parent] = .some(Self.look(at: parent)) }
    guard let folder = known[parent] ?? nil else { return Place(root: nil, path: file) }
    let resolved = folder.path.appending(file.lastComponent)
    if let root = folder.root, let path = resolved.path(from: root) { return Place(root: root, path: path) }
    return Place(root: nil, path: workingFolder.flatMap { resolved.path(from: $0) } ?? file)
  }

  /// The root is the nearest folder that holds `.git`: a folder, or a file in a worktree or a submodule.
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
  /// The way to this absolute path from a folder above it; nil where it lies elsewhere.
  fileprivate func path(from folder: FilePath) -> FilePath? {
    let start = folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [UInt8(ascii: "/")]
    return bytes.starts(with: start) && bytes.count > start.count ? FilePath(bytes[start.count...]) : nil
  }
}
