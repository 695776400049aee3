// Text in an encoding of two or four bytes for each character, with or without a byte-order mark.

/// UTF-16 or UTF-32, as some programs save text.
enum WideEncoding: String {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"

  /// The encoding suggested by a file's first bytes; nil for neither.
  init?(_ head: ArraySlice<UInt8>) {
    // In this order, since the UTF-32 mark begins with the UTF-16 one.
    if head.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || head.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      self = .utf32
    } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if let unmarked = Self.unmarked(head) {
      self = unmarked
    } else {
      return nil
    }
  }

  /// In a Latin letter only one byte is non-zero, always in the same position of the two or four.
  private static func unmarked(_ head: ArraySlice<UInt8>) -> WideEncoding? {
    guard head.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = head.count / 4
    /// Nearly always zero, and hardly ever zero.
    let (many, few) = (quarter - quarter / 8, quarter / 8)
    let isZero = zeros.map { $0 >= many }
    let isFull = zeros.map { $0 <= few }
    if isFull[3], isZero[0], isZero[1], isZero[2] { return .utf32 }
    if isFull[0], isZero[1], isZero[2], isZero[3] { return .utf32 }
    if isFull[0], isFull[2], isZero[1], isZero[3] { return .utf16 }
    if isFull[1], isFull[3], isZero[0], isZero[2] { return .utf16 }
    return nil
  }

  var finding: Finding {
    Finding(.otherEncoding, at: ByteRange(0, 1), [.phrase(Phrase(en: rawValue, nl: rawValue, fr: rawValue))])
  }
}
