// Looking for many phrases in many bytes at once.

/// Finds phrases in UTF-8, in any letter case, over line ends and more than one space, at the boundaries of words.
///
/// The method is Wu and Manber's: of each phrase, five bytes that are rarely written are looked for, and where the last
/// two bytes of a window of five stand in none of them, the window moves on by up to four bytes at once.
struct PhraseSearch: Sendable {
  private static let windowLength = 5

  /// The letters a–z (1–26), white space (0), anything else (31).
  private let classes: [UInt8]
  /// By the classes of two bytes: how far the window may move on when it ends with them.
  private let shifts: [UInt8]
  /// By the classes of two bytes: the phrases whose five bytes end with them.
  private let candidates: [[Int]]
  private let phrases: [[UInt8]]
  /// By phrase: where its five bytes begin.
  private let windows: [Int]

  /// Phrases in lower case, single spaces between words. One without five letters and spaces in a row, of which only
  /// the first or last is a space, is never found.
  init(_ phrases: [String]) {
    let classes = (0...255).map { Self.byteClass(UInt8($0)) }
    var shifts = [UInt8](repeating: UInt8(Self.windowLength - 1), count: 1024)
    var candidates = [[Int]](repeating: [], count: 1024)
    var windows: [Int] = []
    let bytes = phrases.map { Array($0.utf8) }
    for (number, phrase) in bytes.enumerated() {
      let window = Self.rarestWindow(phrase)
      windows.append(window ?? 0)
      guard let window else { continue }
      for end in 1..<Self.windowLength {
        let pair = Int(classes[Int(phrase[window + end - 1])]) << 5 | Int(classes[Int(phrase[window + end])])
        shifts[pair] = min(shifts[pair], UInt8(Self.windowLength - 1 - end))
        if end == Self.windowLength - 1 { candidates[pair].append(number) }
      }
    }
    self.classes = classes
    self.shifts = shifts
    self.candidates = candidates
    self.phrases = bytes
    self.windows = windows
  }

  /// Calls `body` with each place that holds a phrase, and the phrase's number; places do not overlap.
  func forEachMatch(in bytes: Span<UInt8>, _ body: (_ place: ByteRange, _ phrase: Int) -> Void) {
    let classes = classes.span
    let shifts = shifts.span
    var end = Self.windowLength - 1
    while end < bytes.count {
      let pair = Int(classes[Int(bytes[end - 1])]) << 5 | Int(classes[Int(bytes[end])])
      let shift = shifts[pair]
      if shift != 0 {
        end += Int(shift)
        continue
      }
      var next = end + 1
      for number in candidates[pair] {
        guard let match = match(number, windowEnd: end, bytes) else { continue }
        body(ByteRange(match.lowerBound, match.upperBound), number)
        next = max(next, match.upperBound + Self.windowLength - 1)
        break
      }
      end = next
    }
  }

  // MARK: Comparing

  private func match(_ number: Int, windowEnd: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    let phrase = phrases[number]
    let window = windowEnd - (Self.windowLength - 1)
    guard let end = matchForward(phrase, from: windows[number], bytes, at: window),
      let start = matchBackward(phrase, before: windows[number], bytes, at: window),
      !continuesWord(bytes, before: start), !Self.isLetter(phrase.last ?? 0) || !continuesWord(bytes, at: end)
    else { return nil }
    return start..<end
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

  /// Letter case is that of ASCII, and of the accented letters that Latin-1 has.
  private static func equals(_ bytes: Span<UInt8>, _ place: Int, _ wanted: UInt8) -> Bool {
    let byte = bytes[place]
    if byte == wanted { return true }
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 == wanted }
    return byte >= 0x80 && byte <= 0x9E && byte | 0x20 == wanted && place > 0 && bytes[place - 1] == 0xC3
  }

  private static func isCurlyApostrophe(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
  }

  /// Behind a run of white space; the escapes `\n` and `\t` are some too.
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

  // MARK: Boundaries of words

  private func continuesWord(_ bytes: Span<UInt8>, before place: Int) -> Bool {
    guard place > 0 else { return false }
    if place >= 2, Self.isSpaceEscape(bytes, place - 2) { return false }
    if bytes[place - 1] < 0x80 { return ByteClass.continuesWord(bytes[place - 1]) }
    return UTF8Decoding.decodeBackward(bytes, before: place).scalar?.properties.isAlphabetic ?? false
  }

  private func continuesWord(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return ByteClass.continuesWord(bytes[place]) }
    return UTF8Decoding.decode(bytes, at: place).scalar?.properties.isAlphabetic ?? false
  }

  // MARK: Five bytes that are rare

  private static func byteClass(_ byte: UInt8) -> UInt8 {
    if isSpace(byte) { return 0 }
    return (byte | 0x20) &- 0x61 < 26 ? (byte | 0x20) &- 0x60 : 31
  }

  /// Where the five bytes begin whose pairs are the rarest, above all the last one; nil where there are no five.
  private static func rarestWindow(_ phrase: [UInt8]) -> Int? {
    var best: (start: Int, cost: Int)?
    for start in phrase.indices where start + windowLength <= phrase.count {
      let window = phrase[start..<start + windowLength]
      // One space in the text may be several: none may stand inside.
      guard window.allSatisfy({ byteClass($0) != 31 }), !window.dropFirst().dropLast().contains(0x20) else { continue }
      var cost = 0
      for end in start + 1..<start + windowLength {
        let pair = frequency(phrase[end - 1]) * frequency(phrase[end])
        cost += end == start + windowLength - 1 ? 4 * pair : pair
      }
      if cost < best?.cost ?? Int.max { best = (start, cost) }
    }
    return best?.start
  }

  /// How often a letter is written, in Dutch, English and French together, in per mille and roughly.
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
