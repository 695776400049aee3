// What a fix turns the lines that it changes into.

/// The lines of a charter after applying one fix.
struct MendedLines {
  struct Line {
    /// From 0, in the fixed charter.
    let number: Int
    /// The line's range in `text`.
    let range: ByteRange
    /// What is new in it.
    let focus: ByteRange
  }

  private(set) var text = SourceText([])
  /// The lines that are new or changed.
  private(set) var lines: [Line] = []

  /// A longer change is not shown: it would be no help.
  private static let longest = 4096
  private static let mostLines = 6

  /// There are no lines if the edits are out of order, or too long to show.
  init(_ fix: Fix, _ source: SourceText, _ index: LineIndex, width: Int) {
    guard let first = fix.edits.first, let last = fix.edits.last else { return }
    let size = UInt32(source.bytes.count)
    guard first.range.start <= last.range.end, last.range.end <= size,
      last.range.end - first.range.start <= UInt32(Self.longest),
      fix.edits.reduce(0, { $0 + $1.newText.utf8.count }) <= Self.longest
    else { return }
    let firstLine = index.line(at: first.range.start)
    let reach = UInt32(4 * width)
    var offset = max(index.lineStarts[firstLine], first.range.start - min(reach, first.range.start))
    while offset < first.range.start, source.bytes[Int(offset)] & 0xC0 == 0x80 { offset += 1 }
    let lineEnd = index.range(ofLine: index.line(at: last.range.end)).end
    let end = max(last.range.end, min(lineEnd, last.range.end + min(reach, size - last.range.end)))

    var mended: [UInt8] = []
    var changes: [ByteRange] = []
    for edit in fix.edits {
      guard edit.range.start >= offset, edit.range.end <= size else { return }
      mended.append(contentsOf: source.slice(ByteRange(offset, edit.range.start)))
      let start = mended.count
      mended.append(contentsOf: edit.newText.utf8)
      changes.append(ByteRange(start, mended.count))
      offset = edit.range.end
    }
    mended.append(contentsOf: source.slice(ByteRange(offset, end)))
    text = SourceText(mended)
    findLines(changes, from: firstLine)
  }

  private mutating func findLines(_ changes: [ByteRange], from firstLine: Int) {
    let index = LineIndex(text)
    var unchanged: [Line] = []
    for number in 0..<index.lineCount {
      let range = index.range(ofLine: number)
      guard let change = changes.first(where: { $0.start <= range.end && range.start <= $0.end }) else { continue }
      let focus = ByteRange(max(change.start, range.start), min(change.end, range.end))
      let line = Line(number: firstLine + number, range: range, focus: focus)
      // If whole lines are inserted, those before and after stay the same.
      if focus.isEmpty, !change.isEmpty { unchanged.append(line) } else { lines.append(line) }
    }
    if lines.isEmpty { lines = unchanged }
    if lines.count > Self.mostLines { lines = [] }
  }
}

extension Snippet {
  /// `4 + place "Gent"`: each changed line as it would be.
  func append(_ mended: MendedLines, into result: inout [UInt8]) {
    for line in mended.lines {
      let shown = ShownLine(mended.text, line.range, focus: line.focus, within: textWidth)
      appendLine(line.number, sign: "+", shown.text, as: .fix, into: &result)
    }
  }
}

extension TextReport {
  /// The heading of a fix: whether it can be applied as it is, or somebody has to choose.
  static func heading(_ fix: Fix, isFirst: Bool) -> Phrase {
    guard isFirst else { return Phrase(en: "or", nl: "of", fr: "ou") }
    return switch fix.applicability {
    case .safe: Phrase(en: "fix", nl: "verbetering", fr: "correction")
    case .forAPerson: Phrase(en: "perhaps", nl: "misschien", fr: "peut-être")
    }
  }
}
