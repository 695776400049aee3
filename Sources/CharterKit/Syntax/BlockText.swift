// Where a block text ends, also when nobody closed it.

/// The search for the end of a `"""` text.
enum BlockText {
  /// The byte after the closing `"""` of the block that opens at `start`; nil if it is not closed.
  ///
  /// A `"""` behind other words at the end of a line that is indented no deeper than the opening line opens
  /// another block: then this one was not closed. `noEndAfter` remembers a search in vain, so that many open
  /// blocks cost one search.
  static func end(_ bytes: Span<UInt8>, _ start: Int, _ noEndAfter: inout Int) -> Int? {
    guard start < noEndAfter else { return nil }
    var place = start + 3
    var lineStart = -1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        if place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "\""), bytes[place + 2] == UInt8(ascii: "\"") {
          if lineStart >= 0, opensAnother(bytes, lineStart, place, openedAt: start) { return nil }
          return place + 3
        }
        place += 1
      case UInt8(ascii: "\\"):
        place += place + 1 < bytes.count && bytes[place + 1] != 0x0A ? 2 : 1
      case 0x0A:
        place += 1
        lineStart = place
      default:
        place += 1
      }
    }
    noEndAfter = start
    return nil
  }

  /// Where reading goes on after a block that is not closed: the first line that is indented no deeper than the
  /// line it opens on, or the end of the opening line.
  static func recoveryEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let own = indentation(bytes, lineStart(bytes, start))
    var end = start + 3
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end < bytes.count {
      let next = end + 1
      var lineEnd = next
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      let first = next + indentation(bytes, next)
      let isBlank = first >= lineEnd || bytes[first] == 0x0D
      if !isBlank, first - next <= own { break }
      if next >= bytes.count { break }
      end = lineEnd
    }
    if end > start + 3, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private static func opensAnother(_ bytes: Span<UInt8>, _ lineStart: Int, _ quotes: Int, openedAt start: Int) -> Bool {
    let depth = indentation(bytes, lineStart)
    guard lineStart + depth < quotes else { return false }
    var after = quotes + 3
    while after < bytes.count, bytes[after] == 0x20 || bytes[after] == 0x09 || bytes[after] == 0x0D { after += 1 }
    guard after >= bytes.count || bytes[after] == 0x0A else { return false }
    return depth <= indentation(bytes, self.lineStart(bytes, start))
  }

  /// A line is short as a rule, and each block looks back once.
  private static func lineStart(_ bytes: Span<UInt8>, _ place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func indentation(_ bytes: Span<UInt8>, _ lineStart: Int) -> Int {
    var place = lineStart
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place - lineStart
  }
}
