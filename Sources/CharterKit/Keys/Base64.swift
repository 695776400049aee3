// Base64 (RFC 4648, section 4): encoding, and strict decoding that accepts exactly one spelling of each byte sequence.

/// Base64 with the standard alphabet of RFC 4648, section 4.
package enum Base64 {
  /// Decodes `text`; nil unless it is exactly what an encoder would have written. Another alphabet, white space,
  /// missing or misplaced padding and non-zero leftover bits are all rejected.
  package static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text {
      if byte == UInt8(ascii: "=") {
        padding += 1
        group <<= 6
      } else {
        guard padding == 0, let digit = digit(byte) else { return nil }
        group = group << 6 | digit
      }
      digits += 1
      guard digits == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      if padding > 0 {
        // The bits that padding replaces must be zero, including the leftover bits of the last digit. The padding count
        // is never reset, so nothing can follow padding.
        guard padding <= 2, bytes.suffix(padding).allSatisfy({ $0 == 0 }) else { return nil }
        bytes.removeLast(padding)
      }
      group = 0
      digits = 0
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Appends the Base64 encoding of `bytes`, with padding.
  package static func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    output.reserveCapacity(output.count + (bytes.count + 2) / 3 * 4)
    var offset = 0
    while offset < bytes.count {
      let count = min(3, bytes.count - offset)
      var group = UInt32(bytes[offset]) << 16
      if count > 1 { group |= UInt32(bytes[offset + 1]) << 8 }
      if count > 2 { group |= UInt32(bytes[offset + 2]) }
      output.append(letter(group >> 18))
      output.append(letter(group >> 12))
      output.append(count > 1 ? letter(group >> 6) : UInt8(ascii: "="))
      output.append(count > 2 ? letter(group) : UInt8(ascii: "="))
      offset += count
    }
  }

  private static func letter(_ bits: UInt32) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: bits & 0x3F)
    switch value {
    case 0..<26: return 0x41 + value
    case 26..<52: return 0x61 + value - 26
    case 52..<62: return 0x30 + value - 52
    case 62: return UInt8(ascii: "+")
    default: return UInt8(ascii: "/")
    }
  }
}
