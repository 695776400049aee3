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

  /// The first word of a file's first line in this language: `language en`, `taal nl`, `langue fr`.
  public var keyword: String {
    switch self {
    case .english: "language"
    case .dutch: "taal"
    case .french: "langue"
    }
  }
}
