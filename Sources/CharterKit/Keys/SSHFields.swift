// Length-prefixed byte strings, the encoding that SSH uses (RFC 4251, section 5).

/// Reads byte strings one after another, each prefixed with its length in four bytes.
package struct SSHFields: Sendable {
  private let bytes: [UInt8]
  private var offset = 0

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Whether nothing is left.
  package var isAtEnd: Bool { offset == bytes.count }

  /// The bytes that are left.
  package var rest: ArraySlice<UInt8> { bytes[offset...] }

  /// The next string; nil if there is none, or if it is shorter than its length says.
  package mutating func next() -> ArraySlice<UInt8>? {
    guard let length = nextNumber(), length <= UInt32(clamping: bytes.count - offset) else { return nil }
    let start = offset
    offset = start + Int(length)
    return bytes[start..<offset]
  }

  /// The next four bytes as a big-endian number; nil if fewer are left.
  package mutating func nextNumber() -> UInt32? {
    guard bytes.count - offset >= 4 else { return nil }
    var number: UInt32 = 0
    for byte in bytes[offset..<offset + 4] { number = number << 8 | UInt32(byte) }
    offset += 4
    return number
  }

  /// Appends a string, prefixed with its length.
  package static func append(_ string: some Collection<UInt8>, to output: inout [UInt8]) {
    append(UInt32(clamping: string.count), to: &output)
    output.append(contentsOf: string)
  }

  /// Appends a number as four big-endian bytes.
  package static func append(_ number: UInt32, to output: inout [UInt8]) {
    for shift in [24, 16, 8, 0] as [UInt32] { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
