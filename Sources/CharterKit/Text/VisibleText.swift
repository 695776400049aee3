// Makes bytes safe to show on a terminal or in a log: invisible characters are shown by name.

/// Shows bytes so that they can't control a terminal or mislead its reader.
///
/// A control, bidirectional control, default-ignorable, private-use, unassigned or replacement character is shown as
/// `<U+202E>`, an invalid byte as `<xFF>`, a tab as four spaces. Line ends are controls too, so the result stays on one
/// line. Joiners and variation selectors are kept where writing needs them (`CharacterSafety`).
package enum VisibleText {
  private static let tab = 4

  /// Appends the text made visible.
  package static func append(_ bytes: ArraySlice<UInt8>, into result: inout [UInt8]) {
    append(bytes.span, 0, bytes.count, into: &result)
  }

  /// Appends the text made visible.
  package static func append(_ bytes: [UInt8], into result: inout [UInt8]) {
    append(bytes.span, 0, bytes.count, into: &result)
  }

  /// Appends the text made visible.
  package static func append(_ text: String, into result: inout [UInt8]) {
    append(Array(text.utf8), into: &result)
  }

  /// Appends `bytes[start..<end]`, which must lie inside `bytes`.
  static func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into result: inout [UInt8]) {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        result.append(byte)
        offset += 1
      } else {
        var width = DisplayWidth()
        offset += appendStep(bytes, at: offset, before: end, &width, into: &result)
      }
    }
  }

  /// Appends the scalar or invalid byte sequence at `place`, before `end`, and adds its columns to the width.
  ///
  /// - Returns: How many bytes that took, at least 1.
  static func appendStep(
    _ bytes: Span<UInt8>, at offset: Int, before end: Int, _ width: inout DisplayWidth, into result: inout [UInt8]
  ) -> Int {
    let step = UTF8Decoding.decode(bytes, at: offset)
    // A scalar that extends past the end is truncated by it, so its bytes are shown one by one.
    guard let scalar = step.scalar, offset + step.length <= end else {
      let length = min(step.length, end - offset)
      for index in offset..<offset + length { width.add(columns: appendName(of: bytes[index], into: &result)) }
      return length
    }
    if scalar.value == 0x09 {
      for _ in 0..<tab { result.append(0x20) }
      width.add(columns: tab)
    } else if isShown(scalar, bytes, offset, step.length) {
      for index in offset..<offset + step.length { result.append(bytes[index]) }
      width.add(scalar)
    } else {
      width.add(columns: appendName(of: scalar, into: &result))
    }
    return step.length
  }

  private static func isShown(_ scalar: Unicode.Scalar, _ bytes: Span<UInt8>, _ offset: Int, _ length: Int) -> Bool {
    switch CharacterSafety.classify(scalar) {
    case .safe: scalar.value != 0x0A
    case .mayNeedNormalising: true
    case .joiner: CharacterSafety.isAllowedJoiner(scalar, bytes, offset, length)
    case .hidden: false
    }
  }

  /// `<U+202E>`; returns its columns.
  private static func appendName(of scalar: Unicode.Scalar, into result: inout [UInt8]) -> Int {
    let start = result.count
    result.append(UInt8(ascii: "<"))
    result.append(UInt8(ascii: "U"))
    result.append(UInt8(ascii: "+"))
    var shift: UInt32 = scalar.value > 0xFFFFF ? 20 : scalar.value > 0xFFFF ? 16 : 12
    while true {
      result.append(digit(scalar.value >> shift))
      if shift == 0 { break }
      shift -= 4
    }
    result.append(UInt8(ascii: ">"))
    return result.count - start
  }

  /// `<xFF>`; returns its columns.
  private static func appendName(of byte: UInt8, into result: inout [UInt8]) -> Int {
    result.append(UInt8(ascii: "<"))
    result.append(UInt8(ascii: "x"))
    result.append(digit(UInt32(byte >> 4)))
    result.append(digit(UInt32(byte)))
    result.append(UInt8(ascii: ">"))
    return 5
  }

  /// The lowest four bits as an uppercase hexadecimal digit.
  private static func digit(_ value: UInt32) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: value & 0xF)
    return digit < 10 ? 0x30 + digit : 0x37 + digit
  }
}
