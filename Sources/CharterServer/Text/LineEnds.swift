// Finds line starts, eight bytes at a time.

/// LF, CRLF and a lone CR end a line.
enum LineEnds {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// Appends the start of each line that follows a line end within `start..<end`.
  static func append(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, _ starts: inout [UInt32]) {
    var index = start
    while index + 8 <= end {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // The high bit of each byte that is LF or CR.
      var found = zeroBytes(word ^ (ones &* 0x0A)) | zeroBytes(word ^ (ones &* 0x0D))
      while found != 0 {
        appendLine(bytes, at: index + found.trailingZeroBitCount / 8, &starts)
        found &= found &- 1
      }
      index += 8
    }
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D { appendLine(bytes, at: index, &starts) }
      index += 1
    }
  }

  /// The high bit of each byte that is zero, and no other.
  private static func zeroBytes(_ word: UInt64) -> UInt64 { ~(((word & lows) &+ lows) | word | lows) }

  /// In a CRLF pair, the LF ends the line.
  private static func appendLine(_ bytes: UnsafeRawBufferPointer, at index: Int, _ starts: inout [UInt32]) {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    if !isPair { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
  }
}
