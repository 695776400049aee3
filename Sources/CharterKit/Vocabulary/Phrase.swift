// One text in every language.

/// One text in every language; adding a language makes the compiler ask for each of them.
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
