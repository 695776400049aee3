// One line of a charter as a report shows it, with the columns of its bytes.

/// A source line made visible and truncated to a width, with `…` where something was left out.
///
/// Takes time proportional to what it shows, however long the line is.
struct ShownLine {
  private(set) var text: [UInt8] = []
  /// The width of the text in columns.
  private(set) var width = 0
  private var steps: [Step] = []
  /// Where the text stops before the line does.
  private var cut: Int?

  private struct Step {
    let offset: Int
    let column: Int
    /// The length in bytes of the text before it.
    let length: Int
  }

  /// - Parameters:
  ///   - line: The line without its line end.
  ///   - focus: What must be visible; if it is too long, at least its start.
  ///   - budget: The width in columns, at least 20.
  init(_ source: SourceText, _ line: ByteRange, focus: ByteRange, within budget: Int) {
    let bytes = source.bytes.span
    let end = min(Int(line.end), bytes.count)
    var start = min(Int(line.start), end)
    if start == 0 { start = min(source.byteOrderMarkLength, end) }
    fill(bytes, start, end, isCutBefore: false, budget)
    guard let cut, Int(focus.end) >= cut else { return }
    let window = Self.windowStart(bytes, before: min(max(Int(focus.start), start), end), after: start, budget)
    guard window > start else { return }
    fill(bytes, window, end, isCutBefore: true, budget)
  }

  /// The columns of a range; at least one column, even if the range shows nothing.
  func columns(_ range: ByteRange) -> (start: Int, end: Int) {
    let start = column(Int(range.start), beyondCut: width - 1)
    return (start, max(start + 1, column(Int(range.end), beyondCut: width)))
  }

  private func column(_ offset: Int, beyondCut: Int) -> Int {
    if let cut, offset > cut { return beyondCut }
    let next = steps.partitioningIndex { $0.offset > offset }
    return next > 0 ? steps[next - 1].column : 0
  }

  private mutating func fill(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isCutBefore: Bool, _ budget: Int) {
    text = []
    steps = []
    cut = nil
    var shown = DisplayWidth()
    if isCutBefore {
      text.append(contentsOf: "…".utf8)
      shown.add(columns: 1)
    }
    var offset = start
    while offset < end {
      steps.append(Step(offset: offset, column: shown.columns, length: text.count))
      offset += VisibleText.appendStep(bytes, at: offset, before: end, &shown, into: &text)
      // An endless run of combining marks takes no columns.
      if shown.columns > budget || steps.count > 4 * budget {
        cutEnd(budget)
        return
      }
    }
    steps.append(Step(offset: end, column: shown.columns, length: text.count))
    width = shown.columns
  }

  private mutating func cutEnd(_ budget: Int) {
    while steps.count > 1, let last = steps.last, last.column > budget - 1 { steps.removeLast() }
    guard let last = steps.last else { return }
    text.removeSubrange(min(last.length, text.count)...)
    text.append(contentsOf: "…".utf8)
    width = last.column + 1
    cut = last.offset
  }

  /// Puts the focus a third of the width from the left.
  private static func windowStart(_ bytes: Span<UInt8>, before focus: Int, after start: Int, _ budget: Int) -> Int {
    var offset = focus
    var shown = DisplayWidth()
    var scratch: [UInt8] = []
    var steps = 0
    while offset > start, shown.columns < budget / 3, steps < budget {
      let before = offset
      offset = max(offset - UTF8Decoding.decodeBackward(bytes, before: offset).length, start)
      _ = VisibleText.appendStep(bytes, at: offset, before: before, &shown, into: &scratch)
      steps += 1
    }
    return offset
  }
}
