// The bytes of one charter file.

/// The bytes of a file, with private keys redacted: nothing here assumes that they are valid UTF-8.
public struct SourceText: Sendable {
  /// The longest file that is read, in bytes (64 MiB).
  public static let maximumSize = 64 << 20

  /// The bytes, with any private key replaced.
  public let bytes: [UInt8]
  /// Where private keys were: each of their letters and digits is replaced by `x`.
  public let secrets: [ByteRange]

  /// Keeps at most `maximumSize` bytes; callers refuse longer files before reading them. A private key that was pasted
  /// into the file is made unreadable here, so that nothing derived from the text can show it.
  public init(_ bytes: [UInt8]) {
    var bytes = Self.kept(bytes)
    secrets = PrivateKeys.hide(in: &bytes)
    self.bytes = bytes
  }

  /// The bytes unchanged, only for giving the author's own file back. Derive nothing else from it.
  public init(verbatim bytes: [UInt8]) {
    self.bytes = Self.kept(bytes)
    secrets = []
  }

  private static func kept(_ bytes: [UInt8]) -> [UInt8] {
    bytes.count <= maximumSize ? bytes : Array(bytes[..<maximumSize])
  }

  /// The UTF-8 bytes of a text, with private keys redacted as above.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// The bytes of `range`, clamped to the file.
  public func slice(_ range: ByteRange) -> ArraySlice<UInt8> {
    let end = min(Int(range.end), bytes.count)
    return bytes[min(Int(range.start), end)..<end]
  }

  /// The text of `range`, with U+FFFD for invalid bytes. For messages only: outputs append bytes.
  public func string(_ range: ByteRange) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// Length of a byte-order mark at the very start: 0 or 3.
  public var byteOrderMarkLength: Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
