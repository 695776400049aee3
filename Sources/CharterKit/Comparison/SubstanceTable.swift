// Looks up words of substance by their bytes: what a word, phrase or number means, and what it excludes.

/// The words of substance, keyed by their bytes, for texts of charters in one language.
struct SubstanceTable: Sendable {
  struct Meaning: Hashable, Sendable {
    let kind: SubstanceWords.Kind
    let concept: [UInt8]
  }

  /// One side of a line of opposites.
  struct Side: Hashable, Sendable {
    let line: Int
    let side: Int
  }

  private struct Phrase: Sendable {
    let rest: [[UInt8]]
    let meaning: Meaning
  }

  private var meanings: [[UInt8]: [Meaning]] = [:]
  /// By first word.
  private var phrases: [[UInt8]: [Phrase]] = [:]
  private var sides: [[UInt8]: [Side]] = [:]
  private var stems: [[UInt8]: [Side]] = [:]
  private var longestStem = 0
  private let articles: Set<[UInt8]>
  private let small: Set<[UInt8]>

  private static let tables = Language.allCases.map { SubstanceTable($0) }

  static func of(_ language: Language) -> SubstanceTable { tables[Int(language.rawValue)] }

  private init(_ language: Language) {
    let own = SubstanceWords.of(language)
    articles = Set(own.articles.map { Array($0.utf8) })
    small = Set(own.small.map { Array($0.utf8) })
    for words in Language.allCases.map({ SubstanceWords.of($0) }) { add(words.anywhere) }
    add(own.own)
    for line in Language.allCases.flatMap({ SubstanceWords.of($0).longhand }) {
      let words = Self.words(of: line)
      guard let word = words.first else { continue }
      meanings[word] = words.dropFirst().flatMap { meanings[$0] ?? [] }
    }
    let opposites = Language.allCases.flatMap { SubstanceWords.of($0).opposites }
    for (line, words) in opposites.enumerated() { addOpposites(words, line) }
  }

  private static func words(of line: String, separator: UInt8 = 0x20) -> [[UInt8]] {
    line.utf8.split(separator: separator).map { Array($0) }
  }

  private mutating func add(_ lines: [(SubstanceWords.Kind, [String])]) {
    for (kind, lines) in lines {
      for line in lines {
        let words = Self.words(of: line)
        guard let concept = words.first else { continue }
        for word in words {
          let meaning = Meaning(kind: kind, concept: concept)
          let parts = word.split(separator: UInt8(ascii: "_")).map { Array($0) }
          if parts.count > 1 {
            phrases[parts[0], default: []].append(Phrase(rest: Array(parts.dropFirst()), meaning: meaning))
          } else {
            meanings[word] = [meaning]
          }
        }
      }
    }
  }

  private mutating func addOpposites(_ line: String, _ index: Int) {
    var side = Side(line: index, side: 0)
    for word in Self.words(of: line) {
      if word == [UInt8(ascii: "|")] {
        side = Side(line: index, side: side.side + 1)
      } else if word.last == UInt8(ascii: "-") {
        stems[Array(word.dropLast()), default: []].append(side)
        longestStem = max(longestStem, word.count - 1)
      } else {
        sides[word, default: []].append(side)
      }
    }
  }

  /// An apostrophe is part of its word: `n'` is not the `n` of `zo'n`, but the `euro'` of `euro's` is `euro`.
  subscript(word: [UInt8]) -> [Meaning] {
    if let known = meanings[word] { return known }
    if let digits = DutchNumber.digits(of: word) { return [Meaning(kind: .number, concept: digits)] }
    return word.last == UInt8(ascii: "'") ? meanings[Array(word.dropLast())] ?? [] : []
  }

  /// The meanings of the words at an index, and how many words carry them: just the first one, or a whole phrase.
  func meanings(of words: [[UInt8]], at index: Int) -> (meanings: [Meaning], count: Int) {
    for phrase in phrases[words[index]] ?? [] where words[(index + 1)...].starts(with: phrase.rest) {
      return ([phrase.meaning], phrase.rest.count + 1)
    }
    return (self[words[index]], 1)
  }

  /// The sides of the lines of opposites that list a word, itself or by its stem.
  func sides(of word: [UInt8]) -> [Side] {
    var found = sides[word] ?? []
    for length in stride(from: 3, through: min(word.count, longestStem), by: 1) {
      found += stems[Array(word.prefix(length))] ?? []
    }
    return found
  }

  func isArticle(_ word: [UInt8]) -> Bool { articles.contains(word) }

  func isSmall(_ word: [UInt8]) -> Bool { small.contains(word) || articles.contains(word) }
}
