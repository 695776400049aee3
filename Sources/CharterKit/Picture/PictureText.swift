// The text in a picture: titles and gains, cut where they are shown in full elsewhere.

/// The text of a picture, decoded.
struct PictureText {
  /// The maximum number of scalars in a title or a gain.
  private static let limit = 120

  let charter: Charter
  let language: Language

  /// The party that a circle represents.
  func title(of party: Int) -> [UInt8] { text(charter.parties[party].title, charter.parties[party].name) }

  func gain(_ index: Int) -> [UInt8] { text(charter.gains[index].text, charter.gains[index].name) }

  /// The text, or the name, or a substitute for both.
  private func text(_ text: TextValue?, _ name: DeclaredName?) -> [UInt8] {
    var bytes = text?.opening(in: charter.source) ?? []
    if bytes.isEmpty, let name { bytes.append(contentsOf: charter.source.slice(name.range)) }
    guard !bytes.isEmpty else { return [UInt8(ascii: "?")] }
    let end = Escape.cut(bytes.span, 0, bytes.count, limit: Self.limit)
    return end < bytes.count ? Array(bytes[..<end]) + Array("…".utf8) : bytes
  }

  var charterTitle: [UInt8] {
    if let title = charter.title, !title.isBlank(in: charter.source) { return text(title, nil) }
    return words(Words(en: "Charter", nl: "Charter", fr: "Charte"))
  }

  var languageCode: [UInt8] { Array(language.code.utf8) }

  func words(_ words: Words) -> [UInt8] {
    var bytes: [UInt8] = []
    Escape.append(words[language], to: &bytes)
    return bytes
  }

  static let heading = Words(en: "Who gives to whom", nl: "Wie geeft aan wie", fr: "Qui donne à qui")
  static let to = Words(en: " to ", nl: " aan ", fr: " à ")
}
