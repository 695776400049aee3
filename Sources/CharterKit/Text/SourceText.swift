// The bytes of one charter file.

/// The bytes of a file, whatever they are but for private keys: nothing here assumes that they are valid UTF-8.
public struct SourceText: Sendable {
  /// A file longer than this many bytes (64 MiB) is not read: token offsets have 27 bits.
  public static let maximumSize = 64 << 20

  public let bytes: [UInt8]
  /// Where private keys lay: an `x` stands for each of their letters and digits.
  public let secrets: [ByteRange]

  /// Keeps at most `maximumSize` bytes; the edges refuse longer files before they are read. A private key that was pasted
  /// into the file is made unreadable here, so that nothing that is made of the text can show it.
  public init(_ bytes: [UInt8]) {
    var bytes = Self.kept(bytes)
    secrets = PrivateKeys.hide(in: &bytes)
    self.bytes = bytes
  }

  /// The bytes as they are, for what gives the author's own file back: nothing else may be made of it.
  public init(verbatim bytes: [UInt8]) {
    self.bytes = Self.kept(bytes)
    secrets = []
  }

  private static func kept(_ bytes: [UInt8]) -> [UInt8] {
    bytes.count <= maximumSize ? bytes : Array(bytes[..<maximumSize])
  }

  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// The bytes of `range`; what lies outside the file is left out.
  public func slice(_ range: ByteRange) -> ArraySlice<UInt8> {
    let end = min(Int(range.end), bytes.count)
    return bytes[min(Int(range.start), end)..<end]
  }

  /// The text of `range`, invalid bytes as U+FFFD. For messages only: outputs append bytes.
  public func string(_ range: ByteRange) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// Length of a byte-order mark at the very start: 0 or 3.
  public var byteOrderMarkLength: Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
