// The layout of a help text: headings, and rows of two columns wrapped at 80.

/// A help text while it is built. Its lines are at most 80 columns wide, whatever the terminal, except for command
/// lines, which must stay whole to be copied. All text is the program's own, so each scalar is one column.
struct HelpPage {
  private static let width = 80
  private static let gap = 2

  /// The lines so far, each with its line end.
  private(set) var text = ""

  /// Adds a line unchanged, or an empty one.
  mutating func add(line: String = "") {
    text += line + "\n"
  }

  /// Adds an empty line, a heading, and indented lines that are not wrapped.
  mutating func add(section heading: String, lines: [String]) {
    if lines.isEmpty { return }
    add(line: "\n\(heading)")
    for line in lines { add(line: "  \(line)") }
  }

  /// Adds an empty line, a heading, and indented rows whose right sides are aligned.
  mutating func add(section heading: String, rows: [(left: String, right: String)]) {
    if rows.isEmpty { return }
    add(line: "\n\(heading)")
    let column = 2 + Self.gap + (rows.map(\.left.unicodeScalars.count).max() ?? 0)
    for row in rows {
      var line = Self.padded("  \(row.left)", to: column)
      for (index, piece) in Self.wrapped(row.right, to: Self.width - column).enumerated() {
        if index > 0 {
          add(line: line)
          line = Self.padded("", to: column)
        }
        line += piece
      }
      add(line: line)
    }
  }

  private static func padded(_ text: String, to column: Int) -> String {
    text + String(repeating: " ", count: max(0, column - text.unicodeScalars.count))
  }

  /// A text in lines of at most `width` columns, broken at spaces; a longer word gets a line of its own.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
