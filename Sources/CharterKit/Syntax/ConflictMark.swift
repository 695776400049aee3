// Git's conflict markers: the lines around two versions of a text that could not be merged.

/// Recognises conflict markers: seven `<`, `|` or `>` at the start of a line. (A line of `=` may be anything.)
enum ConflictMark {
  /// The marker at an offset; nil if there is none.
  @inline(__always)
  static func range(_ bytes: Span<UInt8>, _ place: Int) -> ByteRange? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: ">"): return wholeRange(bytes, place)
    default: return nil
    }
  }

  @inline(never)
  private static func wholeRange(_ bytes: Span<UInt8>, _ start: Int) -> ByteRange? {
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var place = start
    while place < bytes.count, place < start + 8, bytes[place] == bytes[start] { place += 1 }
    guard place == start + 7, place == bytes.count || bytes[place] <= 0x20 else { return nil }
    return ByteRange(start, place)
  }
}
