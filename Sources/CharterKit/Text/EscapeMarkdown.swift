// Escaping of author text for Markdown, as GitHub and pandoc read it.

extension Escape {
  private static let markdownStops = ByteSet(" \\`*_[]<>&|~#$^{+-=:.)@", controls: true)
  private static let markdownAlways = ByteSet("\\`*_[]<>&|~#$^{")

  /// Appends a text as inline Markdown on one line, for a paragraph, a heading, a list item or the cell of a table.
  ///
  /// Spaces, tabs, line ends and control characters at either end are left out and fold to one space elsewhere.
  /// A backslash stands before what could be markup in CommonMark, in GitHub's Markdown or in pandoc's:
  ///
  /// - anywhere `` \ ` * _ [ ] < > & | ~ `` and (references, math, superscripts, attributes) `# $ ^ {`;
  /// - the first of the text, if it is `+ - = :`, and a `-` after a `-` (rules, and pandoc's dashes);
  /// - what ends a list marker at the start: `1.` `a)` `iv.` `(2)`; and the colon of pandoc's caption `Table:`;
  /// - `:` of `://`, `mailto:` and `xmpp:`, and of an emoji's `:name:`; `.` of `www.`; `@` not behind a letter or digit.
  ///
  /// An e-mail address can't be escaped for GitHub: it becomes a link to itself.
  static func markdownInline(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    var end = min(end, bytes.count)
    var start = start
    while start < end, isSpace(bytes[start]) { start &+= 1 }
    while end > start, isSpace(bytes[end &- 1]) { end &-= 1 }
    guard start < end else { return }
    let stops = markdownStops
    let always = markdownAlways
    let marker = markerEnd(bytes, start, end)
    var runStart = start
    var place = start
    while place < end {
      let byte = bytes[place]
      guard stops.contains(byte) else {
        place &+= 1
        continue
      }
      if isSpace(byte) {
        if byte == 0x20, !isSpace(bytes[place &+ 1]) {
          place &+= 1
          continue
        }
        copy(bytes, runStart, place, into: &output)
        output.append(0x20)
        while place < end, isSpace(bytes[place]) { place &+= 1 }
        runStart = place
        continue
      }
      if always.contains(byte) || place == marker || isMarkup(byte, bytes, start, place, end) {
        copy(bytes, runStart, place, into: &output)
        output.append(UInt8(ascii: "\\"))
        runStart = place
      }
      place &+= 1
    }
    copy(bytes, runStart, end, into: &output)
  }

  /// Whether a byte that is markup in some places is so here.
  private static func isMarkup(_ byte: UInt8, _ bytes: Span<UInt8>, _ start: Int, _ place: Int, _ end: Int) -> Bool {
    let before = place > start ? bytes[place &- 1] : 0x20
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "="): return place == start
    case UInt8(ascii: "-"): return place == start || before == byte
    case UInt8(ascii: "@"): return !isAlphanumeric(before)
    case UInt8(ascii: "."): return ends(with: "www", bytes, start, place)
    case UInt8(ascii: ":"):
      guard place > start, place + 1 < end else { return place == start }
      if bytes[place + 1] == UInt8(ascii: "/") { return place + 2 < end && bytes[place + 2] == UInt8(ascii: "/") }
      return isEmojiStart(bytes, place, end) || ends(with: "mailto", bytes, start, place)
        || ends(with: "xmpp", bytes, start, place)
    default: return false
    }
  }

  /// Whether the word, of lowercase letters, stands before `place`, in whatever letter case.
  private static func ends(with word: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place - start >= count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where bytes[place - count + index] | 0x20 != letters[index] { return false }
      return true
    }
  }

  /// Whether the colon begins a `:name:`. Looks no further than the next colon, so a text is looked at twice at most.
  private static func isEmojiStart(_ bytes: Span<UInt8>, _ colon: Int, _ end: Int) -> Bool {
    var place = colon + 1
    while place < end {
      let byte = bytes[place]
      if byte == UInt8(ascii: ":") { return place > colon + 1 }
      let isPart =
        isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      if !isPart { return false }
      place += 1
    }
    return false
  }

  /// The byte that makes a list marker, or a caption, of what the text begins with; -1 if nothing does.
  private static func markerEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    let isParenthesised = bytes[start] == UInt8(ascii: "(")
    if isParenthesised { place += 1 }
    let first = place
    while place < end, isDigit(bytes[place]) { place += 1 }
    if place == first {
      while place < end, isLetter(bytes[place]) { place += 1 }
      if place < end, bytes[place] == UInt8(ascii: ":") { return ends(with: "table", bytes, start, place) ? place : -1 }
      guard place - first <= 1 || isRoman(bytes, first, place) else { return -1 }
    }
    guard place < end else { return -1 }
    switch bytes[place] {
    case UInt8(ascii: ")"):
      if isParenthesised { return place }
    case UInt8(ascii: "."):
      // `A. Peeters` is a name: pandoc asks for two spaces behind a capital.
      let isInitial = place - first == 1 && bytes[first] &- 0x41 < 26 && place + 1 < end
      if isParenthesised || isInitial { return -1 }
    default: return -1
    }
    guard place > first, place + 1 >= end || isSpace(bytes[place + 1]) else { return -1 }
    return place
  }

  private static func isRoman(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for place in start..<end {
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"),
        UInt8(ascii: "d"), UInt8(ascii: "m"):
        continue
      default: return false
      }
    }
    return true
  }
}
