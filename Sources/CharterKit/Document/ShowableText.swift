// How a document of a file with errors shows bytes that are not text.

enum ShowableText {
  /// A file with errors may contain invalid UTF-8 or invisible characters; U+FFFD replaces them.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    let span = bytes.span
    var offset = 0
    var runStart = 0
    while offset < span.count {
      let byte = span[offset]
      if byte == 0x0A || (byte >= 0x20 && byte < 0x7F) {
        offset += 1
        continue
      }
      let step = UTF8Decoding.decode(span, at: offset)
      if isHidden(step.scalar) {
        Escape.copy(span, runStart, offset, into: &result)
        Escape.append("\u{FFFD}", to: &result)
        runStart = offset + step.length
      }
      offset += step.length
    }
    Escape.copy(span, runStart, span.count, into: &result)
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    switch CharacterSafety.classify(scalar) {
    case .hidden: return true
    case .safe, .mayNeedNormalising, .joiner: return false
    }
  }
}
