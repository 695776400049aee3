// Every different word of a file, numbered: two words are the same when their numbers are.

/// The number of a word within one file. The words of the vocabulary have the lowest numbers, the same in each file.
public struct Symbol: Equatable, Hashable, Sendable {
  public let number: UInt32
  init(_ number: UInt32) { self.number = number }
}

/// An open-addressing table from a word's bytes to its number. Words compare by NFC: a word beyond ASCII that
/// is not seen before is looked up by canonical equivalence as well.
struct SymbolTable: Sendable {
  private struct Entry {
    /// The first eight bytes: for most words all there is to compare.
    var head: UInt64
    var hash: UInt32
    var start: UInt32
    var length: UInt32
  }

  /// Symbol number + 1 by slot; 0 is a free slot.
  private var slots: [UInt32]
  private var mask: Int
  private var entries: [Entry]
  private var used = 0
  private var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var reseeds = 0
  private var vocabularyCount = 0
  /// Words beyond ASCII by canonical equivalence, which Swift's strings compare by.
  private var canonical: [String: UInt32] = [:]
  /// The words of the vocabulary, one behind the other; entries below `Lexicon.wordCount` lie here.
  private let vocabulary: [UInt8]

  /// Number of different words, those of the vocabulary included.
  var count: Int { entries.count }

  /// A table that holds the given words, in order, as symbols 0, 1, …
  init(vocabulary words: [String]) {
    var pool: [UInt8] = []
    for word in words { pool.append(contentsOf: word.utf8) }
    vocabulary = pool
    slots = [UInt32](repeating: 0, count: 1024)
    mask = 1023
    entries = []
    entries.reserveCapacity(words.count + 64)
    var start = 0
    let bytes = pool.span
    for word in words {
      let end = start + word.utf8.count
      let head = Self.chunk(bytes, start, end)
      let hash = Self.hash(bytes, head, start, end, seed)
      insert(hash, Entry(head: head, hash: hash, start: UInt32(start), length: UInt32(end - start)))
      if !word.utf8.allSatisfy({ $0 < 0x80 }) { canonical[word] = UInt32(entries.count - 1) }
      start = end
    }
    vocabularyCount = entries.count
  }


  /// The number of the word at `start..<end`; a new word gets the next number.
  mutating func intern(_ bytes: borrowing [UInt8], _ start: Int, _ end: Int) -> Symbol {
    intern(bytes.span, start, end)
  }

  private mutating func intern(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Symbol {
    let head = Self.chunk(bytes, start, end)
    let hash = Self.hash(bytes, head, start, end, seed)
    let length = UInt32(truncatingIfNeeded: end - start)
    var slot = Int(hash) & mask
    var probes = 0
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      let entry = entries[Int(number)]
      if entry.head == head, entry.length == length, length <= 8 || equals(number, entry, bytes, start, end) {
        return Symbol(number)
      }
      slot = (slot + 1) & mask
      probes += 1
      if probes > 64, reseeds < 8 {
        // Words made to collide: another seed, drawn from the words themselves.
        reseed(bytes)
        return intern(bytes, start, end)
      }
    }
    return Symbol(add(bytes, start, end, Entry(head: head, hash: hash, start: UInt32(start), length: length)))
  }

  private mutating func add(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ entry: Entry) -> UInt32 {
    var isASCII = true
    var place = start
    while place < end {
      if bytes[place] >= 0x80 { isASCII = false }
      place += 1
    }
    guard !isASCII else { return insert(entry.hash, entry) }
    var text = String.UnicodeScalarView()
    place = start
    while place < end {
      let step = UTF8Decoding.decode(bytes, at: place)
      text.append(step.scalar ?? "\u{FFFD}")
      place += step.length
    }
    if let known = canonical[String(text)] { return known }
    let number = insert(entry.hash, entry)
    canonical[String(text)] = number
    return number
  }

  @discardableResult
  private mutating func insert(_ hash: UInt32, _ entry: Entry) -> UInt32 {
    if (used + 1) * 2 > slots.count { grow() }
    let number = UInt32(entries.count)
    entries.append(entry)
    place(number, hash)
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

  private mutating func reseed(_ bytes: Span<UInt8>) {
    reseeds += 1
    for entry in entries { seed = (seed ^ UInt64(entry.hash)) &* 0xFF51_AFD7_ED55_8CCD }
    let words = vocabulary
    for number in 0..<entries.count {
      let start = Int(entries[number].start)
      let end = start + Int(entries[number].length)
      let head = entries[number].head
      let hash = Self.hash(number < vocabularyCount ? words.span : bytes, head, start, end, seed)
      entries[number].hash = hash
    }
    slots = [UInt32](repeating: 0, count: slots.count)
    placeAll()
  }

  private func equals(_ number: UInt32, _ entry: Entry, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let other = Int(number) < vocabularyCount ? vocabulary.span : bytes
    var left = Int(entry.start) + 8
    var right = start + 8
    while right < end {
      if other[left] != bytes[right] { return false }
      left += 1
      right += 1
    }
    return true
  }

  /// Eight bytes at a time, each multiplied into 128 bits and folded.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ head: UInt64, _ start: Int, _ end: Int, _ seed: UInt64) -> UInt32 {
    var state = seed ^ UInt64(truncatingIfNeeded: end &- start)
    var chunk = head
    var place = start
    while true {
      let product = (state ^ chunk).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
      state = product.high ^ product.low ^ seed
      place += 8
      if place >= end { break }
      chunk = Self.chunk(bytes, place, end)
    }
    let product = state.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return UInt32(truncatingIfNeeded: product.high ^ product.low)
  }

  /// Up to eight bytes from `place`, the first in the lowest bits, zeros for those at `end` and beyond.
  @inline(__always)
  private static func chunk(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> UInt64 {
    if place + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let count = end - place
      return count >= 8 ? word : word & (1 << UInt64(count * 8) &- 1)
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var next = place
    while next < min(end, place + 8) {
      word |= UInt64(bytes[next]) << shift
      shift += 8
      next += 1
    }
    return word
  }
}
