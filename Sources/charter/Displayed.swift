// Paths and words of the command line as texts that are safe to show.

import CharterKit
import CharterSystem

/// What comes from outside, as a terminal or a log may see it: on one line, with `<U+202E>` for each character that
/// doesn't show or changes how others show, and `<xFF>` for each byte that is not UTF-8.
enum Displayed {
  /// The bytes as such a text.
  static func text(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    VisibleText.append(bytes, into: &shown)
    return String(decoding: shown, as: UTF8.self)
  }

  /// What an author wrote, folded, cut and in quotation marks.
  static func quoted(_ bytes: [UInt8], _ language: Language) -> String {
    String(decoding: ForeignText.quoted(bytes, language), as: UTF8.self)
  }

  /// What an author wrote, in a sentence that exists in each language.
  static func quoted(_ bytes: [UInt8]) -> Phrase {
    Phrase(en: quoted(bytes, .english), nl: quoted(bytes, .dutch), fr: quoted(bytes, .french))
  }

  /// A word of a command line in a sentence: short, whatever was typed.
  static func word(_ bytes: [UInt8]) -> String {
    guard bytes.count > wordLimit else { return text(bytes) }
    var shown = bytes.prefix(wordLimit + 1)
    while let last = shown.popLast(), last & 0xC0 == 0x80 {}
    return text(Array(shown)) + "…"
  }

  /// Bytes of a word that are shown.
  private static let wordLimit = 80

  /// The path as such a text, in quotation marks, in a sentence that exists in each language.
  static func named(_ path: FilePath) -> Phrase {
    .quoted(Self.path(path))
  }

  /// The path as such a text.
  static func path(_ path: FilePath) -> String {
    text(path.bytes)
  }
}

extension Phrase {
  /// What may be shown as it is, in the quotation marks of each language.
  static func quoted(_ text: String) -> Phrase {
    Phrase(en: Language.english.quoted(text), nl: Language.dutch.quoted(text), fr: Language.french.quoted(text))
  }
}
