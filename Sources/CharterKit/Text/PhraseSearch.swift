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
    let place: ByteRange
    /// The index of the phrase.
    let phrase: Int
  }

  /// Appends all phrases that lie within the range and don't overlap. (Takes an array because a closure would be passed
  /// along for each offset with everything it captures.)
  func addMatches(in bytes: Span<UInt8>, _ range: ByteRange, to matches: inout [Match]) {
    let table = table.span
    let known = matches.count
    var place = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    // The last four bytes of a window may be so near the end that loading eight would read past it.
    let lastEight = min(end - 4, bytes.count - 8)
    while place <= lastEight {
      let eight = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let first = UInt32(truncatingIfNeeded: eight & Self.mask)
      let second = UInt32(truncatingIfNeeded: (eight & Self.mask) >> 24)
      let entries = (table[Self.hash(first)], table[Self.hash(second)])
      if entries.0 | entries.1 != 0 {
        look(entries.0, first, place, bytes, &matches)
        look(entries.1, second, place + Self.stride, bytes, &matches)
      }
      place &+= 2 * Self.stride
    }
    while place + 4 <= end {
      var four: UInt32 = 0
      for index in 0..<4 { four |= UInt32(bytes[place + index] & 0x1F) << (8 * UInt32(index)) }
      look(table[Self.hash(four)], four, place, bytes, &matches)
      place += Self.stride
    }
    // A match at the end may extend past the range.
    if matches.count > known, let last = matches.last, !range.contains(last.place) { matches.removeLast() }
  }

  // MARK: Comparison

  @inline(never)
  private func look(_ entry: UInt16, _ four: UInt32, _ place: Int, _ bytes: Span<UInt8>, _ matches: inout [Match]) {
    guard entry != 0 else { return }
    for index in starts[Int(entry) - 1]..<starts[Int(entry)] where candidates[index].four == four {
      let phrase = phrases[candidates[index].phrase]
      guard let end = matchForward(phrase, from: candidates[index].offset, bytes, at: place),
        let start = matchBackward(phrase, before: candidates[index].offset, bytes, at: place),
        start >= Int(matches.last?.place.end ?? 0), !continuesWord(bytes, before: start),
        !Self.isLetter(phrase.last ?? 0) || !continuesWord(bytes, at: end)
      else { continue }
      matches.append(Match(place: ByteRange(start, end), phrase: candidates[index].phrase))
      return
    }
  }

  private func matchForward(_ phrase: [UInt8], from: Int, _ bytes: Span<UInt8>, at start: Int) -> Int? {
    var place = start
    var index = from
    while index < phrase.count {
      let wanted = phrase[index]
      if wanted == 0x20 {
        let end = Self.spaceEnd(bytes, place)
        guard end > place else { return nil }
        place = end
      } else if wanted == UInt8(ascii: "'"), Self.isCurlyApostrophe(bytes, place) {
        place += 3
      } else {
        guard place < bytes.count, Self.equals(bytes, place, wanted) else { return nil }
        place += 1
      }
      index += 1
    }
    return place
  }

  private func matchBackward(_ phrase: [UInt8], before: Int, _ bytes: Span<UInt8>, at end: Int) -> Int? {
    var place = end
    var index = before
    while index > 0 {
      index -= 1
      let wanted = phrase[index]
      if wanted == 0x20 {
        let start = Self.spaceStart(bytes, place)
        guard start < place else { return nil }
        place = start
      } else if wanted == UInt8(ascii: "'"), place >= 3, Self.isCurlyApostrophe(bytes, place - 3) {
        place -= 3
      } else {
        guard place > 0, Self.equals(bytes, place - 1, wanted) else { return nil }
        place -= 1
      }
    }
    return place
  }

  /// Ignores letter case for ASCII and the accented letters of Latin-1.
  private static func equals(_ bytes: Span<UInt8>, _ place: Int, _ wanted: UInt8) -> Bool {
    let byte = bytes[place]
    if byte == wanted { return true }
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 == wanted }
    return byte >= 0x80 && byte <= 0x9E && byte | 0x20 == wanted && place > 0 && bytes[place - 1] == 0xC3
  }

  private static func isCurlyApostrophe(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
  }

  /// The end of a run of white space, including the escapes `\n` and `\t`.
  static func spaceEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if isSpace(bytes[place]) {
        place += 1
      } else if place + 1 < bytes.count, isSpaceEscape(bytes, place) {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private static func spaceStart(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var place = end
    while place > 0 {
      if isSpace(bytes[place - 1]) {
        place -= 1
      } else if place >= 2, isSpaceEscape(bytes, place - 2) {
        place -= 2
      } else {
        break
      }
    }
    return place
  }

  private static func isSpaceEscape(_ bytes: Span<UInt8>, _ backslash: Int) -> Bool {
    bytes[backslash] == UInt8(ascii: "\\")
      && (bytes[backslash + 1] == UInt8(ascii: "n") || bytes[backslash + 1] == UInt8(ascii: "t"))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  // MARK: Word boundaries

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, before place: Int) -> Bool {
    guard place > 0 else { return false }
    if place >= 2, Self.isSpaceEscape(bytes, place - 2) { return false }
    if bytes[place - 1] < 0x80 { return ByteClass.continuesWord(bytes[place - 1]) }
    return UTF8Decoding.decodeBackward(bytes, before: place).scalar?.properties.isAlphabetic ?? false
  }

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return ByteClass.continuesWord(bytes[place]) }
    return UTF8Decoding.decode(bytes, at: place).scalar?.properties.isAlphabetic ?? false
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
