// Text whose characters take two or four bytes each, with or without a mark.

/// UTF-16 or UTF-32, as some programs save text.
enum WideEncoding: String {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"

  /// The encoding that a file's first bytes are in; nil if they are in neither.
  init?(_ head: ArraySlice<UInt8>) {
    // In this order: the first of these begins with the third.
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

  /// Of a Latin letter, one byte says something; the others are zero, always at the same places among two or four.
  private static func unmarked(_ head: ArraySlice<UInt8>) -> WideEncoding? {
    guard head.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = head.count / 4
    /// Zero nearly always, and hardly ever.
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
