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
  /// with its digits. Words joined by `_` count only one after another.
  let anywhere: [(Kind, [String])]
  let own: [(Kind, [String])]
  /// One word, and the words that it stands for.
  let longhand: [String]
  /// Lines of words that mean the same, with a `|` before those that mean something else in their place: a text in which
  /// one side takes the place of the other is more than reworded, while each may come and go. A stem ends in `-`.
  let opposites: [String]
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
  static let opposing = ["un", "in", "im", "il", "ir", "non", "dis", "on", "dé"]

  /// One, which is an article too, counts only after another number: *twenty-one*, *vingt et un*.
  static let one = ["one", "un", "une"]

  /// Words that join the members of a list, which may change places.
  static let joining = ["and", "en", "et"]
}
