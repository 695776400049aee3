// Decides, in one place, which language the command speaks.

import CharterKit
import CharterSystem

/// Messages about a charter are in the charter's language. All others are in the reader's: that of `--messages`, or
/// else that of the environment.
enum MessageLanguage {
  /// The locale's language, from the first of the variables that has a value (POSIX, 8.2); English if none has, or if
  /// it names another language.
  static let ofEnvironment =
    [
      Environment.value(of: "LC_ALL"), Environment.value(of: "LC_MESSAGES"), Environment.value(of: "LANG"),
    ].compactMap { $0 }.first { !$0.isEmpty }.flatMap { ofLocale($0) } ?? .english

  /// `nl_BE.UTF-8` is Dutch; `C` and `POSIX` are not languages.
  static func ofLocale(_ name: [UInt8]) -> Language? {
    let letters = name.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    return Language(code: String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
  }

}

extension ArgumentParser {
  /// The language of messages about a command line that could not be parsed, whatever is wrong with it.
  static func messageLanguage(_ words: some Collection<[UInt8]>) -> Language {
    let option = Array(OptionKey.messages.row.dashed.utf8)
    var language = MessageLanguage.ofEnvironment
    var previous: [UInt8] = []
    for word in words.prefix(while: { !$0.elementsEqual("--".utf8) }) {
      let isSeparate = previous == option
      if isSeparate || word.starts(with: option + [UInt8(ascii: "=")]) {
        let code = String(decoding: word.dropFirst(isSeparate ? 0 : option.count + 1), as: UTF8.self)
        language = Language(code: code) ?? language
      }
      previous = word
    }
    return language
  }
}

extension ParsedArguments {
  /// The language of messages that aren't about a charter, or are about one that could not be read.
  var messageLanguage: Language { chosenLanguage(of: .messages) ?? MessageLanguage.ofEnvironment }

  /// The language of messages about a charter.
  func messageLanguage(for analysis: Analysis) -> Language {
    chosenLanguage(of: .messages) ?? analysis.charter.language
  }

  /// The language of text written where no charter determines one: as given by `--language`, or else that of messages.
  var writtenLanguage: Language { chosenLanguage(of: .language) ?? messageLanguage }
}
