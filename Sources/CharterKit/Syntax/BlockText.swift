// Finds where a block text ends, even if it was never closed.

/// Searches for the end of a `"""` text.
enum BlockText {
  /// The end offset (exclusive) of the block that opens at `start`; nil if it is not closed.
  ///
  /// A `"""` that follows other words and ends its line opens another block if that line is indented no deeper than the
  /// opening line; then this block was not closed. `noEndAfter` remembers a failed search, so that many open blocks
  /// cost only one.
  static func end(_ bytes: Span<UInt8>, _ start: Int, _ noEndAfter: inout Int) -> Int? {
    guard start < noEndAfter else { return nil }
    var offset = start + 3
    var lineStart = -1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        if offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\""), bytes[offset + 2] == UInt8(ascii: "\"") {
          if lineStart >= 0, opensAnother(bytes, lineStart, offset, openedAt: start) { return nil }
          return offset + 3
        }
        offset += 1
      case UInt8(ascii: "\\"):
        offset += offset + 1 < bytes.count && bytes[offset + 1] != 0x0A ? 2 : 1
      case 0x0A:
        offset += 1
        lineStart = offset
      default:
        offset += 1
      }
    }
    noEndAfter = start
    return nil
  }

  /// Where lexing continues after an unclosed block: before the first line that is indented no deeper than the opening
  /// line, or at the end of the opening line.
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

  /// Lines are usually short, and each block looks back only once.
  private static func lineStart(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func indentation(_ bytes: Span<UInt8>, _ lineStart: Int) -> Int {
    var offset = lineStart
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset - lineStart
  }
}
