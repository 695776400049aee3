// Dutch numbers written as one word: tweehonderd, vijfentwintig, tweeëntwintigste, honderdtal.

/// Reads a number from a Dutch word composed of smaller number words.
enum DutchNumber {
  /// Longer words come before their own prefixes.
  private static let parts: [(word: [UInt8], value: Int)] = [
    ("dertien", 13), ("veertien", 14), ("vijftien", 15), ("zestien", 16), ("zeventien", 17), ("achttien", 18),
    ("negentien", 19), ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60),
    ("zeventig", 70), ("tachtig", 80), ("negentig", 90), ("honderd", 100), ("duizend", 1000), ("een", 1), ("één", 1),
    ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9),
    ("tien", 10), ("elf", 11), ("twaalf", 12),
  ].map { (Array($0.0.utf8), $0.1) }

  private static let joins = ["en", "ën"].map { Array($0.utf8) }

  /// Suffixes that may follow the number within the same word and then count toward its meaning; an adjective may add
  /// an `e`.
  private static let endings = [
    "de", "ste", "tal", "tallen", "maal", "voud", "voudig", "daags", "wekelijks", "maandelijks", "jaarlijks", "jarig",
    "delig", "urig", "kwart", "derde", "dubbel",
  ].map { Array($0.utf8) }

  /// The digits of a number followed by the suffix of its word: `25`, `100tal`. Nil for words that are not numbers, and
  /// for *een*, which is also an article.
  static func digits(of word: [UInt8]) -> [UInt8]? {
    var rest = word[...]
    // The thousands, and the part after them. Nobody spells out a number with more digits than that as one word.
    var (thousands, value, last) = (0, 0, Int.max)
    while let part = parts.first(where: { rest.starts(with: $0.word) }) {
      switch part.value {
      case 1000:
        guard thousands == 0 else { return nil }
        (thousands, value, last) = (max(value, 1), 0, 1000)
      case 100:
        guard value < 100 else { return nil }
        (value, last) = (max(value, 1) * 100, 100)
      default:
        // Units come before tens: *vijf-en-twintig*. All other parts must decrease.
        guard part.value < last || last < 10 && part.value >= 20 else { return nil }
        value += part.value
        last = part.value
      }
      rest = rest.dropFirst(part.word.count)
      if let join = joins.first(where: { rest.starts(with: $0) }),
        parts.contains(where: { rest.dropFirst(join.count).starts(with: $0.word) })
      {
        rest = rest.dropFirst(join.count)
      }
    }
    let number = thousands * 1000 + value
    let stem = rest.last == UInt8(ascii: "e") ? rest.dropLast() : rest
    let isEnding = endings.contains { rest.elementsEqual($0) || stem.elementsEqual($0) }
    guard number > 0, rest.isEmpty ? number > 1 : isEnding else { return nil }
    return Array(String(number).utf8) + rest
  }
}
