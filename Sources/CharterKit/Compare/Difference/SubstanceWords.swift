// Words that change what a text says: a text in which one of them comes or goes is more than reworded.

/// The words of one language, by what they speak of. To add one, write it in lower case: into the line of the words
/// that mean the same, or on a line of its own.
///
/// Texts may be in any language, whatever a file's keywords are: the words of all languages count everywhere, but for
/// those in `own`, which are ordinary words in another language (`pas`, `of`, `want`).
/// Which language a text is in, its small words tell.
struct SubstanceWords: Sendable {
  /// What a word speaks of. Within a kind the order of the words counts, between kinds it doesn't: *on Tuesday we can*
  /// is *we can on Tuesday*, but *Monday or Tuesday* is not *Tuesday or Monday*.
  enum Kind: UInt8, CaseIterable, Sendable {
    case negation, modality, amount, condition, number, time, money
  }

  /// Lines of words that mean the same. What matters is only which line a word stands on; of a number, the line begins
  /// with its digits.
  let anywhere: [(Kind, [String])]
  let own: [(Kind, [String])]
  /// One word, and the words that it stands for.
  let longhand: [String]
  /// Articles, and what stands before a time: they go with other words wherever these go in a sentence.
  let articles: [String]
  /// Other small words. With the articles they tell which language a text is in.
  let small: [String]

  static func of(_ language: Language) -> SubstanceWords {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  /// The language of two texts, by their small words; where these don't tell, that of the file.
  static func language(of words: [[UInt8]], file: Language) -> Language {
    var counts = Language.allCases.map { _ in 0 }
    for word in words {
      for language in Language.allCases where SubstanceTable.of(language).isSmall(word) {
        counts[Int(language.rawValue)] += 1
      }
    }
    var likeliest = file
    for language in Language.allCases where counts[Int(language.rawValue)] > counts[Int(likeliest.rawValue)] {
      likeliest = language
    }
    return likeliest
  }

  /// Signs that are words.
  static let signs = ["%", "€", "$", "£", "½", "¼", "¾"]

  /// What makes the opposite of a word, put before it: *unpaid*, *onbetaald*, *impossible*.
  static let opposing = ["un", "in", "im", "non", "dis", "on", "dé"]

  /// Words that join the members of a list, which may change places.
  static let joining = ["and", "en", "et"]
}

/// The words of substance by their bytes, for texts of charters in one language.
struct SubstanceTable: Sendable {
  struct Meaning: Hashable, Sendable {
    let kind: SubstanceWords.Kind
    let concept: [UInt8]
  }

  private var meanings: [[UInt8]: [Meaning]] = [:]
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
      let words = line.utf8.split(separator: 0x20).map { Array($0) }
      guard let word = words.first else { continue }
      meanings[word] = words.dropFirst().flatMap { meanings[$0] ?? [] }
    }
  }

  private mutating func add(_ lines: [(SubstanceWords.Kind, [String])]) {
    for (kind, lines) in lines {
      for line in lines {
        let words = line.utf8.split(separator: 0x20).map { Array($0) }
        guard let concept = words.first else { continue }
        for word in words { meanings[word] = [Meaning(kind: kind, concept: concept)] }
      }
    }
  }

  /// An apostrophe stays with a word: `n'` is not the `n` of `zo'n`, but the `euro'` of `euro's` is `euro`.
  subscript(word: [UInt8]) -> [Meaning] {
    if let known = meanings[word] { return known }
    return word.last == UInt8(ascii: "'") ? meanings[Array(word.dropLast())] ?? [] : []
  }

  func isArticle(_ word: [UInt8]) -> Bool { articles.contains(word) }

  func isSmall(_ word: [UInt8]) -> Bool { small.contains(word) || articles.contains(word) }
}
