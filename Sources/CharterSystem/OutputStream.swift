// Standard output and error: collected bytes, written in large pieces, every error seen.

/// A buffered stream onto a descriptor that somebody else closes.
///
/// What is written last is kept until `flush`; a stream that goes out of use unflushed loses it, for an error could no
/// longer be reported. A closed pipe throws the reason `brokenPipe` (see `Signals.ignoreWriteSignals`).
public struct OutputStream: ~Copyable {
  private let descriptor: Int32
  private let path: FilePath
  private var buffer: [UInt8] = []
  /// Whether it is still to be seen that this is no file that was read (`charter build x.charter >> x.charter`).
  private var isUnseen = false

  /// How much is collected before it is written, in bytes.
  private static let pieceSize = 64 * 1024

  /// A stream onto an open descriptor; `path` is what its failures name.
  public init(descriptor: Int32, path: FilePath = .standardStream) {
    self.descriptor = descriptor
    self.path = path
  }

  /// A stream onto standard output.
  public static func standardOutput() -> OutputStream {
    var stream = OutputStream(descriptor: StandardDescriptors.output)
    stream.isUnseen = true
    return stream
  }

  /// A stream onto standard error.
  public static func standardError() -> OutputStream {
    OutputStream(descriptor: StandardDescriptors.error)
  }

  /// Adds bytes to the stream.
  public mutating func write(_ bytes: [UInt8]) throws(SystemFailure) {
    if bytes.count >= Self.pieceSize {
      // A whole document goes out in one piece, without being copied.
      try flush()
      try look()
      try writeAll(bytes, to: descriptor, reporting: path)
      return
    }
    buffer += bytes
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Adds a text, as UTF-8.
  public mutating func write(_ text: String) throws(SystemFailure) {
    buffer += text.utf8
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what was collected. After a failure it is given up, so that it isn't written twice.
  public mutating func flush() throws(SystemFailure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    if !buffer.isEmpty { try look() }
    try writeAll(buffer, to: descriptor, reporting: path)
  }

  private mutating func look() throws(SystemFailure) {
    guard isUnseen else { return }
    if let status = FileStatus(ofDescriptor: descriptor), ReadFiles.contains(status) {
      throw SystemFailure(.write, path, .wasRead)
    }
    isUnseen = false
  }
}
