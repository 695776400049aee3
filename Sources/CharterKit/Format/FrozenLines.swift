// The lines that stay byte for byte the same: those with a mistake on them, and those that can't be parsed.

/// Whole lines of a file with mistakes, without their line ends.
///
/// The author of a line that can't be parsed meant something by it, and perhaps by its white space, so it is the
/// author's to fix.
struct FrozenLines {
  /// Sorted and disjoint.
  private let ranges: [Range<Int>]

  init(_ parsed: ParsedSource) {
    guard !parsed.isSound else {
      ranges = []
      return
    }
    let tree = parsed.tree
    var places: [Range<Int>] = []
    // A missing charter is a finding about the file, not about a line.
    let findings = parsed.findings.flatMap { $0.findings }
    for finding in findings where finding.rule.severity == .error && finding.rule !== Rule.noCharter {
      places.append(Int(finding.range.start)..<max(Int(finding.range.start), Int(finding.range.end)))
    }
    for node in tree.nodes where node.kind == .skipped && node.endToken > node.firstToken {
      places.append(Int(tree.tokens[Int(node.firstToken)].start)..<Int(tree.tokens[Int(node.endToken) - 1].end))
    }
    places.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    ranges = Self.lines(around: places, tree.source.bytes.span)
  }

  /// The lines that contain the given ranges. No byte is visited twice, however many ranges a line contains.
  private static func lines(around places: [Range<Int>], _ bytes: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for location in places {
      var end = min(location.upperBound, bytes.count)
      if let last = lines.last, location.lowerBound <= last.upperBound {
        guard end > last.upperBound else { continue }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        lines[lines.count - 1] = last.lowerBound..<end
        continue
      }
      var start = min(location.lowerBound, bytes.count)
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      lines.append(start..<end)
    }
    return lines
  }

  /// Whether any of the lines overlaps these bytes.
  func touch(_ start: Int, _ end: Int) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound >= start }
    return index < ranges.count && ranges[index].lowerBound < max(end, start + 1)
  }

  /// Whether each of the lines is also a line of another text.
  func areLines(of text: [UInt8], from bytes: [UInt8]) -> Bool {
    if ranges.isEmpty { return true }
    let lines = Set(text.split(separator: 0x0A, omittingEmptySubsequences: false))
    return ranges.allSatisfy { range in
      bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false).allSatisfy { lines.contains($0) }
    }
  }
}

extension LayoutPrinter {
  /// Whether any of these tokens is on a frozen line.
  func isFrozen(_ first: Int, _ end: Int) -> Bool {
    !isSound && first < end && frozen.touch(Int(tokens[first].start), Int(tokens[end - 1].end))
  }

  /// Copies the lines of some tokens unchanged, including what comes before and after on them; but only from the first
  /// token, or up to the last, if other tokens share the line. The current output line becomes the first of them.
  mutating func putLines(_ first: Int, _ end: Int) {
    guard first < end else { return }
    var start = Int(tokens[first].start)
    var last = Int(tokens[end - 1].end)
    if first == 0 || tokens[first].startsLine {
      while start > tree.source.byteOrderMarkLength, bytes[start - 1] != 0x0A { start -= 1 }
      cutIndentation()
    }
    if end >= tokens.count || tokens[end].startsLine || tokens[end].kind == .endOfFile {
      while last < bytes.count, bytes[last] != 0x0A { last += 1 }
    }
    put(start..<last)
  }

  /// A comment on its own line, which has already begun.
  mutating func putComment(_ range: Range<Int>) {
    guard !isSound, frozen.touch(range.lowerBound, range.upperBound) else { return put(range) }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > tree.source.byteOrderMarkLength, bytes[start - 1] != 0x0A { start -= 1 }
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    cutIndentation()
    put(start..<end)
  }
}
