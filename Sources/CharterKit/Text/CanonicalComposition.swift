// Composes letters and their combining marks into single characters, as Unicode's normal form C does.

/// Composes text, as far as the composed characters are known: those of the Latin, Greek, Cyrillic and Arabic scripts.
///
/// The standard library compares strings by canonical equivalence but doesn't hand out their normal forms, so a composed
/// character is found by comparing. That is slow, hence done once for each pair.
struct CanonicalComposition {
  /// By a base and a mark: what they compose to, or 0 for nothing. By a base and 0: what replaces the base alone.
  private var known: [UInt64: UInt32] = [:]

  /// The text in NFC, and the range of the first bytes that changed.
  mutating func compose(_ text: [UInt8]) -> (bytes: [UInt8], firstChange: Range<Int>?) {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var firstChange: Range<Int>?
    let bytes = text.span
    var start = 0
    while start < bytes.count {
      let base = UTF8Decoding.decode(bytes, at: start)
      var end = start + base.length
      var marks: [Unicode.Scalar] = []
      while end < bytes.count, bytes[end] >= 0x80 {
        let next = UTF8Decoding.decode(bytes, at: end)
        guard let mark = next.scalar, NormalForm.isMark(mark) else { break }
        marks.append(mark)
        end += next.length
      }
      let resultStart = result.count
      if let scalar = base.scalar {
        append(scalar, marks, to: &result)
      } else {
        Escape.copy(bytes, start, end, into: &result)
      }
      if firstChange == nil, !result[resultStart...].elementsEqual(text[start..<end]) { firstChange = start..<end }
      start = end
    }
    return (result, firstChange)
  }

  /// Appends a base with its marks: in the order of their classes, each composed unless another of its class comes
  /// between (UAX 15, D117).
  private mutating func append(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar], to result: inout [UInt8]) {
    var head = base.value < 0x300 ? base : composed(base, nil) ?? base
    var rest: [Unicode.Scalar] = []
    for mark in Self.ordered(marks) {
      let isBlocked = rest.last.map { Self.order($0) >= Self.order(mark) } ?? false
      if !isBlocked, let scalar = composed(head, mark) { head = scalar } else { rest.append(mark) }
    }
    for scalar in [head] + rest { for byte in String(scalar).utf8 { result.append(byte) } }
  }

  private static func ordered(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    return marks.enumerated()
      .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
      .map { $0.element }
  }

  private static func order(_ mark: Unicode.Scalar) -> UInt8 { mark.properties.canonicalCombiningClass.rawValue }

  /// The scalar that the base and the mark, or the base alone, are equivalent to.
  private mutating func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar?) -> Unicode.Scalar? {
    if let mark, !Self.composes(mark) { return nil }
    let pair = UInt64(base.value) << 32 | UInt64(mark?.value ?? 0)
    if let value = known[pair] { return value == 0 ? nil : Unicode.Scalar(value) }
    var text = String.UnicodeScalarView([base])
    if let mark { text.append(mark) }
    let scalar = Self.scalars[String(text)]
    known[pair] = scalar?.value ?? 0
    return scalar
  }

  /// Whether some character of `scalars` ends with this mark.
  private static func composes(_ mark: Unicode.Scalar) -> Bool {
    switch mark.value {
    case 0x300...0x345, 0x653...0x655: true
    default: false
    }
  }

  /// Each scalar, keyed by its canonically equivalent spelling.
  private static let scalars: [String: Unicode.Scalar] = {
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
