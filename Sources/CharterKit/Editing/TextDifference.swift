// A small set of edits that turns one text into another.

/// Compares two texts line by line. Lines that occur once in each, and are the same apart from white space, serve as
/// anchors; what is between anchors is replaced. Near-linear in both texts.
struct TextDifference {
  private let old: ArraySlice<UInt8>
  private let new: ArraySlice<UInt8>
  private let oldLines: [Range<Int>]
  private let newLines: [Range<Int>]
  private(set) var edits: [Edit] = []

  /// Edits to the text that `old` is a slice of.
  static func edits(_ old: ArraySlice<UInt8>, to new: ArraySlice<UInt8>) -> [Edit] {
    guard !old.elementsEqual(new) else { return [] }
    var difference = TextDifference(old, new)
    difference.run()
    return difference.edits
  }

  private init(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) {
    self.old = old
    self.new = new
    oldLines = Self.lines(old)
    newLines = Self.lines(new)
  }

  /// The lines, including their line ends.
  private static func lines(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.startIndex
    for offset in text.indices where text[offset] == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < text.endIndex { lines.append(start..<text.endIndex) }
    return lines
  }

  private mutating func run() {
    var oldPlace = 0
    var newPlace = 0
    for (oldAnchor, newAnchor) in anchors() where oldAnchor >= oldPlace && newAnchor >= newPlace {
      between(oldPlace, oldAnchor, newPlace, newAnchor)
      replace(oldLines[oldAnchor], newLines[newAnchor])
      oldPlace = oldAnchor + 1
      newPlace = newAnchor + 1
    }
    between(oldPlace, oldLines.count, newPlace, newLines.count)
  }

  /// Compares what is between two anchors: keeps equal lines at either end, and replaces the rest at once.
  private mutating func between(_ oldStart: Int, _ oldEnd: Int, _ newStart: Int, _ newEnd: Int) {
    var (oldStart, newStart, oldStop, newStop) = (oldStart, newStart, oldEnd, newEnd)
    while oldStart < oldStop, newStart < newStop, isAlike(oldStart, newStart) {
      replace(oldLines[oldStart], newLines[newStart])
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldStop, newStart < newStop, isAlike(oldStop - 1, newStop - 1) {
      oldStop -= 1
      newStop -= 1
    }
    if oldStop - oldStart == newStop - newStart {
      for step in 0..<(oldStop - oldStart) { replace(oldLines[oldStart + step], newLines[newStart + step]) }
    } else {
      replace(range(oldLines, oldStart, oldStop, old), range(newLines, newStart, newStop, new))
    }
    while oldStop < oldEnd, newStop < newEnd {
      replace(oldLines[oldStop], newLines[newStop])
      oldStop += 1
      newStop += 1
    }
  }

  private func range(_ lines: [Range<Int>], _ start: Int, _ end: Int, _ text: ArraySlice<UInt8>) -> Range<Int> {
    let from = start < lines.count ? lines[start].lowerBound : text.endIndex
    return from..<(end > start ? lines[end - 1].upperBound : from)
  }

  /// Whether two lines are equal apart from surrounding white space.
  private func isAlike(_ oldLine: Int, _ newLine: Int) -> Bool {
    old[trimmed(oldLines[oldLine], old)].elementsEqual(new[trimmed(newLines[newLine], new)])
  }

  private func trimmed(_ line: Range<Int>, _ text: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Replaces one piece by another without touching what is equal at their ends; never splits characters or line ends.
  private mutating func replace(_ oldPiece: Range<Int>, _ newPiece: Range<Int>) {
    var (start, newStart) = (oldPiece.lowerBound, newPiece.lowerBound)
    var (end, newEnd) = (oldPiece.upperBound, newPiece.upperBound)
    while start < end, newStart < newEnd, old[start] == new[newStart] {
      start += 1
      newStart += 1
    }
    while start > oldPiece.lowerBound, newStart > newPiece.lowerBound, isInside(start, old) || isInside(newStart, new) {
      start -= 1
      newStart -= 1
    }
    while end > start, newEnd > newStart, old[end - 1] == new[newEnd - 1] {
      end -= 1
      newEnd -= 1
    }
    while end < oldPiece.upperBound, newEnd < newPiece.upperBound, isInside(end, old) || isInside(newEnd, new) {
      end += 1
      newEnd += 1
    }
    guard start < end || newStart < newEnd else { return }
    edits.append(Edit(ByteRange(start, end), String(decoding: new[newStart..<newEnd], as: UTF8.self)))
  }

  /// Whether an offset is inside a character, or between CR and LF.
  private func isInside(_ offset: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard offset > text.startIndex, offset < text.endIndex else { return false }
    return text[offset] & 0xC0 == 0x80 || (text[offset] == 0x0A && text[offset - 1] == 0x0D)
  }

  // MARK: Anchors

  /// Pairs of lines that occur once in both texts, reduced to the longest run that is in the same order in both.
  private func anchors() -> [(Int, Int)] {
    var places: [UInt64: (old: Int, new: Int)] = [:]
    let twice = -2
    let none = -1
    for (number, line) in oldLines.enumerated() {
      guard let hash = hash(line, old) else { continue }
      places[hash] = places[hash] == nil ? (number, none) : (twice, none)
    }
    for (number, line) in newLines.enumerated() {
      guard let hash = hash(line, new), let place = places[hash], place.old != twice else { continue }
      places[hash] = place.new == none ? (place.old, number) : (twice, none)
    }
    var pairs: [(Int, Int)] = []
    for (number, line) in oldLines.enumerated() {
      guard let hash = hash(line, old), let place = places[hash], place.old == number, place.new >= 0,
        isAlike(number, place.new)
      else { continue }
      pairs.append((number, place.new))
    }
    return Self.increasing(pairs)
  }

  private func hash(_ line: Range<Int>, _ text: ArraySlice<UInt8>) -> UInt64? {
    let words = trimmed(line, text)
    guard words.count > 2 else { return nil }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in words { hash = (hash ^ UInt64(text[offset])) &* 0x100_0000_01b3 }
    return hash
  }

  /// The longest increasing subsequence, by patience sorting.
  private static func increasing(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      let pile = tops.partitioningIndex { pairs[$0].1 >= pairs[index].1 }
      before[index] = pile > 0 ? tops[pile - 1] : -1
      if pile < tops.count { tops[pile] = index } else { tops.append(index) }
    }
    var run: [(Int, Int)] = []
    var index = tops.last ?? -1
    while index >= 0 {
      run.append(pairs[index])
      index = before[index]
    }
    return run.reversed()
  }
}
