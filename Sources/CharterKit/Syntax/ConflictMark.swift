// Git's conflict markers: the lines around two versions of a text that could not be merged.

/// Recognises conflict markers: seven `<`, `|` or `>` at the start of a line. (A line of `=` may be anything.)
enum ConflictMark {
  /// The marker at an offset; nil if there is none.
  @inline(__always)
  static func range(_ bytes: Span<UInt8>, _ offset: Int) -> ByteRange? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: ">"): return wholeRange(bytes, offset)
    default: return nil
    }
  }

  @inline(never)
  private static func wholeRange(_ bytes: Span<UInt8>, _ start: Int) -> ByteRange? {
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var offset = start
    while offset < bytes.count, offset < start + 8, bytes[offset] == bytes[start] { offset += 1 }
    guard offset == start + 7, offset == bytes.count || bytes[offset] <= 0x20 else { return nil }
    return ByteRange(start, offset)
  }
}
