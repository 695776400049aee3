// What a rewording of a text must preserve, as far as a program can tell.

/// The words of a text, and those of substance among them.
struct TextMeaning {
  private let words: [[UInt8]]
  private let table: SubstanceTable
  /// The words that are neither words of substance nor articles.
  private var plain: [[UInt8]] = []
  /// By kind, in text order.
  private var substance = [[[UInt8]]](repeating: [], count: SubstanceWords.Kind.allCases.count)

  init(_ text: TextWords, _ language: Language) {
    words = text.words
    table = SubstanceTable.of(language)
    var index = 0
    // One past the last word that is part of a number.
    var numberEnd = 0
    while index < words.count {
      let word = words[index]
      let (meanings, count) = table.meanings(of: words, at: index)
      defer { index += count }
      if meanings.contains(where: { $0.kind == .number }) {
        numberEnd = index + count
      } else if index == numberEnd, index > 0 {
        if SubstanceWords.one.contains(where: { word.elementsEqual($0.utf8) }) {
          substance[Int(SubstanceWords.Kind.number.rawValue)].append([UInt8(ascii: "1")])
          continue
        }
        if SubstanceWords.joining.contains(where: { word.elementsEqual($0.utf8) }) { numberEnd = index + 1 }
      }
      for meaning in meanings { substance[Int(meaning.kind.rawValue)].append(meaning.concept) }
      if !meanings.isEmpty { continue }
      if let first = word.first, Escape.isDigit(first) {
        substance[Int(SubstanceWords.Kind.number.rawValue)].append(word)
      } else if !table.isArticle(word) {
        plain.append(word)
      }
    }
  }

  /// Whether both have the same words of substance, no word here is the opposite of one there or excludes it, and no
  /// actors are swapped: *the school pays the city* is not *the city pays the school*.
  func isKept(in other: TextMeaning) -> Bool {
    substance == other.substance && !opposes(other) && !other.opposes(self) && !excludes(other) && !isSwapped(in: other)
  }

  // MARK: Comparison

  /// Whether a word here is the opposite of one there: `unpaid` and `paid`.
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

  /// Whether a word here was replaced by one there that means something different: `accepts` by `rejects`.
  private func excludes(_ other: TextMeaning) -> Bool {
    let (own, others) = (Set(words), Set(other.words))
    let gone = Set(own.subtracting(others).flatMap { table.sides(of: $0) })
    let come = Set(others.subtracting(own).flatMap { table.sides(of: $0) })
    var sides: [Int: Set<Int>] = [:]
    for side in come { sides[side.line, default: []].insert(side.side) }
    return gone.contains { side in sides[side.line].map { !$0.contains(side.side) } ?? false }
  }

  /// Whether the same words come in another order, and not just because a part moved or list members changed places.
  /// Words of substance have been compared already, and may move: *on Tuesday the class comes*.
  private func isSwapped(in other: TextMeaning) -> Bool {
    guard plain != other.plain, plain.count == other.plain.count else { return false }
    var start = 0
    while plain[start] == other.plain[start] { start += 1 }
    var end = plain.count
    while plain[end - 1] == other.plain[end - 1] { end -= 1 }
    let (before, after) = (plain[start..<end], other.plain[start..<end])
    var counts: [[UInt8]: Int] = [:]
    for word in before { counts[word, default: 0] += 1 }
    for word in after { counts[word, default: 0] -= 1 }
    guard counts.values.allSatisfy({ $0 == 0 }) else { return false }
    return !Self.isRotated(before, after) && !(Self.isList(before) && Self.isList(after))
  }

  /// Whether the second is a rotation of the first.
  private static func isRotated(_ before: ArraySlice<[UInt8]>, _ after: ArraySlice<[UInt8]>) -> Bool {
    guard let first = before.first, let index = after.firstIndex(of: first) else { return false }
    return before.elementsEqual(after[index...] + after[..<index])
  }

  /// Whether these are two list members: a word, and another joined to it.
  private static func isList(_ words: ArraySlice<[UInt8]>) -> Bool {
    guard words.count <= 4 else { return false }
    return words.dropFirst().prefix(1).contains { word in
      SubstanceWords.joining.contains { word.elementsEqual($0.utf8) }
    }
  }
}
