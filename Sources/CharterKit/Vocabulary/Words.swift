// Words of ours in documents, in every language.

/// Words that only literals of ours can make, in every language: an author's text can't become part of them.
///
/// They hold no character that is markup in Markdown. Adding a language makes the compiler ask for each of them.
struct Words: Sendable {
  private let english: StaticString
  private let dutch: StaticString
  private let french: StaticString

  @inline(__always)
  init(en english: StaticString, nl dutch: StaticString, fr french: StaticString) {
    self.english = english
    self.dutch = dutch
    self.french = french
  }

  /// The same in every language.
  @inline(__always)
  init(_ words: StaticString) { self.init(en: words, nl: words, fr: words) }

  @inline(__always)
  subscript(language: Language) -> StaticString {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }
}
