// Checking for and converting to Unicode's normal form C.

/// Two spellings that look the same would have different fingerprints, so text must be in NFC.
package enum NormalForm {
  // MARK: Marks

  /// The most combining marks allowed on one base, as in Unicode's stream-safe format (UAX 15): no writing system needs
  /// more, and very long runs are slow to reorder.
  static let maximumMarks = 30

  /// Whether a base in these bytes has too many marks.
  static func hasTooManyMarks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    surplusMarks(bytes, start, end, escaped: false) != nil
  }

  /// The marks beyond the thirtieth of the first base that has too many. Takes escapes into account if `escaped`.
  static func surplusMarks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, escaped: Bool) -> ByteRange? {
    var count = 0
    var surplus: Int?
    var offset = start
    while offset < end {
      let (scalar, length) = step(bytes, offset, end, escaped: escaped)
      if let scalar, isMark(scalar) {
        count += 1
        if count == maximumMarks + 1 { surplus = offset }
      } else {
        if let surplus { return ByteRange(surplus, offset) }
        count = 0
      }
      offset += length
    }
    return surplus.map { ByteRange($0, end) }
  }

  private static func step(
    _ bytes: Span<UInt8>, _ offset: Int, _ end: Int, escaped: Bool
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    if bytes[offset] < 0x80 {
      guard escaped, bytes[offset] == UInt8(ascii: "\\"),
        let escape = TextDecoding.escape(bytes, at: offset, before: end)
      else { return (nil, 1) }
      return (escape.scalar, escape.length)
    }
    let step = UTF8Decoding.decode(bytes, at: offset)
    return (step.scalar, step.length)
  }

  static func isNormalised(_ text: [UInt8]) -> Bool {
    guard surplusMarks(text.span, 0, text.count, escaped: false) == nil else { return false }
    #if hasFeature(Embedded)
      return compose(text).firstChange == nil
    #else
      guard var span = try? UTF8Span(validating: text.span) else { return true }
      return span.checkForNFC(quickCheck: false)
    #endif
  }

  /// Whether it contains no character from U+0300 on: all those below are in NFC, whatever is next to them (UAX 15:
  /// quick check yes, combining class 0). May be false for bytes that are not UTF-8.
  static func isPlainlyNormalised(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy { $0 < 0xCC } }

  /// The text in NFC, as far as the composed characters are known.
  package static func composed(_ text: [UInt8]) -> [UInt8] { compose(text).bytes }

  /// Also returns the range of the first bytes that changed.
  static func compose(_ text: [UInt8]) -> (bytes: [UInt8], firstChange: Range<Int>?) {
    var composition = CanonicalComposition()
    return composition.compose(text)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }
}
