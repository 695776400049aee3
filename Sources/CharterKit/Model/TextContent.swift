// Whether a text says something, says nothing, or is only a placeholder.

/// What a text amounts to for someone who is asked to sign it.
///
/// A blank text has no letter, digit or picture: only spaces, combining marks, punctuation and boxes. A placeholder
/// consists of nothing but `…`, `...`, `?`, `___`, perhaps with a unit (`… EUR`), a run of `x`, phrases of
/// `PlaceholderPhrase`, or a few words in one pair of `[ ]`, `< >` or `{ }`; or of lines that are each such a text.
/// `N.N.`, a name that is not known yet, is an answer.
///
/// Names are judged with more care, since `TBC`, `Todo`, `XXX` and `[Zout]` are names of associations.
enum TextContent {
  case said, blank, placeholder

  /// The most letters, digits and spaces that a line of placeholders has: anything longer says something.
  static let longest = 80

  init(_ text: TextValue, in source: borrowing SourceText, isName: Bool = false) {
    let inner = text.inner(in: source)
    let bytes = source.bytes.span
    guard !PlaceholderPhrase.rulesOut(bytes, Int(inner.start), Int(inner.end)) else {
      self = .said
      return
    }
    var reader = TextContentReader(isName: isName)
    self = reader.read(bytes, Int(inner.start), Int(inner.end), escapes: text.form != .plain)
    guard self == .said, text.form == .block else { return }
    self = Self.lines(bytes, Int(inner.start), Int(inner.end), isName: isName)
  }

  /// Whether nobody is named yet: `N.N.`, `NN`.
  static func isNobodyYet(_ text: TextValue, in source: borrowing SourceText) -> Bool {
    let inner = text.inner(in: source)
    guard inner.count <= longest, !PlaceholderPhrase.rulesOut(source.bytes.span, Int(inner.start), Int(inner.end))
    else { return false }
    var reader = TextContentReader(isName: true)
    _ = reader.read(source.bytes.span, Int(inner.start), Int(inner.end), escapes: text.form != .plain)
    return reader.isNobodyYet
  }

  /// Judges the lines of a block, up to the first that says something.
  private static func lines(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isName: Bool) -> TextContent {
    var result = TextContent.blank
    var offset = start
    while offset < end {
      var lineEnd = offset
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      var reader = TextContentReader(isName: isName)
      switch reader.read(bytes, offset, lineEnd, escapes: true) {
      case .said: return .said
      case .blank: break
      case .placeholder: result = .placeholder
      }
      offset = lineEnd + 1
    }
    return result
  }
}

extension Charter {
  /// Whether a text is present and says something: neither blank nor a placeholder.
  func hasContent(_ text: TextValue?, isName: Bool = false) -> Bool {
    guard let text else { return false }
    return TextContent(text, in: source, isName: isName) == .said
  }
}
