// The language of complaints about a command line that could not be parsed.

import CharterKit

extension ArgumentParser {
  /// The language that a command line asks messages to be in, whatever else is wrong with it: English, if none.
  static func messageLanguage(_ words: some Collection<[UInt8]>) -> Language {
    let option = Array(OptionKey.messages.row.dashed.utf8)
    var language = Language.english
    var previous: [UInt8] = []
    for word in words.prefix(while: { $0 != dashes }) {
      let isSeparate = previous == option
      if isSeparate || word.starts(with: option + [equals]) {
        let code = String(decoding: word.dropFirst(isSeparate ? 0 : option.count + 1), as: UTF8.self)
        language = Language(code: code) ?? language
      }
      previous = word
    }
    return language
  }
}

private let dashes = Array("--".utf8)
private let equals = UInt8(ascii: "=")
