// Whether text is in Unicode's normal form C, and what it would be.

/// Two spellings that look the same would have two fingerprints, so text must be in NFC.
public enum NormalForm {
  // MARK: Marks

  /// So many marks may stand on one base, as in Unicode's stream-safe format (UAX 15): no writing needs more, and to
  /// put marks in order takes long where there are very many.
  static let maximumMarks = 30

  /// Whether more marks stand on one base of some bytes than may.
  static func hasTooManyMarks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    surplusMarks(bytes, start, end, escaped: false) != nil
  }

  /// The first marks that one base has beyond the thirtieth, as they stand in a text with or without escapes.
  static func surplusMarks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, escaped: Bool) -> ByteRange? {
    var count = 0
    var surplus: Int?
    var place = start
    while place < end {
      let (scalar, length) = step(bytes, place, end, escaped: escaped)
      if let scalar, isMark(scalar) {
        count += 1
        if count == maximumMarks + 1 { surplus = place }
      } else {
        if let surplus { return ByteRange(surplus, place) }
        count = 0
      }
      place += length
    }
    return surplus.map { ByteRange($0, end) }
  }

  private static func step(
    _ bytes: Span<UInt8>, _ place: Int, _ end: Int, escaped: Bool
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    if bytes[place] < 0x80 {
      guard escaped, bytes[place] == UInt8(ascii: "\\"),
        let escape = TextDecoding.escape(bytes, at: place, before: end)
      else { return (nil, 1) }
      return (escape.scalar, escape.length)
    }
    let step = UTF8Decoding.decode(bytes, at: place)
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

  /// Whether no character from U+0300 on stands in it: all those below are in NFC, whatever stands beside them
  /// (UAX 15: quick check yes, combining class 0). Bytes that are no UTF-8 may make it false.
  static func isPlainlyNormalised(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy { $0 < 0xCC } }

  /// The text in NFC, as far as the composed characters are known.
  public static func composed(_ text: [UInt8]) -> [UInt8] { compose(text).bytes }

  /// The text with each base and its marks put together, and the first place that changed.
  static func compose(_ text: [UInt8]) -> (bytes: [UInt8], firstChange: Range<Int>?) {
    var result: [UInt8] = []
    var firstChange: Range<Int>?
    let bytes = text.span
    var place = 0
    while place < bytes.count {
      let start = place
      var cluster = String.UnicodeScalarView()
      repeat {
        let step = UTF8Decoding.decode(bytes, at: place)
        if let scalar = step.scalar { cluster.append(scalar) }
        place += step.length
      } while place < bytes.count && isMark(bytes, place)
      let composed = compose(cluster)
      let written = Array(String(composed).utf8)
      if firstChange == nil, !written.elementsEqual(text[start..<place]) { firstChange = start..<place }
      result.append(contentsOf: written)
    }
    return (result, firstChange)
  }

  private static func isMark(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard bytes[place] >= 0x80, let scalar = UTF8Decoding.decode(bytes, at: place).scalar else { return false }
    return isMark(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// One base with its marks: the longest run that one scalar equals is replaced by it, again and again.
  private static func compose(_ cluster: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard let first = cluster.first else { return cluster }
    var head = String.UnicodeScalarView([composedScalars[String(Character(first))] ?? first])
    var rest = String.UnicodeScalarView()
    for mark in cluster.dropFirst() {
      var candidate = head
      candidate.append(mark)
      if let composed = composedScalars[String(candidate)] {
        head = String.UnicodeScalarView([composed])
      } else {
        rest.append(mark)
      }
    }
    head.append(contentsOf: rest)
    return head
  }

  /// Each scalar by what it is canonically equivalent to: the standard library compares strings so.
  private static let composedScalars: [String: Unicode.Scalar] = {
    var scalars: [String: Unicode.Scalar] = [:]
    for range in [0x21...0x7E, 0xC0...0x24F, 0x370...0x52F, 0x600...0x6FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let text = String(Character(scalar))
        if scalars[text] == nil { scalars[text] = scalar }
      }
    }
    return scalars
  }()
}
