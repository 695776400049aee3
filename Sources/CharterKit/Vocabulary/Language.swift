// The human languages that charters and messages are written in.

/// A language of keywords, messages and documents. To add one, add a case and follow the compiler.
public enum Language: UInt8, CaseIterable, Sendable {
  case english, dutch, french

  /// The BCP 47 code: what follows `language` in a file.
  public var code: String {
    switch self {
    case .english: "en"
    case .dutch: "nl"
    case .french: "fr"
    }
  }

  /// Nil for an unknown code.
  public init?(code: String) {
    guard let language = Language.allCases.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else { return nil }
    self = language
  }

  /// The language's name in the language itself.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .dutch: "Nederlands"
    case .french: "français"
    }
  }

  /// The first word of a file's first line in this language: `language en`, `taal nl`, `langue fr`.
  public var keyword: String {
    switch self {
    case .english: "language"
    case .dutch: "taal"
    case .french: "langue"
    }
  }
}

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
