// Built-in wording for documents, in every language.

/// Text in every language that only literals can make: an author's text can't become part of it.
///
/// It contains no characters that are markup in Markdown. When a language is added, the compiler asks for each
/// translation.
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
