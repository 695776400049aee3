// Whether a text says something, or nothing, or only holds the place of what is still to be said.

/// What a text comes down to for someone who is asked to sign it.
///
/// Blank is a text without a letter, a digit or a picture: space, marks that stand alone, punctuation. A placeholder is
/// one that holds nothing but `…`, `...`, `?`, `___`, a run of `x`, one of the phrases of `PlaceholderPhrase`, or a few
/// words in one pair of `[ ]`, `< >` or `{ }`. `N.N.`, a name that is not known yet, is an answer.
enum TextContent {
  case said, blank, placeholder

  /// Letters and digits that a placeholder has at most: what goes on longer says something.
  static let longest = 40
  /// Words that a pair of brackets may hold in a placeholder.
  private static let mostWords = 6

  init(_ text: TextValue, in source: borrowing SourceText) {
    let inner = text.inner(in: source)
    var reader = Reader()
    self = reader.read(source.bytes.span, Int(inner.start), Int(inner.end), escapes: text.form != .plain)
  }

  /// Reads a text up to where it is certain that it says something.
  private struct Reader {
    /// Letters without accents in lower case, and digits, one behind the other.
    private var key: InlineArray<40, UInt8> = .init(repeating: 0)
    private var length = 0
    private var isAllX = true
    private var dots = 0
    /// Whether `…`, `?` or `_` stands in it.
    private var hasPlaceMark = false
    private var words = 0
    private var hasLetter = false
    private var isInWord = false
    /// The first and the last character that is no space.
    private var first: UInt32 = 0
    private var last: UInt32 = 0
    /// Whether something stands in it that is seldom written between brackets: a link, a sentence.
    private var isBracketUnlikely = false

    mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, escapes: Bool) -> TextContent {
      var place = start
      while place < end {
        let byte = bytes[place]
        var isSaid = false
        if byte == UInt8(ascii: "\\"), escapes, let escape = TextDecoding.escape(bytes, at: place, before: end) {
          isSaid = escape.scalar.value < 0x80 ? add(ascii: UInt8(escape.scalar.value)) : add(escape.scalar)
          place += escape.length
        } else if byte < 0x80 {
          isSaid = add(ascii: byte)
          place += 1
        } else {
          let step = UTF8Decoding.decode(bytes, at: place)
          // Bytes that are no UTF-8 are reported as such.
          guard let scalar = step.scalar else { return .said }
          isSaid = add(scalar)
          place += step.length
        }
        if isSaid { return .said }
      }
      return verdict
    }

    private var verdict: TextContent {
      if length == 0 { return hasPlaceMark || dots > 1 ? .placeholder : .blank }
      return (isAllX && length > 1) || isBracketed || PlaceholderPhrase.holds(key, length) ? .placeholder : .said
    }

    private var isBracketed: Bool {
      guard hasLetter, words <= TextContent.mostWords, !isBracketUnlikely else { return false }
      return (first == 0x5B && last == 0x5D) || (first == 0x3C && last == 0x3E) || (first == 0x7B && last == 0x7D)
    }

    /// True where the text is certain to say something.
    @inline(__always)
    private mutating func add(ascii byte: UInt8) -> Bool {
      guard byte > 0x20 else {
        isInWord = false
        return false
      }
      let lower = byte | 0x20
      if lower &- 0x61 < 26 || byte &- 0x30 < 10 { return add(letter: byte >= 0x41 ? lower : byte, byte) }
      isInWord = false
      note(UInt32(byte))
      switch byte {
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "?"), UInt8(ascii: "_"): hasPlaceMark = true
      case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: ";"): isBracketUnlikely = true
      default: break
      }
      if dots > 0, length > 0, byte == UInt8(ascii: ".") { isBracketUnlikely = true }
      return false
    }

    @inline(__always)
    private mutating func add(letter: UInt8, _ scalar: UInt8) -> Bool {
      note(UInt32(scalar))
      if !isInWord { words += 1 }
      isInWord = true
      hasLetter = hasLetter || letter > UInt8(ascii: "9")
      isAllX = isAllX && letter == UInt8(ascii: "x")
      if length < TextContent.longest {
        key[length] = letter
        length += 1
        return false
      }
      return !isAllX && !PlaceholderPhrase.begins(key)
    }

    /// Beyond ASCII. A function of its own: room for what it asks of a scalar is made on entry.
    @inline(never)
    private mutating func add(_ scalar: Unicode.Scalar) -> Bool {
      guard !CharacterSafety.isHidden(scalar) else { return false }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber:
        return add(letter: PlaceholderPhrase.folded(scalar), 0xFF)
      case .mathSymbol, .currencySymbol, .otherSymbol:
        // `⋯`.
        if scalar.value != 0x22EF { return true }
        hasPlaceMark = true
      case .otherPunctuation:
        // `‥`, `…`, and the question marks of other widths.
        switch scalar.value {
        case 0x2025, 0x2026, 0xFE56, 0xFF1F: hasPlaceMark = true
        default: break
        }
      case .spaceSeparator, .lineSeparator, .paragraphSeparator:
        isInWord = false
        return false
      case .nonspacingMark, .spacingMark, .enclosingMark, .modifierSymbol, .connectorPunctuation, .dashPunctuation,
        .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .control, .format, .surrogate,
        .privateUse, .unassigned:
        break
      @unknown default: return true
      }
      isInWord = false
      note(scalar.value)
      return false
    }

    @inline(__always)
    private mutating func note(_ character: UInt32) {
      if first == 0 { first = character }
      // `[a] and [b]`.
      let isBehindBracket = last == 0x5D || last == 0x3E || last == 0x7D
      if isBehindBracket, character != last { isBracketUnlikely = true }
      last = character
    }
  }
}

extension Charter {
  /// Whether a text is there and says something: neither blank nor a placeholder.
  func hasContent(_ text: TextValue?) -> Bool {
    guard let text else { return false }
    return TextContent(text, in: source) == .said
  }
}
