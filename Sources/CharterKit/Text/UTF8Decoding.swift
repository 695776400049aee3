// Decoding of one scalar from arbitrary bytes.

/// Decodes UTF-8 as defined by Unicode's table 3-7; an ill-formed sequence is a step of its own.
enum UTF8Decoding {
  struct Step {
    /// Nil if the bytes are not UTF-8.
    var scalar: Unicode.Scalar?
    /// Bytes to advance, at least 1: for an ill-formed sequence, its maximal subpart.
    var length: Int
  }

  /// Decodes the scalar that begins at `offset`, which must be inside `bytes`.
  static func decode(_ bytes: Span<UInt8>, at offset: Int) -> Step {
    let first = bytes[offset]
    if first < 0x80 { return Step(scalar: Unicode.Scalar(first), length: 1) }
    let count: Int
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF:
      count = 2
      value = UInt32(first & 0x1F)
    case 0xE0...0xEF:
      count = 3
      value = UInt32(first & 0x0F)
      if first == 0xE0 { lower = 0xA0 }
      if first == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      count = 4
      value = UInt32(first & 0x07)
      if first == 0xF0 { lower = 0x90 }
      if first == 0xF4 { upper = 0x8F }
    default:
      return Step(scalar: nil, length: 1)
    }
    var index = 1
    while index < count {
      guard offset + index < bytes.count else { return Step(scalar: nil, length: index) }
      let byte = bytes[offset + index]
      guard byte >= lower, byte <= upper else { return Step(scalar: nil, length: index) }
      value = value << 6 | UInt32(byte & 0x3F)
      lower = 0x80
      upper = 0xBF
      index += 1
    }
    return Step(scalar: Unicode.Scalar(value), length: count)
  }

  /// Decodes the scalar that ends before `offset`, which must be greater than 0.
  static func decodeBackward(_ bytes: Span<UInt8>, before offset: Int) -> Step {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let step = decode(bytes, at: start)
    return start + step.length == offset ? step : Step(scalar: nil, length: 1)
  }
}
