// The words that mean one thing, in every language.

/// Synonymous words; in each language the first is the one that the formatter writes.
package struct Spelling: Sendable {
  package let english: [String]
  package let dutch: [String]
  package let french: [String]

  init(_ english: String..., nl dutch: String..., fr french: String...) {
    self.english = english
    self.dutch = dutch
    self.french = french
  }

  /// Canonical spelling first; never empty.
  package subscript(language: Language) -> [String] {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  package func canonical(_ language: Language) -> String { self[language].first ?? "" }
}
