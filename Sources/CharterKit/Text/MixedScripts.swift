// Words that mix letters of two alphabets.

/// Finds words that mix Latin letters with Cyrillic or Greek ones; most such words imitate another word.
enum MixedScripts {
  enum Script: UInt8, Sendable {
    case latin, cyrillic, greek

    static func of(_ scalar: Unicode.Scalar) -> Script? {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF,
        0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        .latin
      case 0x370...0x373, 0x376...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: .greek
      case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: .cyrillic
      default: nil
      }
    }
  }

  /// The first word that mixes Latin letters with others, and the script of the others. A word is a run of letters and
  /// digits: a hyphen ends it, as in `α-lab`.
  static func first(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (word: Range<Int>, script: Script)? {
    mayHold(bytes, range.lowerBound, min(range.upperBound, bytes.count)) ? search(bytes, range) : nil
  }

  @inline(never)
  private static func search(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (word: Range<Int>, script: Script)? {
    var offset = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    var start = offset
    var isLatin = false
    var other: Script?
    while offset < end {
      let step = UTF8Decoding.decode(bytes, at: offset)
      let goesOn = step.scalar.map { $0.properties.isAlphabetic || ($0.value >= 0x30 && $0.value <= 0x39) } ?? false
      if goesOn {
        switch step.scalar.flatMap({ Script.of($0) }) {
        case .latin: isLatin = true
        case .cyrillic: other = other ?? .cyrillic
        case .greek: other = other ?? .greek
        case nil: break
        }
        offset += step.length
      } else {
        if isLatin, let other { return (start..<offset, other) }
        offset += step.length
        start = offset
        isLatin = false
        other = nil
      }
    }
    if isLatin, let other { return (start..<end, other) }
    return nil
  }

  /// Whether any byte begins a scalar of Greek, Cyrillic or beyond; in most texts none does.
  private static func mayHold(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, !ByteBlock.isASCII(bytes, start..<end) else { return false }
    var offset = start
    while offset < end {
      if bytes[offset] >= 0xCD { return true }
      offset += 1
    }
    return false
  }
}
