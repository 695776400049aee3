// Paths and words of the command line as text that is safe to display.

import CharterKit
import CharterSystem

/// Text from outside, made safe for a terminal or a log: on one line, with `<U+202E>` for each character that is
/// invisible or affects the display of others, and `<xFF>` for each byte that is not UTF-8.
enum Displayed {
  /// The bytes as safe text.
  static func text(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    VisibleText.append(bytes, into: &shown)
    return String(decoding: shown, as: UTF8.self)
  }

  /// An author's text, folded, cut and in quotation marks.
  static func quoted(_ bytes: [UInt8], _ language: Language) -> String {
    String(decoding: ForeignText.quoted(bytes, language), as: UTF8.self)
  }

  /// An author's text, for a sentence in every language.
  static func quoted(_ bytes: [UInt8]) -> Phrase {
    Phrase(en: quoted(bytes, .english), nl: quoted(bytes, .dutch), fr: quoted(bytes, .french))
  }

  /// A word of a command line for use in a sentence, cut if it is long.
  static func word(_ bytes: [UInt8]) -> String {
    guard bytes.count > wordLimit else { return text(bytes) }
    var shown = bytes.prefix(wordLimit + 1)
    while let last = shown.popLast(), last & 0xC0 == 0x80 {}
    return text(Array(shown)) + "…"
  }

  /// The maximum number of bytes shown of a word.
  private static let wordLimit = 80

  /// The path as safe text in quotation marks, for a sentence in every language.
  static func named(_ path: FilePath) -> Phrase {
    .quoted(Self.path(path))
  }

  /// The path as safe text.
  static func path(_ path: FilePath) -> String {
    text(path.bytes)
  }
}

extension Phrase {
  /// Safe text, in the quotation marks of each language.
  static func quoted(_ text: String) -> Phrase {
    Phrase(en: Language.english.quoted(text), nl: Language.dutch.quoted(text), fr: Language.french.quoted(text))
  }
}
