// Words that change what a text says: if one of them is added or removed, the text was more than reworded.

/// The words of one language, by subject. To add one, write it in lowercase, either on the line of its synonyms or on a
/// line of its own.
///
/// Texts may be in any language, whatever the language of a file's keywords, so the words of all languages count
/// everywhere. The exceptions are those in `own`, which are ordinary words in another language (`pas`, `of`, `want`).
/// Function words tell which language a text is in.
struct SubstanceWords: Sendable {
  /// The subject of a word. The order of words matters within a kind but not between kinds: *on Tuesday we can* equals
  /// *we can on Tuesday*, but *Monday or Tuesday* does not equal *Tuesday or Monday*.
  enum Kind: UInt8, CaseIterable, Sendable {
    case negation, modality, amount, condition, number, time, money
  }

  /// Lines of synonyms. Only the line that a word is on matters; for a number, the line begins with its digits. Words
  /// joined by `_` count only in sequence.
  let anywhere: [(Kind, [String])]
  let own: [(Kind, [String])]
  /// A word, followed by the words it is short for.
  let longhand: [String]
  /// Lines of synonyms, with a `|` before those that mean something different in their place. Replacing a word from one
  /// side by one from the other is more than rewording, while each may be added or removed freely. A stem ends in `-`.
  let opposites: [String]
  /// Articles, and prepositions of time: they move with other words within a sentence.
  let articles: [String]
  /// Other function words. Together with the articles they tell which language a text is in.
  let small: [String]

  static func of(_ language: Language) -> SubstanceWords {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  /// The language of two texts, judged by their function words, or the file's language if these are inconclusive.
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

  /// Symbols that count as words.
  static let signs = ["%", "€", "$", "£", "½", "¼", "¾"]

  /// Prefixes that negate a word: *unpaid*, *onbetaald*, *impossible*.
  static let opposing = ["un", "in", "im", "il", "ir", "non", "dis", "on", "dé"]

  /// "One", which is also an article, counts only after another number: *twenty-one*, *vingt et un*.
  static let one = ["one", "un", "une"]

  /// Words that join list members, which may change places.
  static let joining = ["and", "en", "et"]
}
