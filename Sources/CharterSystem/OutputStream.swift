// Standard output and error: buffered, written in large pieces, with every error reported.

/// A buffered stream on a descriptor that it doesn't close.
///
/// The last bytes written are kept until `flush`; a stream that goes out of scope unflushed loses them, since an error
/// could no longer be reported. A closed pipe throws the reason `brokenPipe` (see `Signals.ignoreWriteSignals`).
package struct OutputStream: ~Copyable {
  private let descriptor: Int32
  private let path: FilePath
  private var buffer: [UInt8] = []
  /// Whether to check first that this is not a file that was read (`charter build x.charter >> x.charter`).
  private var isUnseen = false

  /// The number of bytes buffered before they are written.
  private static let pieceSize = 64 * 1024

  /// A stream on an open descriptor; `path` is the name in error messages.
  package init(descriptor: Int32, path: FilePath = .standardStream) {
    self.descriptor = descriptor
    self.path = path
  }

  /// A stream on standard output.
  package static func standardOutput() -> OutputStream {
    var stream = OutputStream(descriptor: StandardDescriptors.output)
    stream.isUnseen = true
    return stream
  }

  /// A stream on standard error.
  package static func standardError() -> OutputStream {
    OutputStream(descriptor: StandardDescriptors.error)
  }

  /// Adds bytes to the stream.
  package mutating func write(_ bytes: [UInt8]) throws(SystemFailure) {
    if bytes.count >= Self.pieceSize {
      // A whole document is written in one piece, without being copied.
      try flush()
      try look()
      try writeAll(bytes, to: descriptor, reporting: path)
      return
    }
    buffer += bytes
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Adds a text, as UTF-8.
  package mutating func write(_ text: String) throws(SystemFailure) {
    buffer += text.utf8
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes the buffer. After a failure the buffer is discarded, so that it isn't written twice.
  package mutating func flush() throws(SystemFailure) {
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
