// Whether a text says something, or nothing, or only holds the place of what is still to be said.

/// What a text comes down to for someone who is asked to sign it.
///
/// Blank is a text without a letter, a digit or a picture: space, marks that stand alone, punctuation, boxes. A placeholder
/// is one that holds nothing but `…`, `...`, `?`, `___`, perhaps with a unit (`… EUR`), a run of `x`, phrases of
/// `PlaceholderPhrase`, or a few words in one pair of `[ ]`, `< >` or `{ }`; or one of which each line is such a text.
/// `N.N.`, a name that is not known yet, is an answer.
///
/// What somebody is called is judged with more care: `TBC`, `Todo`, `XXX` and `[Zout]` are names of associations.
enum TextContent {
  case said, blank, placeholder

  /// Letters, digits and spaces between words that a line of placeholders has at most: what goes on longer says something.
  static let longest = 80

  init(_ text: TextValue, in source: borrowing SourceText, isName: Bool = false) {
    let inner = text.inner(in: source)
    let bytes = source.bytes.span
    var reader = TextContentReader(isName: isName)
    self = reader.read(bytes, Int(inner.start), Int(inner.end), escapes: text.form != .plain)
    guard self == .said, text.form == .block else { return }
    self = Self.lines(bytes, Int(inner.start), Int(inner.end), isName: isName)
  }

  /// Whether nobody is named yet: `N.N.`, `NN`.
  static func isNobodyYet(_ text: TextValue, in source: borrowing SourceText) -> Bool {
    let inner = text.inner(in: source)
    guard inner.count <= longest else { return false }
    var reader = TextContentReader(isName: true)
    _ = reader.read(source.bytes.span, Int(inner.start), Int(inner.end), escapes: text.form != .plain)
    return reader.isNobodyYet
  }

  /// The lines of a block, up to the first that says something.
  private static func lines(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isName: Bool) -> TextContent {
    var result = TextContent.blank
    var place = start
    while place < end {
      var lineEnd = place
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      var reader = TextContentReader(isName: isName)
      switch reader.read(bytes, place, lineEnd, escapes: true) {
      case .said: return .said
      case .blank: break
      case .placeholder: result = .placeholder
      }
      place = lineEnd + 1
    }
    return result
  }
}

extension Charter {
  /// Whether a text is there and says something: neither blank nor a placeholder.
  func hasContent(_ text: TextValue?, isName: Bool = false) -> Bool {
    guard let text else { return false }
    return TextContent(text, in: source, isName: isName) == .said
  }
}
