// Author text as it is shown on a line of a terminal: on one line, truncated, and in quotation marks.

/// Author text among the program's own words. It can't close its quotation marks, push what follows off the line with
/// spaces, or begin a line: the program's own words always come first.
package enum ForeignText {
  /// The default limit, in scalars.
  package static let usualLimit = 60

  /// The text in the language's quotation marks, truncated to `limit` scalars.
  package static func quoted(_ bytes: [UInt8], _ language: Language, limit: Int = usualLimit) -> [UInt8] {
    var result: [UInt8] = []
    Escape.append(QuotationMarks.opening[language], to: &result)
    VisibleText.append(folded(bytes, language, limit: limit), into: &result)
    Escape.append(QuotationMarks.closing[language], to: &result)
    return result
  }

  /// Appends the text in quotation marks, as words for `FoldedLine`, which marks the lines that it is broken into.
  static func append(
    quoted bytes: [UInt8], _ language: Language, limit: Int = .max, into result: inout [UInt8]
  ) {
    Escape.append(QuotationMarks.opening[language], to: &result)
    append(bytes, language, limit: limit, into: &result)
    Escape.append(QuotationMarks.closing[language], to: &result)
  }

  /// The same, for use between quotation marks that are already there.
  static func append(_ bytes: [UInt8], _ language: Language, limit: Int = .max, into result: inout [UInt8]) {
    let start = result.count
    VisibleText.append(folded(bytes, language, limit: limit), into: &result)
    for offset in start..<result.count where result[offset] == 0x20 { result[offset] = FoldedLine.foreignSpace }
  }

  /// Collapses each run of white space, however wide, to one space and drops it at the ends; truncates to `limit`
  /// scalars with an ellipsis. Marks that would close the quotation are replaced by plain ones.
  static func folded(_ bytes: [UInt8], _ language: Language, limit: Int) -> [UInt8] {
    var result: [UInt8] = []
    let text = bytes.span
    var offset = 0
    var count = 0
    var isAfterSpace = true
    while offset < text.count {
      let step = UTF8Decoding.decode(text, at: offset)
      let start = offset
      offset = min(offset + max(step.length, 1), text.count)
      let isRoom = step.scalar.map { isSpace($0) } ?? false
      if isRoom, isAfterSpace { continue }
      if count == limit { return cut(result) }
      count += 1
      isAfterSpace = isRoom
      if isRoom {
        result.append(0x20)
      } else if let plain = step.scalar.flatMap({ plainMark($0, language) }) {
        result.append(plain)
      } else {
        for index in start..<offset { result.append(text[index]) }
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Whether the scalar shows as nothing but empty space: Unicode spaces and line ends.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000: true
    default: false
    }
  }

  private static func plainMark(_ scalar: Unicode.Scalar, _ language: Language) -> UInt8? {
    switch (language, scalar.value) {
    case (.english, 0x201C...0x201F): UInt8(ascii: "\"")
    case (.dutch, 0x2018...0x201B): UInt8(ascii: "'")
    case (.french, 0xAB), (.french, 0xBB): UInt8(ascii: "\"")
    default: nil
    }
  }

  /// Drops the partial word at the end, unless it is long, and adds an ellipsis.
  private static func cut(_ text: [UInt8]) -> [UInt8] {
    var text = text
    if let space = text.lastIndex(of: 0x20), text.count - space < 20 { text.removeSubrange(space...) }
    return text + Array("…".utf8)
  }
}
