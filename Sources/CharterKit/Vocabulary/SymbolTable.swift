// Interns the distinct words of a file: two words are the same if they have the same symbol.

/// The number of a word within one file. Vocabulary words have the lowest numbers, the same in every file.
package struct Symbol: Equatable, Hashable, Sendable {
  package let number: UInt32
  init(_ number: UInt32) { self.number = number }

  /// For tokens that aren't words.
  static let none = Symbol(UInt32.max)
}

/// An open-addressing hash table from a word's bytes to its number. Words are compared in NFC: a new word with
/// non-ASCII characters is also looked up by canonical equivalence.
///
/// It owns all of its words, so it may outlive the text that they came from.
struct SymbolTable: Sendable {
  private struct Entry {
    /// The first eight bytes, and the last eight of a longer word: nearly always all there is to compare.
    var head: UInt64
    var tail: UInt64
    var hash: UInt32
    /// The offset in `longWords` of a word of more than 16 bytes.
    var start: UInt32 = 0
    var length: UInt32
  }

  /// Symbol number + 1 for each slot; 0 is a free slot.
  private var slots: [UInt32]
  private var mask: Int
  private var entries: [Entry]
  private var used = 0
  private var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var reseeds = 0
  /// Words beyond ASCII, keyed by canonical equivalence, as Swift compares strings.
  private var canonical: [String: UInt32] = [:]
  /// The words of more than 16 bytes, concatenated.
  private var longWords: [UInt8] = []

  /// The number of distinct words, including those of the vocabulary.
  var count: Int { entries.count }

  /// A table that contains the given words, in order, as symbols 0, 1, …
  init(vocabulary words: [String]) {
    slots = [UInt32](repeating: 0, count: 1024)
    mask = 1023
    entries = []
    entries.reserveCapacity(words.count + 64)
    for word in words {
      let bytes = Array(word.utf8)
      let number = insert(entry(bytes.span, 0, bytes.count), bytes.span, 0)
      if !bytes.allSatisfy({ $0 < 0x80 }) { canonical[word] = number }
    }
  }

  /// The symbol of the word at `start..<end`; a new word gets the next number.
  mutating func intern(_ bytes: borrowing [UInt8], _ start: Int, _ end: Int) -> Symbol {
    let span = bytes.span
    let word = entry(span, start, end)
    var slot = Int(word.hash) & mask
    var found = slots[slot]
    var probes = 0
    while found != 0 {
      let number = found &- 1
      let entry = entries[Int(number)]
      if entry.head == word.head, entry.tail == word.tail, entry.length == word.length,
        word.length <= 16 || hasSameMiddle(entry, span, start, end)
      {
        return Symbol(number)
      }
      slot = (slot &+ 1) & mask
      found = slots[slot]
      probes &+= 1
      if probes > 64, reseeds < 8 {
        reseed()
        return internAgain(bytes, start, end)
      }
    }
    return Symbol(add(span, start, end, word))
  }

  /// A separate call, so that the common case stays small.
  @inline(never)
  private mutating func internAgain(_ bytes: borrowing [UInt8], _ start: Int, _ end: Int) -> Symbol {
    intern(bytes, start, end)
  }

  @inline(never)
  private mutating func add(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ entry: Entry) -> UInt32 {
    var isASCII = true
    var offset = start
    while offset < end {
      if bytes[offset] >= 0x80 { isASCII = false }
      offset += 1
    }
    // Sorting very many combining marks is slow, and no name has that many.
    guard !isASCII, !NormalForm.hasTooManyMarks(bytes, start, end) else { return insert(entry, bytes, start) }
    var text = String.UnicodeScalarView()
    offset = start
    while offset < end {
      let step = UTF8Decoding.decode(bytes, at: offset)
      text.append(step.scalar ?? "\u{FFFD}")
      offset += step.length
    }
    if let known = canonical[String(text)] { return known }
    let number = insert(entry, bytes, start)
    canonical[String(text)] = number
    return number
  }

  /// Adds the word whose bytes begin at `start`.
  private mutating func insert(_ word: Entry, _ bytes: Span<UInt8>, _ start: Int) -> UInt32 {
    if (used + 1) * 2 > slots.count { grow() }
    let number = UInt32(entries.count)
    var entry = word
    if entry.length > 16 {
      entry.start = UInt32(longWords.count)
      for offset in start..<start + Int(entry.length) { longWords.append(bytes[offset]) }
    }
    entries.append(entry)
    place(number, entry.hash)
    used += 1
    return number
  }

  private mutating func place(_ number: UInt32, _ hash: UInt32) {
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = number + 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    mask = slots.count - 1
    placeAll()
  }

  private mutating func placeAll() {
    var number = 0
    while number < entries.count {
      place(UInt32(number), entries[number].hash)
      number += 1
    }
  }

  /// Rehashes with another seed, taken from the words themselves, if words were made to collide.
  @inline(never)
  private mutating func reseed() {
    reseeds += 1
    for entry in entries { seed = (seed ^ UInt64(entry.hash)) &* 0xFF51_AFD7_ED55_8CCD }
    for number in entries.indices {
      let entry = entries[number]
      entries[number].hash = hash(
        entry.head, entry.tail, longWords.span, Int(entry.start), Int(entry.start) + Int(entry.length))
    }
    slots = [UInt32](repeating: 0, count: slots.count)
    placeAll()
  }

  /// Whether a word in the table, with the same length, beginning and end, is also the same in between.
  @inline(never)
  private func hasSameMiddle(_ entry: Entry, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var left = Int(entry.start) + 8
    var right = start + 8
    while right < end - 8 {
      if longWords[left] != bytes[right] { return false }
      left += 1
      right += 1
    }
    return true
  }

  /// The table entry of a word.
  @inline(__always)
  private func entry(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Entry {
    let length = end &- start
    let head = Self.chunk(bytes, start, end)
    let tail = length > 8 ? Self.chunk(bytes, end &- 8, end) : 0
    return Entry(
      head: head, tail: tail, hash: hash(head, tail, bytes, start, end), length: UInt32(truncatingIfNeeded: length))
  }

  /// The hash of the word at `start..<end`, given its first and last eight bytes.
  @inline(__always)
  private func hash(_ head: UInt64, _ tail: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    let length = end &- start
    var state = seed ^ UInt64(truncatingIfNeeded: length)
    if length > 16 { state = Self.middle(bytes, start, end, state) }
    let product = (head ^ state).multipliedFullWidth(by: tail ^ 0xD6E8_FEB8_6659_FD93)
    return UInt32(truncatingIfNeeded: product.high ^ product.low)
  }

  /// A hash of what lies between a word's first and last eight bytes.
  @inline(never)
  private static func middle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ seed: UInt64) -> UInt64 {
    var state = seed
    var offset = start + 8
    while offset < end - 8 {
      let product = (state ^ chunk(bytes, offset, end - 8)).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
      state = product.high ^ product.low ^ seed
      offset += 8
    }
    return state
  }

  /// Up to eight bytes from `place` as a little-endian number, with zeros from `end` on.
  @inline(__always)
  private static func chunk(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> UInt64 {
    guard offset &+ 8 <= bytes.count else { return lastChunk(bytes, offset, end) }
    let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let count = UInt64(truncatingIfNeeded: end &- offset)
    return count >= 8 ? word : word & ((1 &<< (count &* 8)) &- 1)
  }

  /// The same near the end of a file.
  @inline(never)
  private static func lastChunk(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var next = offset
    while next < min(end, offset + 8, bytes.count) {
      word |= UInt64(bytes[next]) &<< shift
      shift &+= 8
      next += 1
    }
    return word
  }
}
