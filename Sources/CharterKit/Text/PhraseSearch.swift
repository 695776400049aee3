// Searching for many phrases at once.

/// Finds phrases in UTF-8, in any letter case, across line ends and runs of white space, at word boundaries.
///
/// Each phrase has a window: its six rarest consecutive bytes. Wherever a window occurs, four of its bytes begin at an
/// offset that is a multiple of three. So only every third offset is examined, four bytes at a time, and few of these
/// are in the table of four-byte sequences that windows contain.
struct PhraseSearch: Sendable {
  private static let windowLength = 6
  private static let stride = 3
  private static let tableBits: UInt32 = 13

  /// Four bytes of a phrase's window.
  private struct Candidate {
    let four: UInt32
    let phrase: Int
    /// Their offset in the phrase.
    let offset: Int
  }

  /// By hash: one more than the index into `starts`; 0 if no window contains such bytes.
  private let table: [UInt16]
  /// Where the candidates of each hash begin, plus one final entry for the end.
  private let starts: [Int]
  private let candidates: [Candidate]
  private let phrases: [[UInt8]]

  /// Phrases must be in lower case with single spaces between words. A phrase without six consecutive letters, where
  /// the first or the last may also be a space, is never found.
  init(_ phrases: [String]) {
    let bytes = phrases.map { Array($0.utf8) }
    var candidates: [Candidate] = []
    for (index, phrase) in bytes.enumerated() {
      guard let window = Self.rarestWindow(phrase) else { continue }
      for offset in window..<window + Self.stride {
        for four in Self.fours(phrase, offset) {
          candidates.append(Candidate(four: four, phrase: index, offset: offset))
        }
      }
    }
    candidates.sort { (Self.hash($0.four), $0.four, $0.phrase) < (Self.hash($1.four), $1.four, $1.phrase) }
    var table = [UInt16](repeating: 0, count: 1 << Int(Self.tableBits))
    var starts: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      let hash = Self.hash(candidate.four)
      guard table[hash] == 0 else { continue }
      starts.append(index)
      table[hash] = UInt16(truncatingIfNeeded: starts.count)
    }
    starts.append(candidates.count)
    self.table = table
    self.starts = starts
    self.candidates = candidates
    self.phrases = bytes
  }

  /// Letters stay distinct whatever their case; other bytes may collide.
  private static let mask: UInt64 = 0x1F1F_1F1F_1F1F_1F1F

  @inline(__always)
  private static func hash(_ four: UInt32) -> Int { Int(truncatingIfNeeded: (four &* 0x9E37_79B1) >> (32 - tableBits)) }

  /// Four bytes of a phrase as one number, in each variant: a space may be any white space.
  private static func fours(_ phrase: [UInt8], _ offset: Int) -> [UInt32] {
    var fours: [UInt32] = [0]
    for index in 0..<4 {
      let byte = phrase[offset + index]
      let spellings: [UInt8] = byte == 0x20 ? [0x20, 0x09, 0x0A, 0x0D] : [byte]
      fours = fours.flatMap { four in spellings.map { four | UInt32($0 & 0x1F) << (8 * UInt32(index)) } }
    }
    return fours
  }

  /// An occurrence of a phrase.
  struct Match {
    let range: ByteRange
    /// The index of the phrase.
    let phrase: Int
  }

  /// Appends all phrases that lie within the range and don't overlap. (Takes an array because a closure would be passed
  /// along for each offset with everything it captures.)
  func addMatches(in bytes: Span<UInt8>, _ range: ByteRange, to matches: inout [Match]) {
    let table = table.span
    let known = matches.count
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    // The last four bytes of a window may be so near the end that loading eight would read past it.
    let lastEight = min(end - 4, bytes.count - 8)
    while offset <= lastEight {
      let eight = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let first = UInt32(truncatingIfNeeded: eight & Self.mask)
      let second = UInt32(truncatingIfNeeded: (eight & Self.mask) >> 24)
      let entries = (table[Self.hash(first)], table[Self.hash(second)])
      if entries.0 | entries.1 != 0 {
        look(entries.0, first, offset, bytes, &matches)
        look(entries.1, second, offset + Self.stride, bytes, &matches)
      }
      offset &+= 2 * Self.stride
    }
    while offset + 4 <= end {
      var four: UInt32 = 0
      for index in 0..<4 { four |= UInt32(bytes[offset + index] & 0x1F) << (8 * UInt32(index)) }
      look(table[Self.hash(four)], four, offset, bytes, &matches)
      offset += Self.stride
    }
    // A match at the end may extend past the range.
    if matches.count > known, let last = matches.last, !range.contains(last.range) { matches.removeLast() }
  }

  // MARK: Comparison

  @inline(never)
  private func look(_ entry: UInt16, _ four: UInt32, _ offset: Int, _ bytes: Span<UInt8>, _ matches: inout [Match]) {
    guard entry != 0 else { return }
    for index in starts[Int(entry) - 1]..<starts[Int(entry)] where candidates[index].four == four {
      let phrase = phrases[candidates[index].phrase]
      guard let end = matchForward(phrase, from: candidates[index].offset, bytes, at: offset),
        let start = matchBackward(phrase, before: candidates[index].offset, bytes, at: offset),
        start >= Int(matches.last?.range.end ?? 0), !continuesWord(bytes, before: start),
        !Self.isLetter(phrase.last ?? 0) || !continuesWord(bytes, at: end)
      else { continue }
      matches.append(Match(range: ByteRange(start, end), phrase: candidates[index].phrase))
      return
    }
  }

  private func matchForward(_ phrase: [UInt8], from: Int, _ bytes: Span<UInt8>, at start: Int) -> Int? {
    var offset = start
    var index = from
    while index < phrase.count {
      let wanted = phrase[index]
      if wanted == 0x20 {
        let end = Self.spaceEnd(bytes, offset)
        guard end > offset else { return nil }
        offset = end
      } else if wanted == UInt8(ascii: "'"), Self.isCurlyApostrophe(bytes, offset) {
        offset += 3
      } else {
        guard offset < bytes.count, Self.equals(bytes, offset, wanted) else { return nil }
        offset += 1
      }
      index += 1
    }
    return offset
  }

  private func matchBackward(_ phrase: [UInt8], before: Int, _ bytes: Span<UInt8>, at end: Int) -> Int? {
    var offset = end
    var index = before
    while index > 0 {
      index -= 1
      let wanted = phrase[index]
      if wanted == 0x20 {
        let start = Self.spaceStart(bytes, offset)
        guard start < offset else { return nil }
        offset = start
      } else if wanted == UInt8(ascii: "'"), offset >= 3, Self.isCurlyApostrophe(bytes, offset - 3) {
        offset -= 3
      } else {
        guard offset > 0, Self.equals(bytes, offset - 1, wanted) else { return nil }
        offset -= 1
      }
    }
    return offset
  }

  /// Ignores letter case for ASCII and the accented letters of Latin-1.
  private static func equals(_ bytes: Span<UInt8>, _ offset: Int, _ wanted: UInt8) -> Bool {
    let byte = bytes[offset]
    if byte == wanted { return true }
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 == wanted }
    return byte >= 0x80 && byte <= 0x9E && byte | 0x20 == wanted && offset > 0 && bytes[offset - 1] == 0xC3
  }

  private static func isCurlyApostrophe(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
  }

  /// The end of a run of white space, including the escapes `\n` and `\t`.
  static func spaceEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if isSpace(bytes[offset]) {
        offset += 1
      } else if offset + 1 < bytes.count, isSpaceEscape(bytes, offset) {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  private static func spaceStart(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var offset = end
    while offset > 0 {
      if isSpace(bytes[offset - 1]) {
        offset -= 1
      } else if offset >= 2, isSpaceEscape(bytes, offset - 2) {
        offset -= 2
      } else {
        break
      }
    }
    return offset
  }

  private static func isSpaceEscape(_ bytes: Span<UInt8>, _ backslash: Int) -> Bool {
    bytes[backslash] == UInt8(ascii: "\\")
      && (bytes[backslash + 1] == UInt8(ascii: "n") || bytes[backslash + 1] == UInt8(ascii: "t"))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  // MARK: Word boundaries

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    if offset >= 2, Self.isSpaceEscape(bytes, offset - 2) { return false }
    if bytes[offset - 1] < 0x80 { return ByteClass.continuesWord(bytes[offset - 1]) }
    return UTF8Decoding.decodeBackward(bytes, before: offset).scalar?.properties.isAlphabetic ?? false
  }

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if bytes[offset] < 0x80 { return ByteClass.continuesWord(bytes[offset]) }
    return UTF8Decoding.decode(bytes, at: offset).scalar?.properties.isAlphabetic ?? false
  }

  // MARK: Rare windows

  /// The start of the six bytes whose four-byte sequences are the rarest; nil if there are no six.
  private static func rarestWindow(_ phrase: [UInt8]) -> Int? {
    var best: (start: Int, cost: Int)?
    for start in phrase.indices where start + windowLength <= phrase.count {
      let window = phrase[start..<start + windowLength]
      // One space may match several in the text, so a window can't have one inside.
      guard window.allSatisfy({ $0 == 0x20 || ($0 >= 0x61 && $0 <= 0x7A) }),
        !window.dropFirst().dropLast().contains(0x20)
      else { continue }
      var cost = 0
      for first in start..<start + stride {
        cost += phrase[first..<first + 4].reduce(1) { $0 * frequency($1) }
      }
      if cost < best?.cost ?? Int.max { best = (start, cost) }
    }
    return best?.start
  }

  /// Approximate letter frequency in Dutch, English and French together, in per mille.
  private static func frequency(_ byte: UInt8) -> Int {
    switch byte {
    case 0x20: 160
    case UInt8(ascii: "e"): 150
    case UInt8(ascii: "n"), UInt8(ascii: "a"), UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "r"): 70
    case UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "l"): 50
    case UInt8(ascii: "u"), UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "c"): 27
    case UInt8(ascii: "p"), UInt8(ascii: "v"), UInt8(ascii: "k"), UInt8(ascii: "b"), UInt8(ascii: "w"): 17
    default: 8
    }
  }
}
