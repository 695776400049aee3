// What of a text must stay for another to be the same in other words, as far as a program can tell.

/// The words of a text in lower case, and those of substance among them.
struct TextMeaning {
  private(set) var words: [[UInt8]] = []
  /// By kind, in the order of the text.
  private var substance = [[[UInt8]]](repeating: [], count: SubstanceWords.Kind.allCases.count)
  private let table: SubstanceTable

  init(_ text: [UInt8], _ language: Language) {
    table = SubstanceTable.of(language)
    var place = 0
    while place < text.count { place = addWord(text, place) }
  }

  /// Whether both have the same words of substance, none the opposite of a word of the other, and nobody's place is
  /// taken by another: *the school pays the city* is not *the city pays the school*.
  func isKept(in other: TextMeaning) -> Bool {
    substance == other.substance && !opposes(other) && !other.opposes(self) && !isSwapped(in: other)
  }

  // MARK: Reading

  /// Reads one word, number or sign; returns where the next begins.
  private mutating func addWord(_ text: [UInt8], _ start: Int) -> Int {
    var word: [UInt8] = []
    var place = start
    let isNumber = Escape.isDigit(text[start])
    while place < text.count {
      let byte = text[place]
      if isNumber {
        guard Escape.isDigit(byte) else { break }
        word.append(byte)
        place += 1
      } else if Escape.isLetter(byte) {
        word.append(byte | 0x20)
        place += 1
      } else if byte == 0xC3, place + 1 < text.count {
        // É is é, but × and ÷ are no letters that have a case.
        let next = text[place + 1]
        word.append(byte)
        word.append((0x80...0x9E).contains(next) && next != 0x97 ? next | 0x20 : next)
        place += 2
      } else if byte >= 0x80, byte != 0xC2, byte != 0xE2 {
        word.append(byte)
        place += 1
      } else {
        break
      }
    }
    if place > start, !isNumber, let end = Self.apostropheEnd(text, place) {
      // `n't` belongs to the word before it, `n'` is a word of its own.
      if word.last == UInt8(ascii: "n"), end < text.count, text[end] | 0x20 == UInt8(ascii: "t"),
        end + 1 == text.count || !Self.isLetter(text[end + 1])
      {
        addContraction(word)
        return end + 1
      }
      if word == [UInt8(ascii: "s")], end + 1 < text.count, text[end] | 0x20 == UInt8(ascii: "i"),
        text[end + 1] | 0x20 == UInt8(ascii: "l")
      {
        word = Array("si".utf8)
      }
      add(word)
      return end
    }
    guard place == start else {
      add(word, isNumber: isNumber)
      return place
    }
    return addSign(text, start)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || Escape.isLetter(byte) }

  /// Behind an apostrophe, straight or curved; nil if there is none.
  private static func apostropheEnd(_ text: [UInt8], _ place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text[place] == UInt8(ascii: "'") { return place + 1 }
    guard place + 2 < text.count, text[place] == 0xE2, text[place + 1] == 0x80, text[place + 2] == 0x99 else { return nil }
    return place + 3
  }

  /// `don't`, `can't`: without its `t`, the word ends in the `n` of `not`.
  private mutating func addContraction(_ word: [UInt8]) {
    let whole = word + Array("'t".utf8)
    if table[whole].isEmpty {
      add(Array(word.dropLast()))
      add(Array("not".utf8))
    } else {
      add(whole)
    }
  }

  /// A sign: `%`, `€`; all others part words and say nothing.
  private mutating func addSign(_ text: [UInt8], _ start: Int) -> Int {
    let step = UTF8Decoding.decode(text.span, at: start)
    let sign = Array(text[start..<start + step.length])
    if !table[sign].isEmpty { add(sign) }
    return start + step.length
  }

  private mutating func add(_ word: [UInt8], isNumber: Bool = false) {
    guard !word.isEmpty else { return }
    words.append(word)
    if isNumber, table[word].isEmpty { substance[Int(SubstanceWords.Kind.number.rawValue)].append(word) }
    for meaning in table[word] { substance[Int(meaning.kind.rawValue)].append(meaning.concept) }
  }

  // MARK: Comparing

  /// Whether a word here is the opposite of one there: `unpaid` of `paid`.
  private func opposes(_ other: TextMeaning) -> Bool {
    let own = Set(words)
    let others = Set(other.words)
    for word in own where !others.contains(word) {
      for opposing in SubstanceWords.opposing where word.starts(with: opposing.utf8) {
        let opposed = Array(word.dropFirst(opposing.utf8.count))
        if opposed.count >= 3, others.contains(opposed), !own.contains(opposed) { return true }
      }
    }
    return false
  }

  /// Whether the same words stand in another order, and not because a part has moved, or members of a list have.
  private func isSwapped(in other: TextMeaning) -> Bool {
    guard words != other.words, words.count == other.words.count else { return false }
    var start = 0
    while words[start] == other.words[start] { start += 1 }
    var end = words.count
    while words[end - 1] == other.words[end - 1] { end -= 1 }
    let (before, after) = (words[start..<end], other.words[start..<end])
    var counts: [[UInt8]: Int] = [:]
    for word in before { counts[word, default: 0] += 1 }
    for word in after { counts[word, default: 0] -= 1 }
    guard counts.values.allSatisfy({ $0 == 0 }) else { return false }
    return !Self.isRotated(before, after) && !(Self.isList(before) && Self.isList(after))
  }

  /// Whether the second is the first with its beginning put at its end.
  private static func isRotated(_ before: ArraySlice<[UInt8]>, _ after: ArraySlice<[UInt8]>) -> Bool {
    guard let first = before.first, let place = after.firstIndex(of: first) else { return false }
    return before.elementsEqual(after[place...] + after[..<place])
  }

  /// Whether these are two members of a list: a word, and what is joined to it.
  private static func isList(_ words: ArraySlice<[UInt8]>) -> Bool {
    guard words.count <= 4 else { return false }
    return words.dropFirst().prefix(1).contains { word in
      SubstanceWords.joining.contains { word.elementsEqual($0.utf8) }
    }
  }
}
