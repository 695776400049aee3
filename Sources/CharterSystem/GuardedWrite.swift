// The only way for other modules to write files: each for a purpose, and never over what that purpose may not replace.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes whole files, as `AtomicWrite` does, after checking what would be lost.
package enum GuardedWrite {
  /// What a file is written for, which determines what it may replace.
  package enum Purpose: Hashable, Sendable {
    /// A document made from something that was read. It is never written over a file that was read, whatever its name,
    /// nor to a name reserved for charters or signatures.
    case output
    /// A new charter. The name must not exist, not even as a link.
    case newCharter
    /// A charter that was read and is now rewritten. Not through a link, and not if another hard link would keep the
    /// old text.
    case sameCharter
    /// A signature, or the signed content. Not through a link.
    ///
    /// - Parameter replacing: Whether an existing file may be replaced.
    case signature(replacing: Bool)
  }

  /// Writes `bytes` as the whole content of the file at `path`, if its purpose allows.
  ///
  /// - Parameter sweeping: As in `AtomicWrite.write`.
  package static func write(
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

  /// Refuses a name reserved for charters or signatures, whether or not the file exists: `x.charter`, `x.sig`, and
  /// everything in `x.signatures`. Links are followed.
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

  /// Whether a path leads to something where nothing can be lost: a pipe, a device, or an empty open file.
  private static func isFreeStream(_ path: FilePath) throws(SystemFailure) -> Bool {
    switch try WriteTarget(of: path) {
    case .file: false
    case .stream: true
    case .openDescriptor(let number):
      FileStatus(ofDescriptor: number).map { $0.kind != .regular || $0.size == 0 } ?? true
    }
  }
}
