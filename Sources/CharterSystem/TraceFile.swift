// A file to which lines are appended while a program runs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A trace of a program's incoming and outgoing messages. Failures to write are ignored, so that the program itself can
/// continue.
///
/// It contains other people's text, so only its owner can read it, and it never replaces other content: it is a new
/// file, or an earlier trace that is continued.
package final class TraceFile {
  /// The kind of a line.
  package enum Line: String, CaseIterable, Sendable {
    case incoming = "--> "
    case outgoing = "<-- "
    case trouble = "!!! "
  }

  private let descriptor: Descriptor
  private let path: FilePath
  private var isEmpty: Bool

  /// Creates a file, or opens an earlier trace.
  ///
  /// - Throws: `isLink` for a link, wherever it leads; `notALog` for anything else that exists; `isCharter` and
  /// `isSignature` for names that a trace may not have.
  package init(_ path: FilePath) throws(SystemFailure) {
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

  /// Removes an empty file: the next time it could not be told apart from someone else's.
  package func end() {
    if isEmpty { _ = path.withCString { unlink($0) } }
  }

  /// Appends a line immediately. Line ends in it become spaces.
  package func write(_ line: Line, _ bytes: [UInt8]) {
    isEmpty = false
    var text = Array(line.rawValue.utf8)
    text.append(contentsOf: bytes.lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
    text.append(0x0A)
    try? writeAll(text, to: descriptor.number, reporting: path)
  }

  /// Whether an open file is a regular one owned by this user, with no other name, that begins like a trace.
  private static func isTrace(_ descriptor: borrowing Descriptor, _ path: FilePath) throws(SystemFailure) -> Bool {
    let status = try descriptor.status(for: .write, reporting: path)
    guard status.kind == .regular, status.owner == geteuid(), status.nameCount == 1 else { return false }
    let number = descriptor.number
    return withUnsafeTemporaryAllocation(byteCount: 4, alignment: 1) { start in
      let count = repeatWhileInterrupted { pread(number, start.baseAddress, start.count, 0) }
      // The client is always first to send.
      return [Line.incoming, .trouble].contains { start.prefix(max(0, count)).elementsEqual($0.rawValue.utf8) }
    }
  }
}
