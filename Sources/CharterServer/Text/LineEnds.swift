// Where the lines of a text begin, eight bytes at a time.

/// LF, CRLF and a lone CR end a line.
enum LineEnds {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Appends the start of each line that begins behind `start`.
  static func append(_ bytes: UnsafeRawBufferPointer, from start: Int, _ starts: inout [UInt32]) {
    var index = start
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if holdsLineEnd(word) {
        for place in index..<index + 8 { appendLine(bytes, at: place, &starts) }
      }
      index += 8
    }
    while index < bytes.count {
      appendLine(bytes, at: index, &starts)
      index += 1
    }
  }

  /// Whether one of eight bytes is LF or CR; seldom true without one.
  private static func holdsLineEnd(_ word: UInt64) -> Bool {
    let feed = word ^ (ones &* 0x0A)
    let carriage = word ^ (ones &* 0x0D)
    let found = ((feed &- ones) & ~feed) | ((carriage &- ones) & ~carriage)
    return found & highs != 0
  }

  private static func appendLine(_ bytes: UnsafeRawBufferPointer, at index: Int, _ starts: inout [UInt32]) {
    let byte = bytes[index]
    let isEnd = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
    if isEnd { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
  }
}
