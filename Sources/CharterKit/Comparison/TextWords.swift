// The words of a text as a reader understands them: in lowercase, with elisions and contractions expanded.

/// The words, numbers and symbols of a text, in order.
struct TextWords {
  private(set) var words: [[UInt8]] = []

  init(_ text: [UInt8]) {
    var offset = 0
    while offset < text.count { offset = addWord(text, offset) }
  }

  /// Reads one word, number or symbol; returns where the next begins.
  private mutating func addWord(_ text: [UInt8], _ start: Int) -> Int {
    var word: [UInt8] = []
    var offset = start
    let isNumber = Escape.isDigit(text[start])
    while offset < text.count {
      let byte = text[offset]
      if isNumber {
        guard Escape.isDigit(byte) else { break }
        word.append(byte)
        offset += 1
      } else if Escape.isLetter(byte) {
        word.append(byte | 0x20)
        offset += 1
      } else if byte == 0xC3, offset + 1 < text.count {
        // É has the lowercase form é, but × and ÷ are not letters.
        let next = text[offset + 1]
        word.append(byte)
        word.append((0x80...0x9E).contains(next) && next != 0x97 ? next | 0x20 : next)
        offset += 2
      } else if byte >= 0x80, byte != 0xC2, byte != 0xE2 {
        word.append(byte)
        offset += 1
      } else {
        break
      }
    }
    if offset > start, !isNumber, let end = Self.apostropheEnd(text, offset) {
      // `don't` is `do not`, `s'il` is `si il`; in other elisions the apostrophe stays with the word: `n'`.
      if word.last == UInt8(ascii: "n"), end < text.count, text[end] | 0x20 == UInt8(ascii: "t"),
        end + 1 == text.count || !Self.isLetter(text[end + 1])
      {
        addContraction(word)
        return end + 1
      }
      if let will = Self.shortenedVerb(text, end) {
        words.append(word)
        words.append(will.word)
        return will.end
      }
      if word == [UInt8(ascii: "s")], end + 1 < text.count, text[end] | 0x20 == UInt8(ascii: "i"),
        text[end + 1] | 0x20 == UInt8(ascii: "l")
      {
        words.append(Array("si".utf8))
        return end
      }
      words.append(end < text.count && Self.isLetter(text[end]) ? word + [UInt8(ascii: "'")] : word)
      return end
    }
    guard offset == start else {
      words.append(word)
      return isNumber ? addMorning(text, offset) : offset
    }
    return addSign(text, start)
  }

  /// `9am` and `9 am` are `9 a.m.`, but elsewhere `am` is a verb. Returns where the next word begins.
  private mutating func addMorning(_ text: [UInt8], _ offset: Int) -> Int {
    let start = offset < text.count && text[offset] == 0x20 ? offset + 1 : offset
    let end = start + 2
    guard end <= text.count, text[start] | 0x20 == UInt8(ascii: "a"), text[start + 1] | 0x20 == UInt8(ascii: "m"),
      end == text.count || !Self.isLetter(text[end])
    else { return offset }
    words += [[UInt8(ascii: "a")], [UInt8(ascii: "m")]]
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || Escape.isLetter(byte) }

  /// One past an apostrophe, straight or curved; nil if there is none.
  private static func apostropheEnd(_ text: [UInt8], _ offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: "'") { return offset + 1 }
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 else {
      return nil
    }
    return offset + 3
  }

  /// `we'll` is `we will`, `we'd` is `we would`: the verb that begins after an apostrophe, and where it ends.
  private static func shortenedVerb(_ text: [UInt8], _ start: Int) -> (word: [UInt8], end: Int)? {
    var end = start
    while end < text.count, end < start + 3, isLetter(text[end]) { end += 1 }
    switch text[start..<end].map({ $0 | 0x20 }) {
    case Array("ll".utf8): return (Array("will".utf8), end)
    case Array("d".utf8): return (Array("would".utf8), end)
    default: return nil
    }
  }

  /// `don't`, `can't`: without its `t`, the word ends in the `n` of `not`.
  private mutating func addContraction(_ word: [UInt8]) {
    switch String(decoding: word, as: UTF8.self) {
    case "can": words.append(word)
    case "won": words.append(Array("will".utf8))
    case "shan": words.append(Array("shall".utf8))
    case "ain": words.append(Array("are".utf8))
    default: words.append(Array(word.dropLast()))
    }
    words.append(Array("not".utf8))
  }

  /// A symbol such as `%` or `€`; all others only separate words.
  private mutating func addSign(_ text: [UInt8], _ start: Int) -> Int {
    let step = UTF8Decoding.decode(text.span, at: start)
    let sign = Array(text[start..<start + step.length])
    if SubstanceWords.signs.contains(where: { sign.elementsEqual($0.utf8) }) { words.append(sign) }
    return start + step.length
  }
}
