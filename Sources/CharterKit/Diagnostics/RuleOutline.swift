// What a kind of finding says in general, for any file.

extension Rule {
  /// The first message, with `…` for what depends on the file.
  func outline(_ language: Language) -> String {
    guard let message = messages.first else { return name }
    return outline(message, language)
  }

  /// A message of this kind, with `…` for what depends on the file.
  func outline(_ message: Phrase, _ language: Language) -> String { Self.fill(message[language], []) }

  /// Replaces `{0}`, `{1}` … by words, and consecutive ones without a word by a single `…`.
  static func fill(_ phrase: String, _ words: [String?]) -> String {
    let text = Array(phrase.utf8)
    let ellipsis = Array("…".utf8)
    var result: [UInt8] = []
    var offset = 0
    while offset < text.count {
      let isArgument =
        offset + 2 < text.count && text[offset] == UInt8(ascii: "{") && text[offset + 2] == UInt8(ascii: "}")
        && text[offset + 1] >= 0x30 && text[offset + 1] <= 0x39
      if isArgument {
        let index = Int(text[offset + 1] - 0x30)
        if index < words.count, let word = words[index] {
          result.append(contentsOf: word.utf8)
        } else if result.suffix(4).elementsEqual(ellipsis + [0x20]) {
          result.removeLast()
        } else {
          result.append(contentsOf: ellipsis)
        }
        offset += 3
      } else {
        // Avoids `….` at the end.
        let isStop =
          text[offset] == UInt8(ascii: ".") && offset + 1 == text.count && result.suffix(3).elementsEqual(ellipsis)
        if !isStop { result.append(text[offset]) }
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
