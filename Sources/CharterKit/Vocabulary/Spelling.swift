// The words that mean one thing, in every language.

/// Synonymous words; in each language the first is the one that the formatter writes.
public struct Spelling: Sendable {
  public let english: [String]
  public let dutch: [String]
  public let french: [String]

  init(_ english: String..., nl dutch: String..., fr french: String...) {
    self.english = english
    self.dutch = dutch
    self.french = french
  }

  /// Canonical spelling first; never empty.
  public subscript(language: Language) -> [String] {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  public func canonical(_ language: Language) -> String { self[language].first ?? "" }
}
