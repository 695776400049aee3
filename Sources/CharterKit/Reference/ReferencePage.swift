// A Markdown builder for the reference page.

/// Builds a page of static text in Markdown: `code`, **bold**, *emphasis*, links and `<br>` keep their meaning; other
/// characters that could be markup are escaped.
struct ReferencePage {
  private(set) var bytes: [UInt8] = []
  private var isInList = false

  /// The most lines of an example that are shown; a longer one is truncated.
  private static let longestExample = 24

  mutating func heading(_ level: Int, _ text: String) {
    part()
    line(String(repeating: "#", count: level) + " " + text)
  }

  mutating func paragraph(_ text: String) {
    part()
    append(text)
    bytes.append(0x0A)
  }

  /// One item of a list.
  mutating func item(_ text: String) {
    if !isInList { part() }
    isInList = true
    bytes.append(contentsOf: "- ".utf8)
    append(text)
    bytes.append(0x0A)
  }

  /// A phrase in each language, as a list.
  mutating func phrase(_ phrase: Phrase) {
    for language in Language.allCases { item("**\(language.code)** \(phrase[language])") }
  }

  mutating func quotation(_ text: String) {
    part()
    bytes.append(contentsOf: "> ".utf8)
    append(text)
    bytes.append(0x0A)
  }

  mutating func tableHead(_ titles: [String]) {
    part()
    row(titles)
    line("|" + String(repeating: "---|", count: titles.count))
  }

  mutating func row(_ cells: [String]) {
    for cell in cells {
      bytes.append(contentsOf: "| ".utf8)
      append(cell)
      bytes.append(0x20)
    }
    line("|")
  }

  // MARK: Code

  mutating func example(_ example: Example) {
    beginCode("charter")
    var lines = example.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for text in lines.prefix(Self.longestExample) {
      VisibleText.append(text, into: &bytes)
      bytes.append(0x0A)
    }
    if lines.count > Self.longestExample { line("// …") }
    endCode()
  }

  mutating func beginCode(_ language: String) {
    part()
    line("```" + language)
  }

  mutating func codeLine(_ text: String) { line(text) }

  mutating func endCode() { line("```") }

  // MARK: Pieces

  /// Adds a blank line before another block.
  private mutating func part() {
    isInList = false
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  /// Escapes backslashes and whatever could turn words into a table cell, an element or emphasis; code stays as it is,
  /// except for `|`, which ends a cell even there.
  private mutating func append(_ text: String) {
    var isCode = false
    let characters = Array(text.utf8)
    for (index, byte) in characters.enumerated() {
      switch byte {
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "|"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "\\") where !isCode, UInt8(ascii: "_") where !isCode: bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "<") where !isCode:
        if !characters[index...].starts(with: Array("<br>".utf8)) { bytes.append(UInt8(ascii: "\\")) }
      default: break
      }
      bytes.append(byte)
    }
  }
}
