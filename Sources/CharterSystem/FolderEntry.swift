// One entry in a folder that is being listed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A charter file, a link with the name of one, or a subfolder.
struct FolderEntry {
  /// The name's bytes; folder names end with `/`, so that sorting the entries also sorts the paths below them.
  let name: [UInt8]
  let isLink: Bool

  var isFolder: Bool { name.last == UInt8(ascii: "/") }

  /// An entry with the name of a charter, or a folder to search; nil for anything else, and for pipes and devices.
  ///
  /// - Parameters:
  ///   - name: The entry's name, which doesn't begin with a dot.
  ///   - told: The type given in the folder (`DT_REG` and so on), which saves a system call per file. Some file systems
  ///     don't give it (`DT_UNKNOWN`); then the file itself is asked.
  init?(_ name: UnsafeRawBufferPointer, type told: Int, in folder: FilePath) {
    switch told == Int(DT_UNKNOWN) ? Self.type(of: folder.appending(name)) : told {
    case Int(DT_DIR):
      self.name = Array(name) + [UInt8(ascii: "/")]
    case Int(DT_REG) where Self.isCharter(name):
      self.name = Array(name)
    case Int(DT_LNK) where Self.isCharter(name):
      self.name = Array(name)
      isLink = true
      return
    default:
      return nil
    }
    isLink = false
  }

  /// Whether this entry's bytes sort before the other's.
  func precedes(_ other: FolderEntry) -> Bool {
    let order = memcmp(name, other.name, min(name.count, other.name.count))
    return order != 0 ? order < 0 : name.count < other.name.count
  }

  private static func isCharter(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count > suffix.count && name[(name.count - suffix.count)...].elementsEqual(suffix)
  }

  private static let suffix = Array(".charter".utf8)

  /// The type of an entry, from its own status: `DT_UNKNOWN` if it is neither file, folder nor link.
  private static func type(of path: FilePath) -> Int {
    var raw = stat()
    guard path.withCString({ cPath in repeatWhileInterrupted { lstat(cPath, &raw) } }) == 0 else {
      return Int(DT_UNKNOWN)
    }
    switch raw.st_mode & S_IFMT {
    case S_IFDIR: return Int(DT_DIR)
    case S_IFREG: return Int(DT_REG)
    case S_IFLNK: return Int(DT_LNK)
    default: return Int(DT_UNKNOWN)
    }
  }
}
