// Plain text in lines of a width, for `charter report`.

/// Appends headings, lines and list items, wrapped; nothing of an author's text can steer a terminal.
struct ReportWriter {
  private static let width = 96

  let source: SourceText
  let language: Language
  private(set) var bytes: [UInt8] = []

  init(_ source: SourceText, language: Language) {
    self.source = source
    self.language = language
  }

  mutating func heading(_ text: String) {
    if !bytes.isEmpty { newline() }
    let start = bytes.count
    VisibleText.append(text, into: &bytes)
    let width = DisplayWidth.of(Array(bytes[start...]))
    newline()
    for _ in 0..<min(width, Self.width) { bytes.append(UInt8(ascii: "-")) }
    newline()
  }

  /// A list item; the lines behind the first stand under its text.
  mutating func item(_ text: String, level: Int = 0) {
    let indent = String(repeating: "  ", count: level)
    wrap(text, first: indent + "- ", other: indent + "  ")
  }

  mutating func line(_ text: String) { wrap(text, first: "", other: "") }

  private mutating func newline() { bytes.append(0x0A) }

  /// Breaks at spaces; a word wider than the line stands alone on it.
  private mutating func wrap(_ text: String, first: String, other: String) {
    var visible: [UInt8] = []
    VisibleText.append(text, into: &visible)
    bytes.append(contentsOf: first.utf8)
    var used = first.utf8.count
    var isFirst = true
    for word in visible.split(separator: 0x20) {
      let width = DisplayWidth.of(Array(word))
      if !isFirst, used + 1 + width > Self.width {
        newline()
        bytes.append(contentsOf: other.utf8)
        used = other.utf8.count
        isFirst = true
      }
      if !isFirst {
        bytes.append(0x20)
        used += 1
      }
      bytes.append(contentsOf: word)
      used += width
      isFirst = false
    }
    newline()
  }
}
