// Turns a title from a command line into text that a charter can hold.

/// Removes everything from arbitrary bytes that a text can't hold.
enum StartingText {
  /// The bytes as the content of a text: valid UTF-8 in normal form C, on one line, without invisible characters. Empty
  /// if only meaningless text is left, such as `-`.
  static func clean(_ bytes: [UInt8]) -> [UInt8] {
    let text = normalised(withoutLostJoiners(visible(bytes)))
    var quoted: [UInt8] = []
    append(text, into: &quoted)
    let value = TextValue(range: ByteRange(0, quoted.count), form: .escaped)
    return TextContent(value, in: SourceText(quoted)) == .blank ? [] : text
  }

  /// The text in quotation marks, escaped.
  static func append(_ text: [UInt8], into result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    result.append(UInt8(ascii: "\""))
  }

  /// Without hidden characters and invalid bytes; white space is collapsed and trimmed. Joiners stay.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isAfterSpace = true
    var offset = 0
    while offset < bytes.count {
      let step = UTF8Decoding.decode(bytes.span, at: offset)
      let end = offset + step.length
      if let scalar = step.scalar {
        if scalar.properties.isWhitespace {
          if !isAfterSpace { result.append(0x20) }
          isAfterSpace = true
        } else {
          switch CharacterSafety.classify(scalar) {
          case .safe, .mayNeedNormalising, .joiner:
            result.append(contentsOf: bytes[offset..<end])
            isAfterSpace = false
          case .hidden: break
          }
        }
      }
      offset = end
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Without joiners that join nothing, by the lexer's rule.
  private static func withoutLostJoiners(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var lastStart = 0
    var offset = 0
    while offset < bytes.count {
      let step = UTF8Decoding.decode(bytes.span, at: offset)
      let end = offset + step.length
      var isKept = true
      if let scalar = step.scalar, case .joiner = CharacterSafety.classify(scalar) {
        // The text before it in the result, and the text that follows.
        var around = Array(result[lastStart...])
        let joiner = around.count
        around.append(contentsOf: bytes[offset..<end])
        if end < bytes.count {
          around.append(contentsOf: bytes[end..<end + UTF8Decoding.decode(bytes.span, at: end).length])
        }
        isKept = CharacterSafety.isAllowedJoiner(scalar, around.span, joiner, step.length)
      }
      if isKept {
        lastStart = result.count
        result.append(contentsOf: bytes[offset..<end])
      }
      offset = end
    }
    return result
  }

  private static func normalised(_ text: [UInt8]) -> [UInt8] {
    if NormalForm.isNormalised(text) { return text }
    let composed = NormalForm.composed(text)
    if NormalForm.isNormalised(composed) { return composed }
    // Drops what can't be composed: marks, and the vowels and finals of Hangul.
    var result: [UInt8] = []
    var index = 0
    while index < composed.count {
      let step = UTF8Decoding.decode(composed.span, at: index)
      let encoded = Array(composed[index..<index + step.length])
      if let scalar = step.scalar, !isMark(scalar), NormalForm.isNormalised(encoded) { result += encoded }
      index += step.length
    }
    return result
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }
  }
}
