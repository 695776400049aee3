// Escaping of author text for Markdown, as GitHub and pandoc read it.

extension Escape {
  private enum MarkdownMeaning {
    case plain, space, markup
    /// Markup in some positions only.
    case sometimes
  }

  @inline(__always)
  private static func markdownMeaning(_ byte: UInt8) -> MarkdownMeaning {
    switch byte {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "@"):
      .markup
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: ")"):
      .sometimes
    default: .plain
    }
  }

  /// Appends a text as inline Markdown on one line, for a paragraph, a heading, a list item or a table cell.
  ///
  /// Spaces, tabs, line ends and control characters are dropped at either end and collapse to one space elsewhere. A
  /// backslash precedes whatever could be markup in CommonMark, GitHub's Markdown or pandoc's:
  ///
  /// - anywhere `` \ ` * _ [ ] < > & | ~ `` and (references, math, superscripts, attributes, citations) `# $ ^ { @`;
  /// - `+ - = :` as the first character, and a `-` after a `-` (rules, and pandoc's dashes);
  /// - what ends a list marker at the start: `1.` `a)` `iv.` `(2)`; and the colon of pandoc's caption `Table:`;
  /// - `:` of `://`, `mailto:` and `xmpp:`, and of an emoji's `:name:`; `.` or `-` after `www`.
  ///
  /// GitHub still turns an e-mail address into a link, escaped or not.
  static func markdownInline(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    var end = min(end, bytes.count)
    var start = start
    while start < end, isSpace(bytes[start]) { start &+= 1 }
    while end > start, isSpace(bytes[end &- 1]) { end &-= 1 }
    guard start < end else { return }
    let marker = markerEnd(bytes, start, end)
    var runStart = start
    var offset = start
    while true {
      offset = min(plainEnd(bytes, offset, end), end)
      guard offset < end else { break }
      let byte = bytes[offset]
      var isMarkup = false
      switch markdownMeaning(byte) {
      case .plain: break
      case .space:
        if byte == 0x20, !isSpace(bytes[offset &+ 1]) { break }
        // A space before a tab or a line end is already in the run: it is left out here.
        copy(bytes, runStart, offset > runStart && bytes[offset &- 1] == 0x20 ? offset &- 1 : offset, into: &output)
        output.append(0x20)
        while isSpace(bytes[offset]) { offset &+= 1 }
        runStart = offset
        continue
      case .markup: isMarkup = true
      case .sometimes: isMarkup = offset == marker || self.isMarkup(byte, bytes, start, offset, end)
      }
      if isMarkup {
        copy(bytes, runStart, offset, into: &output)
        output.append(UInt8(ascii: "\\"))
        runStart = offset
      }
      offset &+= 1
    }
    copy(bytes, runStart, end, into: &output)
  }

  /// Whether a byte that is markup in some positions is markup in this one.
  private static func isMarkup(_ byte: UInt8, _ bytes: Span<UInt8>, _ start: Int, _ offset: Int, _ end: Int) -> Bool {
    let before = offset > start ? bytes[offset &- 1] : 0x20
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "="): return offset == start
    case UInt8(ascii: "-"): return offset == start || before == byte || ends(with: "www", bytes, start, offset)
    case UInt8(ascii: "."): return ends(with: "www", bytes, start, offset)
    case UInt8(ascii: ":"):
      guard offset > start, offset + 1 < end else { return offset == start }
      if bytes[offset + 1] == UInt8(ascii: "/") { return offset + 2 < end && bytes[offset + 2] == UInt8(ascii: "/") }
      return isEmojiStart(bytes, offset, end) || ends(with: "mailto", bytes, start, offset)
        || ends(with: "xmpp", bytes, start, offset)
    default: return false
    }
  }

  /// Whether the bytes before `place` end with the word, given in lowercase letters, in any letter case.
  private static func ends(with word: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset - start >= count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where bytes[offset - count + index] | 0x20 != letters[index] { return false }
      return true
    }
  }

  /// Whether the colon begins a `:name:`. Looks no further than the next colon, so no byte is visited more than twice.
  private static func isEmojiStart(_ bytes: Span<UInt8>, _ colon: Int, _ end: Int) -> Bool {
    var offset = colon + 1
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ":") { return offset > colon + 1 }
      let isPart =
        isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      if !isPart { return false }
      offset += 1
    }
    return false
  }

  /// The offset of the byte that turns the start of the text into a list marker or caption; -1 if there is none.
  private static func markerEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    let isParenthesised = bytes[start] == UInt8(ascii: "(")
    if isParenthesised { offset += 1 }
    let first = offset
    while offset < end, isDigit(bytes[offset]) { offset += 1 }
    if offset == first {
      if offset < end, isLetter(bytes[offset]) { offset += 1 }
      // One letter, or a Roman numeral.
      if offset < end, isLetter(bytes[offset]) {
        offset = first
        while offset < end, isRoman(bytes[offset]) { offset += 1 }
      }
    }
    guard offset < end else { return -1 }
    switch bytes[offset] {
    case UInt8(ascii: ")"):
      if isParenthesised { return offset }
    case UInt8(ascii: "."):
      // `A. Peeters` is a name: pandoc requires two spaces after a capital.
      let isInitial = offset - first == 1 && bytes[first] &- 0x41 < 26 && offset + 1 < end
      if isParenthesised || isInitial { return -1 }
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      return captionEnd(bytes, start, end)
    default: return -1
    }
    guard offset > first, offset + 1 >= end || isSpace(bytes[offset + 1]) else { return -1 }
    return offset
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"),
      UInt8(ascii: "d"), UInt8(ascii: "m"):
      true
    default: false
    }
  }

  /// The colon of `Table:`, which pandoc takes for the caption of the table before or after it.
  private static func captionEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let colon = start + 5
    guard colon < end, bytes[colon] == UInt8(ascii: ":"), ends(with: "table", bytes, start, colon) else { return -1 }
    return colon
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The end of the run from `start` of letters, digits, `,`, `'`, single spaces and non-ASCII bytes, which need no
  /// escape; scanned eight bytes at a time. May stop early, and may return an offset a few bytes past the end of the
  /// text.
  @inline(__always)
  private static func plainEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, offset &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // The high bit of each byte holds a test's result; sums of seven-bit values don't carry into the next byte.
      let low = word & ~highs
      let folded = low | ones &* 0x20
      let letters = (folded &+ ones &* 0x1F) & ~(folded &+ ones &* 0x05)
      let digits = (low &+ ones &* 0x50) & ~(low &+ ones &* 0x46)
      let spaces = ~((low ^ ones &* 0x20) &+ ones &* 0x7F) & ~word
      let commas = ~((low ^ ones &* 0x2C) &+ ones &* 0x7F)
      let apostrophes = ~((low ^ ones &* 0x27) &+ ones &* 0x7F)
      let plain = (letters | digits | spaces | commas | apostrophes | word) & highs
      let doubled = spaces & spaces >> 8 & highs
      let stops = ~plain & highs | doubled
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      // A space in the last byte is examined again together with what follows it.
      offset += spaces & 1 << 63 != 0 ? 7 : 8
    }
    return offset
  }
}
