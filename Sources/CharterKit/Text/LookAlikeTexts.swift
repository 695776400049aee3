// Finds texts that look like an earlier one, and tells certain matches from those that a careful reader can tell apart.

/// Texts indexed by what they look like. A match is certain if the texts differ only in what is invisible: letter case,
/// the script of a letter, `l` and `I` within a word. A careful reader can tell `rn` from `m`, and the numbers 1 and 0
/// next to letters (`Deel I`, `Deel 1`), and real names differ in that.
struct LookAlikeTexts {
  private var certain: LookAlikes
  private var near: LookAlikes
  /// All texts seen so far, concatenated.
  private var certainBytes: [UInt8] = []
  private var nearBytes: [UInt8] = []

  init(capacity: Int) {
    certain = LookAlikes(capacity: capacity)
    near = LookAlikes(capacity: capacity)
  }

  /// Returns the first earlier text that looks like this one, and remembers this one.
  ///
  /// - Parameters:
  ///   - text: The text as it is to be compared.
  ///   - marked: The same text after `marked(_:)`.
  mutating func firstLike(_ text: [UInt8], marked: [UInt8], _ index: Int) -> (index: Int, isCertain: Bool)? {
    let same = Self.firstLike(marked, index, &certain, &certainBytes)
    let like = Self.firstLike(text, index, &near, &nearBytes)
    return same.map { ($0, true) } ?? like.map { ($0, false) }
  }

  private static func firstLike(_ text: [UInt8], _ index: Int, _ looks: inout LookAlikes, _ seen: inout [UInt8]) -> Int?
  {
    let start = seen.count
    seen += text
    return looks.firstLike(seen.span, start..<seen.count, index)
  }

  /// The text with everything that looks like an `m`, and the digits of whole numbers, changed so that it looks like
  /// nothing else.
  static func marked(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 || $0 == 0x30 || $0 == 0x31 || $0 | 0x20 == 0x6D }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    let bytes = text.span
    var place = 0
    var wordStart = 0
    var isNumber = true
    while place < bytes.count {
      let step = UTF8Decoding.decode(bytes, at: place)
      let look = step.scalar.map { $0.isASCII ? $0 : Confusables.look($0) ?? $0 }
      switch look {
      case "m", "M": result.append(UInt8(ascii: "&"))
      default: Escape.copy(bytes, place, place + step.length, into: &result)
      }
      let isSpace = step.scalar.map { $0.isASCII ? $0.value <= 0x20 : CharacterSafety.isSpace($0) } ?? false
      place += step.length
      if !isSpace { isNumber = isNumber && step.scalar.map { (0x30...0x39).contains($0.value) } ?? false }
      if isSpace || place == bytes.count {
        if isNumber { mark(&result, from: wordStart) }
        wordStart = result.count
        isNumber = true
      }
    }
    return result
  }

  /// Gives the digits that look like letters a look of their own.
  private static func mark(_ word: inout [UInt8], from start: Int) {
    for place in start..<word.count {
      switch word[place] {
      case UInt8(ascii: "1"): word[place] = UInt8(ascii: "#")
      case UInt8(ascii: "0"): word[place] = UInt8(ascii: "%")
      default: break
      }
    }
  }
}
