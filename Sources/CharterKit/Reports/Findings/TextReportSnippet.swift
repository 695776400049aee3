// A piece of a charter in a report: its lines, with the relevant parts underlined.

/// A range to underline, and what to say about it.
struct SnippetMark {
  let range: ByteRange
  /// Already made visible; may be empty.
  let label: [UInt8]
  let isPrimary: Bool
}

/// Prints marked lines, with line numbers in a margin and underlines below.
struct Snippet {
  let source: SourceText
  let lines: LineIndex
  let style: TextReport.Style
  let language: Language
  /// The colour of primary marks.
  let primary: TextReport.Style.Role
  /// Columns of the widest line number.
  let marginWidth: Int

  /// `  --> file:3:5`.
  func appendPlace(_ arrow: String, _ visibleFile: [UInt8], _ offset: UInt32, into result: inout [UInt8]) {
    let position = lines.position(offset)
    appendSpaces(marginWidth, into: &result)
    style.append(arrow, as: .margin, into: &result)
    result.append(0x20)
    result.append(contentsOf: visibleFile)
    appendNumber(":", position.line, into: &result)
    appendNumber(":", position.column, into: &result)
    result.append(0x0A)
  }

  /// Appends the lines of the marks, which are near each other, from top to bottom.
  func append(_ marks: [SnippetMark], into result: inout [UInt8]) {
    appendRuler(into: &result)
    result.append(0x0A)
    let sorted = marks.sorted { left, right in
      left.range.start == right.range.start
        ? left.isPrimary && !right.isPrimary : left.range.start < right.range.start
    }
    var index = 0
    var previous: Int?
    while index < sorted.count {
      let line = lines.line(at: sorted[index].range.start)
      var onLine: [SnippetMark] = []
      while index < sorted.count, lines.line(at: sorted[index].range.start) == line {
        onLine.append(sorted[index])
        index += 1
      }
      if let previous, line > previous + 1 { appendGap(previous + 1, line, into: &result) }
      append(line, onLine, into: &result)
      previous = line
    }
  }

  /// Whether two ranges fit well into one snippet.
  func isNear(_ left: ByteRange, _ right: ByteRange) -> Bool {
    let leftLine = lines.line(at: left.start)
    let rightLine = lines.line(at: right.start)
    guard leftLine == rightLine else { return abs(leftLine - rightLine) <= 4 }
    // Only a window of a long line is shown.
    return abs(Int(left.start) - Int(right.start)) <= style.width / 2
  }

  // MARK: Lines

  private func append(_ line: Int, _ marks: [SnippetMark], into result: inout [UInt8]) {
    let range = lines.range(ofLine: line)
    var focus = marks.first?.range ?? range
    if let last = marks.last { focus = ByteRange(focus.start, max(focus.end, min(last.range.end, range.end))) }
    let shown = ShownLine(source, range, focus: ByteRange(focus.start, min(focus.end, range.end)), within: textWidth)
    appendLine(line, shown.text, into: &result)
    // A mark shares the row of the previous one only if that one has no label.
    var isRowOpen = false
    var column = 0
    for mark in marks {
      let location = shown.columns(ByteRange(mark.range.start, min(mark.range.end, range.end)))
      if !isRowOpen || location.start < column + 1 {
        if isRowOpen { result.append(0x0A) }
        appendRuler(into: &result)
        result.append(0x20)
        column = 0
        isRowOpen = true
      }
      appendSpaces(location.start - column, into: &result)
      column = location.end
      let role = mark.isPrimary ? primary : .related
      style.append(
        [UInt8](repeating: UInt8(ascii: mark.isPrimary ? "^" : "-"), count: location.end - location.start), as: role,
        into: &result)
      let label = mark.label + continuation(mark.range, from: line, isLabelled: !mark.label.isEmpty)
      if !label.isEmpty {
        result.append(0x20)
        style.append(label, as: role, into: &result)
        column = Int.max - 1
      }
    }
    if isRowOpen { result.append(0x0A) }
  }

  /// `… to line 14`, for a range over several lines.
  private func continuation(_ range: ByteRange, from line: Int, isLabelled: Bool) -> [UInt8] {
    guard range.end > range.start else { return [] }
    let last = lines.line(at: range.end - 1)
    guard last > line else { return [] }
    let words = Phrase(en: "to line ", nl: "tot regel ", fr: "jusqu’à la ligne ")[language]
    return Array(((isLabelled ? ", " : "… ") + words + String(last + 1)).utf8)
  }

  /// Appends the single line between two marked ones, or `...` for several.
  private func appendGap(_ first: Int, _ end: Int, into result: inout [UInt8]) {
    if end - first == 1 {
      let range = lines.range(ofLine: first)
      appendLine(first, ShownLine(source, range, focus: .at(range.start), within: textWidth).text, into: &result)
    } else {
      style.append("...\n", as: .margin, into: &result)
    }
  }

  private func appendLine(_ line: Int, _ text: [UInt8], into result: inout [UInt8]) {
    appendLine(line, sign: "|", text, as: nil, into: &result)
  }

  /// Appends a line with its number, and a sign between the two.
  func appendLine(
    _ line: Int, sign: String, _ text: [UInt8], as role: TextReport.Style.Role?, into result: inout [UInt8]
  ) {
    let number = String(line + 1)
    appendSpaces(marginWidth - number.utf8.count, into: &result)
    style.append(number + " " + sign, as: role ?? .margin, into: &result)
    // No trailing spaces.
    if let end = text.lastIndex(where: { $0 != 0x20 }) {
      result.append(0x20)
      if let role { style.begin(role, into: &result) }
      result.append(contentsOf: text[...end])
      if role != nil { style.end(into: &result) }
    }
    result.append(0x0A)
  }

  /// The columns that are left for the text of a line.
  var textWidth: Int { max(style.width - marginWidth - 3, 20) }

  private func appendRuler(into result: inout [UInt8]) {
    appendSpaces(marginWidth + 1, into: &result)
    style.append("|", as: .margin, into: &result)
  }

  private func appendNumber(_ separator: String, _ number: Int, into result: inout [UInt8]) {
    result.append(contentsOf: separator.utf8)
    DecimalDigits.append(number, into: &result)
  }

  private func appendSpaces(_ count: Int, into result: inout [UInt8]) {
    for _ in 0..<max(count, 0) { result.append(0x20) }
  }
}

extension Snippet {
  /// `= why: …`, folded at spaces to the width, with further lines aligned below the first word.
  func appendNote(_ heading: [UInt8], _ words: [UInt8], into result: inout [UInt8]) {
    appendSpaces(marginWidth + 1, into: &result)
    style.append("= ", as: .margin, into: &result)
    style.append(heading, as: .heading, into: &result)
    let indentation = marginWidth + 3 + DisplayWidth.of(heading)
    var column = indentation
    for word in words.split(separator: 0x20) {
      let width = DisplayWidth.of(Array(word))
      if column > indentation, column + 1 + width > style.width {
        result.append(0x0A)
        appendSpaces(indentation, into: &result)
        column = indentation
      } else if column > indentation {
        result.append(0x20)
        column += 1
      }
      result.append(contentsOf: word)
      column += width
    }
    result.append(0x0A)
  }
}
