// A folder that is read and listed without following links out of it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that belongs to one file, such as the folder of its signatures. Its content is not trusted: a link, pipe or
/// device in it is refused, not followed or waited for.
package struct PrivateFolder: Sendable {
  package let path: FilePath

  package init(_ path: FilePath) { self.path = path }

  /// What is at the path itself.
  package enum Presence: Equatable, Sendable {
    case absent, folder
    /// A symbolic link, wherever it leads.
    case link
    case somethingElse
  }

  package func presence() throws(SystemFailure) -> Presence {
    var raw = stat()
    let result = path.withCString { name in repeatWhileInterrupted { lstat(name, &raw) } }
    if result == 0 {
      switch raw.st_mode & S_IFMT {
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .somethingElse
      }
    }
    if errno == ENOENT { return .absent }
    throw SystemFailure(.read, path)
  }

  /// The bytes of a file in it; nil if there is no such file.
  ///
  /// - Throws: `isLink` for a link, `notARegularFile` for a pipe or a device, `tooLarge` above `limit` bytes.
  package func read(_ name: [UInt8], limit: Int) throws(SystemFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      return try readFile(path.appending(name), limit: limit)
    } catch {
      if error.reason == .notFound { return nil }
      if error.reason == .tooManyLinks { throw SystemFailure(.read, error.path, .isLink) }
      throw error
    }
  }

  private func readFile(_ file: FilePath, limit: Int) throws(SystemFailure) -> [UInt8] {
    let descriptor = try Descriptor(opening: file, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW, for: .read)
    let status = try descriptor.status(for: .read, reporting: file)
    ReadFiles.note(status)
    switch status.kind {
    case .regular: break
    case .folder: throw SystemFailure(.read, file, .isDirectory)
    case .pipe, .other: throw SystemFailure(.read, file, .notARegularFile)
    }
    guard status.size <= limit else { throw SystemFailure(.read, file, .tooLarge) }
    // The file's stated size plus one byte, so that its end is found.
    var bytes = [UInt8](repeating: 0, count: status.size + 1)
    var filled = 0
    while filled <= limit {
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: min(filled, limit + 1 - filled)) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        repeatWhileInterrupted {
          systemRead(descriptor.number, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        }
      }
      if count == 0 { return Array(bytes[..<filled]) }
      guard count > 0 else { throw SystemFailure(.read, file) }
      filled += count
    }
    throw SystemFailure(.read, file, .tooLarge)
  }

  /// The names in it, sorted by bytes, without those that begin with a dot; at most `limit`.
  package func names(limit: Int) throws(SystemFailure) -> [[UInt8]] {
    guard let stream = path.withCString({ opendir($0) }) else { throw SystemFailure(.list, path) }
    defer { closedir(stream) }
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var names: [[UInt8]] = []
    while names.count < limit {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFailure(.list, path) }
        break
      }
      // By address: copying the whole structure would read past the end of a short name.
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      if name[0] == CChar(bitPattern: UInt8(ascii: ".")) { continue }
      names.append(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Creates the folder unless it exists.
  package func create() throws(SystemFailure) {
    let result = path.withCString { mkdir($0, 0o777) }
    if result == 0 { return }
    let failure = SystemFailure(.write, path)
    guard failure.reason == .alreadyExists, try presence() == .folder else { throw failure }
  }
}

private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, room.baseAddress, room.count)
}
