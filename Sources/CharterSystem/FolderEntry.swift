// One entry of a folder that is being listed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A charter file, a link that has the name of one, or a subfolder.
struct FolderEntry {
  /// The name's bytes; a folder's end with `/`, so that ordering the entries orders the paths below them too.
  let name: [UInt8]
  let isLink: Bool

  var isFolder: Bool { name.last == UInt8(ascii: "/") }

  /// An entry that has the name of a charter, or is a folder to look into; nil for any other, and for pipes and devices.
  ///
  /// - Parameters:
  ///   - name: the entry's name, which doesn't begin with a dot.
  ///   - told: what the folder says of it (`DT_REG` and so on), so that no file needs to be asked one by one. Some file
  ///     systems don't say (`DT_UNKNOWN`): then the file itself has to.
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

  /// Whether this one's bytes come before the other's.
  func precedes(_ other: FolderEntry) -> Bool {
    let order = memcmp(name, other.name, min(name.count, other.name.count))
    return order != 0 ? order < 0 : name.count < other.name.count
  }

  private static func isCharter(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count > suffix.count && name[(name.count - suffix.count)...].elementsEqual(suffix)
  }

  private static let suffix = Array(".charter".utf8)

  /// What a folder would say of an entry, asked of the entry itself: `DT_UNKNOWN` when it is neither file, folder nor link.
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
