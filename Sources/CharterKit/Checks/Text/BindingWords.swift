// Wording that would turn a charter into a contract: the phrases that W008 looks for.

/// Contract wording in every language: a charter's texts may be in any of them, whatever language its keywords are in.
///
/// To add a phrase, write it in lower case with single spaces. It is matched at word boundaries, in any letter case,
/// across line ends and runs of white space. It must not match what people write who mean no contract: that a meeting
/// *is gehouden*, that nobody is liable, that a charter is not legally binding.
struct BindingPhrase: Sendable {
  let words: String
  /// Whether a lowercase word must follow: `is gehouden tot betaling`, but not `is gehouden tot 17 uur`.
  let requiresFollowingWord: Bool

  private init(_ words: String, requiresFollowingWord: Bool = false) {
    self.words = words
    self.requiresFollowingWord = requiresFollowingWord
  }

  static let all: [BindingPhrase] = Language.allCases.flatMap { phrases(in: $0) }

  private static func phrases(in language: Language) -> [BindingPhrase] {
    switch language {
    case .english:
      plain(
        "shall be liable", "shall be held liable", "undertakes to pay", "undertake to pay", "shall indemnify",
        "hold harmless", "under penalty of", "on pain of", "jointly and severally", "liquidated damages")
    case .dutch:
      plain(
        "verbindt zich ertoe", "verbinden zich ertoe", "verbindt er zich toe", "verbinden er zich toe",
        "verplicht zich ertoe", "verplichten zich ertoe", "op straffe van", "hoofdelijk aansprakelijk",
        "ingebrekestelling", "dwangsom")
        + verbal(
          "is gehouden tot", "is gehouden te", "is gehouden om", "is gehouden aan", "zijn gehouden tot",
          "zijn gehouden te", "zijn gehouden om", "zijn gehouden aan")
    case .french:
      plain(
        "s'oblige à", "s'obligent à", "s'engage à payer", "s'engagent à payer", "sous peine de", "sous peine d'",
        "à peine de nullité", "clause pénale", "mise en demeure", "dommages et intérêts", "dommages-intérêts",
        "solidairement responsables")
        + verbal(
          "est tenu de", "est tenue de", "sont tenus de", "sont tenues de", "est tenu d'", "est tenue d'",
          "sont tenus d'", "sont tenues d'")
    }
  }

  private static func plain(_ words: String...) -> [BindingPhrase] { words.map { BindingPhrase($0) } }

  private static func verbal(_ words: String...) -> [BindingPhrase] {
    words.map { BindingPhrase($0, requiresFollowingWord: true) }
  }
}
