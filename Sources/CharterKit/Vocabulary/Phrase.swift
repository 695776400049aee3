// One text in every language.

/// One text in every language; when a language is added, the compiler asks for each of them.
public struct Phrase: Sendable {
  public let english: String
  public let dutch: String
  public let french: String

  public init(en english: String, nl dutch: String, fr french: String) {
    self.english = english
    self.dutch = dutch
    self.french = french
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }
}
