// Foldable ranges: blocks, multi-line texts and multi-line comments.

package enum EditorFoldKind: Sendable {
  case block, text, comment
}

/// Lines that can be folded: the line where the range starts stays visible, the one where it ends is hidden.
package struct EditorFold: Equatable, Sendable {
  package let range: ByteRange
  package let kind: EditorFoldKind
}

extension EditorDocument {
  /// The foldable ranges, in source order.
  package func folds() -> [EditorFold] {
    var folds: [EditorFold] = []
    for node in tree.nodes where node.kind == .block && node.endToken > node.firstToken + 1 {
      let first = tree.tokens[Int(node.firstToken)]
      let last = tree.tokens[Int(node.endToken) - 1]
      guard first.kind == .leftBrace else { continue }
      // The line of the `}` stays visible, to show where the block ends.
      let end = last.kind == .rightBrace ? lineEnd(before: last.start) : last.end
      add(ByteRange(first.start, end), .block, to: &folds)
    }
    var offset: UInt32 = 0
    for token in tree.tokens {
      addComments(ByteRange(offset, token.start), to: &folds)
      if token.kind == .blockText { add(token.range, .text, to: &folds) }
      offset = token.end
    }
    return folds.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  private func add(_ range: ByteRange, _ kind: EditorFoldKind, to folds: inout [EditorFold]) {
    if source.slice(range).contains(0x0A) { folds.append(EditorFold(range: range, kind: kind)) }
  }

  /// The end of the line before the one that contains an offset, or the offset itself if it isn't the first on its
  /// line.
  private func lineEnd(before offset: UInt32) -> UInt32 {
    var start = Int(offset)
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, source.bytes[start - 1] == 0x0A else { return offset }
    return UInt32(start - 1)
  }

  /// Adds runs of consecutive comment lines.
  private func addComments(_ gap: ByteRange, to folds: inout [EditorFold]) {
    var run: ByteRange?
    forEachComment(in: gap) { comment, ownsLine, followsLine in
      if let last = run, followsLine, ownsLine {
        run = ByteRange(last.start, comment.end)
      } else {
        if let last = run { add(last, .comment, to: &folds) }
        run = ownsLine ? comment : nil
      }
    }
    if let last = run { add(last, .comment, to: &folds) }
  }

  /// Calls the closure for each comment between two tokens, with whether it is first on its line and whether it is on
  /// the line after the previous comment.
  func forEachComment(
    in gap: ByteRange, _ body: (_ comment: ByteRange, _ ownsLine: Bool, _ followsLine: Bool) -> Void
  ) {
    let bytes = source.bytes
    var offset = Int(gap.start)
    let end = min(Int(gap.end), bytes.count)
    var ownsLine = offset <= source.byteOrderMarkLength
    var lines = 2
    while offset < end {
      if bytes[offset] == 0x0A {
        ownsLine = true
        lines += 1
        offset += 1
        continue
      }
      guard bytes[offset] == UInt8(ascii: "/"), offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "/") else {
        offset += 1
        continue
      }
      let start = offset
      while offset < end, bytes[offset] != 0x0A { offset += 1 }
      var last = offset
      if last > start, bytes[last - 1] == 0x0D { last -= 1 }
      body(ByteRange(start, last), ownsLine, lines == 1)
      lines = 0
    }
  }
}
