// The one way in which the rest of the program writes files: each for a purpose, and never over what that may not touch.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes whole files, as `AtomicWrite` does, after a look at what would be lost.
public enum GuardedWrite {
  /// What a file is written for. What it may take the place of follows from that.
  public enum Purpose: Hashable, Sendable {
    /// What was made of something that was read: a document. It is never written over a file that was read, by whatever
    /// name, never to a name that charters or signatures have.
    case output
    /// A new charter. Nothing may have its name, not even a link.
    case newCharter
    /// A charter that was read and is now written again. Not through a link, and not where another name would keep the
    /// old text.
    case sameCharter
    /// A signature, or what was signed. Not through a link.
    ///
    /// - Parameter replacing: whether a file of that name may be there already.
    case signature(replacing: Bool)
  }

  /// Writes `bytes` as the whole content of the file at `path`, if its purpose allows.
  ///
  /// - Parameter sweeping: as in `AtomicWrite.write`.
  public static func write(
    _ bytes: [UInt8], to path: FilePath, as purpose: Purpose, sweeping: Bool = true
  ) throws(SystemFailure) {
    var existing = AtomicWrite.Existing.replace
    switch purpose {
    case .output:
      try refuseRead(path)
      try refuseNames(of: path)
    case .newCharter:
      if try FileStatus(at: path, for: .write) != nil, try !isFreeStream(path) {
        throw SystemFailure(.write, path, .alreadyExists)
      }
      try refuseSignatures(path)
      existing = .keep
    case .sameCharter:
      guard let status = try FileStatus(at: path, for: .write) else { throw SystemFailure(.write, path, .notFound) }
      if status.isLink { throw SystemFailure(.write, path, .isLink) }
      guard status.kind == .regular else { throw SystemFailure(.write, path, .notARegularFile) }
      if status.nameCount > 1 { throw SystemFailure(.write, path, .hasOtherNames) }
    case .signature(let replacing):
      if try FileStatus(at: path, for: .write)?.isLink == true { throw SystemFailure(.write, path, .isLink) }
      if !replacing { existing = .keep }
    }
    try AtomicWrite.write(bytes, to: path, existing: existing, sweeping: sweeping)
  }

  /// Refuses a path by which only charters or signatures go, whether there is a file or not: `x.charter`, `x.sig`, and
  /// all that lies in `x.signatures`. Links are followed.
  static func refuseNames(of path: FilePath) throws(SystemFailure) {
    var names = [path]
    if case .file(let target, _) = try WriteTarget(of: path) { names.append(target) }
    for name in names where name.hasExtension("charter", ignoringCase: true) {
      throw SystemFailure(.write, path, .isCharter)
    }
    try refuseSignatures(path)
  }

  private static func refuseSignatures(_ path: FilePath) throws(SystemFailure) {
    guard case .file(let target, _) = try WriteTarget(of: path) else { return }
    let folder = target.folder.resolved ?? target.folder
    let isSignature =
      folder.hasExtension("signatures", ignoringCase: true) || target.hasExtension("signatures", ignoringCase: true)
      || target.hasExtension("sig", ignoringCase: true)
    if isSignature { throw SystemFailure(.write, path, .isSignature) }
  }

  /// Refuses a path that leads to a file that was read.
  private static func refuseRead(_ path: FilePath) throws(SystemFailure) {
    let status: FileStatus?
    switch try WriteTarget(of: path) {
    case .file(_, let old): status = old
    case .stream: status = FileStatus(of: path)
    case .openDescriptor(let number): status = FileStatus(ofDescriptor: number)
    }
    if let status, ReadFiles.contains(status) { throw SystemFailure(.write, path, .wasRead) }
  }

  /// Whether a path leads to something in which nothing can be lost: a pipe, a device, an open file without content.
  private static func isFreeStream(_ path: FilePath) throws(SystemFailure) -> Bool {
    switch try WriteTarget(of: path) {
    case .file: false
    case .stream: true
    case .openDescriptor(let number):
      FileStatus(ofDescriptor: number).map { $0.kind != .regular || $0.size == 0 } ?? true
    }
  }
}
