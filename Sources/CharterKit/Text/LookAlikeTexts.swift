// Finds texts that look like an earlier one, and tells certain matches from those that a careful reader can tell apart.

/// Texts indexed by what they look like. A match is certain if the texts differ only in what is invisible: letter case,
/// the script of a letter, `l` and `I` within a word. A careful reader can tell `rn` from `m`, and the numbers 1 and 0
/// next to letters (`Deel I`, `Deel 1`), and real names differ in that.
struct LookAlikeTexts {
  /// All texts seen so far; `certain` holds only those that look like another one.
  private var near: LookAlikes
  private var certain = LookAlikes(capacity: 0)
  private var nearBytes: [UInt8] = []
  private var certainBytes: [UInt8] = []
  /// The earlier texts of `near` that another one looked like, and which therefore are in `certain`.
  private var firsts: Set<Int> = []

  init(capacity: Int) { near = LookAlikes(capacity: capacity) }

  /// Returns the first earlier text that looks like this one, and remembers this one.
  ///
  /// - Parameters:
  ///   - text: As it is to be compared.
  ///   - marked: Returns the text of an index with `Self.marked` applied to it; called only where texts look alike.
  mutating func firstLike(_ text: [UInt8], _ index: Int, marked: (Int) -> [UInt8]) -> (index: Int, isCertain: Bool)? {
    let likes = Self.likes(text, index, &near, &nearBytes)
    guard let like = likes.byCase ?? likes.byLook else { return nil }
    for first in [likes.byCase, likes.byLook].compactMap({ $0 }) where firsts.insert(first).inserted {
      _ = Self.likes(marked(first), first, &certain, &certainBytes)
    }
    let same = Self.likes(marked(index), index, &certain, &certainBytes)
    return (same.byCase ?? same.byLook).map { ($0, true) } ?? (like, false)
  }

  private static func likes(
    _ text: [UInt8], _ index: Int, _ looks: inout LookAlikes, _ seen: inout [UInt8]
  ) -> (byCase: Int?, byLook: Int?) {
    let start = seen.count
    seen += text
    return looks.likes(seen.span, start..<seen.count, index)
  }

  /// The text with everything that looks like an `m`, and the digits of whole numbers, changed so that it looks like
  /// nothing else.
  static func marked(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 || $0 == 0x30 || $0 == 0x31 || $0 | 0x20 == 0x6D }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    let bytes = text.span
    var offset = 0
    var wordStart = 0
    var isNumber = true
    while offset < bytes.count {
      let step = UTF8Decoding.decode(bytes, at: offset)
      let look = step.scalar.map { $0.isASCII ? $0 : Confusables.look($0) ?? $0 }
      switch look {
      case "m", "M": result.append(UInt8(ascii: "&"))
      default: Escape.copy(bytes, offset, offset + step.length, into: &result)
      }
      let isSpace = step.scalar.map { $0.isASCII ? $0.value <= 0x20 : CharacterSafety.isSpace($0) } ?? false
      offset += step.length
      if !isSpace { isNumber = isNumber && step.scalar.map { (0x30...0x39).contains($0.value) } ?? false }
      if isSpace || offset == bytes.count {
        if isNumber { mark(&result, from: wordStart) }
        wordStart = result.count
        isNumber = true
      }
    }
    return result
  }

  /// Gives the digits that look like letters a look of their own.
  private static func mark(_ word: inout [UInt8], from start: Int) {
    for offset in start..<word.count {
      switch word[offset] {
      case UInt8(ascii: "1"): word[offset] = UInt8(ascii: "#")
      case UInt8(ascii: "0"): word[offset] = UInt8(ascii: "%")
      default: break
      }
    }
  }
}
