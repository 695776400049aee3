// Escaping of author text for HTML, SVG and Mermaid.

extension Escape {
  /// Appends a text for HTML: an element's content, or an attribute in double quotation marks. Not for a script, a
  /// style, a comment, a URL or an id. Tabs and control characters other than the line feed become spaces.
  static func html(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    let end = min(end, bytes.count)
    var runStart = start
    var offset = start
    while true {
      offset = min(harmlessEnd(bytes, offset, end), end)
      guard offset < end else { break }
      let replacement: StaticString
      switch bytes[offset] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      case 0x00...0x09, 0x0B...0x1F, 0x7F: replacement = " "
      default:
        offset &+= 1
        continue
      }
      copy(bytes, runStart, offset, into: &output)
      append(replacement, to: &output)
      offset &+= 1
      runStart = offset
    }
    copy(bytes, runStart, end, into: &output)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The end of the run from `start` without markup and control characters; scanned eight bytes at a time. May stop
  /// early, and may return an offset a few bytes past the end of the text.
  @inline(__always)
  private static func harmlessEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, offset &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // The high bit of each byte holds a test's result; sums of seven-bit values don't carry into the next byte.
      let low = word & ~highs
      let visible = low &+ ones &* 0x60
      let quotes = (low ^ ones &* 0x22) &+ ones &* 0x7F
      // `&` and `'`, `<` and `>` differ in one bit.
      let ampersands = ((low | ones) ^ ones &* 0x27) &+ ones &* 0x7F
      let angles = ((low | ones &* 0x02) ^ ones &* 0x3E) &+ ones &* 0x7F
      let deletes = (low ^ ones &* 0x7F) &+ ones &* 0x7F
      let stops = ~(visible & quotes & ampersands & angles & deletes | word) & highs
      if stops != 0 { return offset &+ stops.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    return offset
  }

  /// Appends a text for an SVG element's content or an attribute in double quotation marks, using XML's five escapes.
  static func svg(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    html(bytes, start, end, into: &output)
  }

  /// Appends a text for a Mermaid label in double quotation marks, on one line, of at most `limit` scalars. Every ASCII
  /// character other than letters, digits and spaces becomes `#NN;`, its number.
  static func mermaidLabel(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int, into output: inout [UInt8]) {
    var start = start
    var textEnd = min(end, bytes.count)
    while start < textEnd, isSpace(bytes[start]) { start += 1 }
    while textEnd > start, isSpace(bytes[textEnd - 1]) { textEnd -= 1 }
    let shown = cut(bytes, start, textEnd, limit: limit)
    var offset = start
    while offset < shown {
      let byte = bytes[offset]
      if isSpace(byte) {
        output.append(0x20)
        while offset < shown, isSpace(bytes[offset]) { offset += 1 }
        continue
      }
      if byte < 0x80, !isAlphanumeric(byte) {
        output.append(UInt8(ascii: "#"))
        appendDecimal(byte, to: &output)
        output.append(UInt8(ascii: ";"))
      } else {
        output.append(byte)
      }
      offset += 1
    }
    if shown < textEnd { append("…", to: &output) }
  }
}
