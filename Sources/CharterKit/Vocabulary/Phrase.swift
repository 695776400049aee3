// One text in every language.

/// One text in every language; when a language is added, the compiler asks for each of them.
public struct Phrase: Sendable {
  /// In English.
  public let english: String
  /// In Dutch.
  public let dutch: String
  /// In French.
  public let french: String

  /// The same words in each language.
  public init(en english: String, nl dutch: String, fr french: String) {
    self.english = english
    self.dutch = dutch
    self.french = french
  }

  /// The words in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }
}
