// A file to which lines are added while a program runs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A trace of what a program heard and said. What can't be written is lost without a word: the work itself goes on.
///
/// It holds what others wrote, so only its owner may read it, and it is never put into a file that is something else: it
/// is a new file, or one that began as a trace, and then it is continued.
public final class TraceFile {
  /// What a line is about.
  public enum Line: String, CaseIterable, Sendable {
    case incoming = "--> "
    case outgoing = "<-- "
    case trouble = "!!! "
  }

  private let descriptor: Descriptor
  private let path: FilePath
  private var isEmpty: Bool

  /// Makes a file, or opens one that an earlier trace made.
  ///
  /// - Throws: `isLink` for a link, wherever it leads; `notALog` for anything else that is there; `isCharter` and
  ///   `isSignature` for names that a trace may not have.
  public init(_ path: FilePath) throws(SystemFailure) {
    try GuardedWrite.refuseNames(of: path)
    if try FileStatus(at: path, for: .write)?.isLink == true { throw SystemFailure(.write, path, .isLink) }
    let flags = O_APPEND | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK
    do throws(SystemFailure) {
      descriptor = try Descriptor(opening: path, flags: flags | O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, for: .write)
      isEmpty = true
    } catch {
      guard error.reason == .alreadyExists else { throw error }
      descriptor = try Descriptor(opening: path, flags: flags | O_RDWR, for: .write)
      isEmpty = false
      guard try Self.isTrace(descriptor, path) else { throw SystemFailure(.write, path, .notALog) }
    }
    self.path = path
  }

  /// Removes a file in which there is nothing: the next time it could not be told from somebody else's.
  public func end() {
    if isEmpty { _ = path.withCString { unlink($0) } }
  }

  /// Adds a line at the end, at once. Line ends in it become spaces.
  public func write(_ line: Line, _ bytes: [UInt8]) {
    isEmpty = false
    var text = Array(line.rawValue.utf8)
    text.append(contentsOf: bytes.lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
    text.append(0x0A)
    try? writeAll(text, to: descriptor.number, reporting: path)
  }

  /// Whether an open file is an ordinary one of this user, with no other name, that begins as a trace does.
  private static func isTrace(_ descriptor: borrowing Descriptor, _ path: FilePath) throws(SystemFailure) -> Bool {
    let status = try descriptor.status(for: .write, reporting: path)
    guard status.kind == .regular, status.owner == geteuid(), status.nameCount == 1 else { return false }
    let number = descriptor.number
    return withUnsafeTemporaryAllocation(byteCount: 4, alignment: 1) { start in
      let count = repeatWhileInterrupted { pread(number, start.baseAddress, start.count, 0) }
      // The first to speak is the client.
      return [Line.incoming, .trouble].contains { start.prefix(max(0, count)).elementsEqual($0.rawValue.utf8) }
    }
  }
}
