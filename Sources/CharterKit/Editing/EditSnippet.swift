// An edit as a snippet in LSP syntax, with tab stops for what is to be filled in.

extension Edit {
  /// The new text with a tab stop for each text to fill in and each provisional value, such as who bears a risk or how
  /// often to meet. Nil if there is nothing to fill in.
  public func snippet(_ language: Language) -> String? {
    let pieces = Self.pieces(newText)
    guard pieces.contains(where: { $0.utf8.elementsEqual(Self.open.utf8) }) else { return nil }
    let intervals = OptionGroup.interval.options.map { $0.keyword(language) }
    let all = KeywordOption.all.keyword(language)
    var text = SnippetText()
    for piece in pieces {
      if piece.utf8.elementsEqual(Self.open.utf8) {
        text.put("\"")
        text.stop("…")
        text.put("\"")
      } else if ([all] + intervals).contains(where: { $0.utf8.elementsEqual(piece.utf8) }) {
        text.stop(piece)
      } else {
        text.put(piece)
      }
    }
    return text.asSnippet
  }

  private static let open = "\"…\""

  /// Words, and the white space between them.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isSpace = true
    for scalar in text.unicodeScalars {
      let isNextSpace = scalar == " " || scalar == "\n"
      if isNextSpace != isSpace {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        isSpace = isNextSpace
      }
      piece.append(scalar)
    }
    pieces.append(String(piece))
    return pieces
  }
}
