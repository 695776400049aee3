// Reads a text, or one line of it, until it is certain that it says something.

struct TextContentReader {
  /// The most words that a pair of brackets may hold in a placeholder.
  private static let mostWords = 6
  /// A name of at most this many letters may be an abbreviation: `TBC`, `Todo`.
  private static let longestAbbreviation = 5

  private let isName: Bool
  /// Lowercase letters without accents, and digits, with a space between words.
  private var key: InlineArray<80, UInt8> = .init(repeating: 0)
  private var length = 0
  private var isAllX = true
  private var dots = 0
  private var hasEllipsis = false
  /// Whether it contains `…`, `?` or `_`.
  private var hasPlaceMark = false
  private var hasCurrencySign = false
  private var words = 0
  private var hasLetter = false
  private var hasCapital = false
  private var hasSmallLetter = false
  private var isInWord = false
  /// Letters since the last dot or the start of the current or last word.
  private var pieceLength = 0
  /// Where the text continues after an item number.
  private var itemStart = 0
  /// The first and the last character other than spaces.
  private var first: UInt32 = 0
  private var last: UInt32 = 0
  /// Whether it contains something that is seldom written in brackets: a link, a sentence.
  private var isBracketUnlikely = false

  init(isName: Bool) { self.isName = isName }

  mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, escapes: Bool) -> TextContent {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      var isSaid = false
      if byte == UInt8(ascii: "\\"), escapes, let escape = TextDecoding.escape(bytes, at: offset, before: end) {
        isSaid = escape.scalar.value < 0x80 ? add(ascii: UInt8(escape.scalar.value)) : add(escape.scalar)
        offset += escape.length
      } else if byte < 0x80 {
        isSaid = add(ascii: byte)
        offset += 1
      } else {
        let step = UTF8Decoding.decode(bytes, at: offset)
        // Invalid UTF-8 is reported elsewhere.
        guard let scalar = step.scalar else { return .said }
        isSaid = add(scalar)
        offset += step.length
      }
      if isSaid { return .said }
    }
    return verdict
  }

  /// `N.N.`, `NN`, `N N`.
  var isNobodyYet: Bool {
    let n = UInt8(ascii: "n")
    return (length == 2 || length == 3 && key[1] == 0x20) && key[0] == n && key[length - 1] == n
  }

  // MARK: Verdict

  private var verdict: TextContent {
    if length == 0 {
      if hasPlaceMark || dots > 1 { return .placeholder }
      return hasCurrencySign ? .said : .blank
    }
    // Nothing but an item number, and perhaps a mark.
    if length <= itemStart { return hasPlaceMark ? .placeholder : .said }
    if isAllX, length > 1 { return isName && hasCapital ? .said : .placeholder }
    if isBracketed || isMarkWithUnit || isMadeOfPhrases { return .placeholder }
    return .said
  }

  private var isBracketed: Bool {
    guard hasLetter, words <= Self.mostWords, !isBracketUnlikely else { return false }
    if first == 0x3C && last == 0x3E { return true }
    guard (first == 0x5B && last == 0x5D) || (first == 0x7B && last == 0x7D) else { return false }
    return !isName || PlaceholderPhrase.hasNameField(letters, only: false)
  }

  /// `… EUR`, `naam: ......`.
  private var isMarkWithUnit: Bool {
    guard hasPlaceMark || hasEllipsis else { return false }
    if words == 1, PlaceholderPhrase.isUnit(letters) { return true }
    return PlaceholderPhrase.mayBegin(key[0], key[1], length > 2 ? key[2] : 0)
      && PlaceholderPhrase.hasNameField(letters, only: true)
  }

  private var isMadeOfPhrases: Bool {
    guard itemStart + 1 < length,
      PlaceholderPhrase.mayBegin(
        key[itemStart], key[itemStart + 1], itemStart + 2 < min(length, key.count) ? key[itemStart + 2] : 0)
    else { return false }
    let letters = letters
    if words > 1, PlaceholderPhrase.hasNameField(letters, only: true) { return true }
    guard PlaceholderPhrase.makesUp(letters) || PlaceholderPhrase.isFiller(letters) else { return false }
    // All capitals may be a name; `TODO` is not.
    guard isName, words == 1, letters.count <= Self.longestAbbreviation, hasCapital, dots == 0, !hasPlaceMark else {
      return true
    }
    return !hasSmallLetter && ["todo", "fixme", "tbd"].contains { letters.elementsEqual($0.utf8) }
  }

  private var letters: [UInt8] { (min(itemStart, length)..<length).map { key[$0] } }

  // MARK: Characters

  /// Returns true if the text is now certain to say something.
  @inline(__always)
  private mutating func add(ascii byte: UInt8) -> Bool {
    guard byte > 0x20 else {
      isInWord = false
      return false
    }
    let lower = byte | 0x20
    if lower &- 0x61 < 26 {
      if byte < 0x61 { hasCapital = true } else { hasSmallLetter = true }
      return add(letter: lower, byte)
    }
    if byte &- 0x30 < 10 { return add(letter: byte, byte) }
    let isAfterDot = last == 0x2E
    note(UInt32(byte))
    switch byte {
    case UInt8(ascii: "."):
      dots += 1
      if isAfterDot {
        hasEllipsis = true
        isInWord = false
      }
      if length > 0 { isBracketUnlikely = true }
      endItemNumber()
    // `s'il`.
    case UInt8(ascii: "'"): break
    case UInt8(ascii: "?"), UInt8(ascii: "_"):
      hasPlaceMark = true
      isInWord = false
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: ";"):
      isBracketUnlikely = true
      isInWord = false
    default:
      if byte == UInt8(ascii: ")") { endItemNumber() }
      isInWord = false
    }
    return false
  }

  /// `1.` and `1)` before an item.
  private mutating func endItemNumber() {
    guard words == 1, !hasLetter, length < 3 else { return }
    itemStart = length + 1
    isInWord = false
  }

  @inline(__always)
  private mutating func add(letter: UInt8, _ scalar: UInt32) -> Bool {
    // `T. B. D.` is one word.
    let isAfterDot = last == 0x2E
    let goesOn = isInWord || (isAfterDot && pieceLength == 1 && !hasEllipsis && itemStart == 0)
    note(scalar)
    if !goesOn {
      if length > 0, length < TextContent.longest {
        key[length] = 0x20
        length += 1
      }
      words += 1
    }
    pieceLength = goesOn && !isAfterDot ? pieceLength + 1 : 1
    isInWord = true
    hasLetter = hasLetter || letter > UInt8(ascii: "9")
    isAllX = isAllX && letter == UInt8(ascii: "x")
    if length < TextContent.longest {
      key[length] = letter
      length += 1
      return false
    }
    return !isAllX && !PlaceholderPhrase.isFiller(letters)
  }

  private mutating func add(letter: UInt8, _ scalar: UInt8) -> Bool { add(letter: letter, UInt32(scalar)) }

  /// Beyond ASCII. A separate function because storage for the scalar's properties is reserved on entry.
  @inline(never)
  private mutating func add(_ scalar: Unicode.Scalar) -> Bool {
    guard !CharacterSafety.isHidden(scalar), !Self.isEmpty(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      hasCapital = true
      return add(letter: PlaceholderPhrase.folded(scalar), scalar.value)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
      hasSmallLetter = true
      return add(letter: PlaceholderPhrase.folded(scalar), scalar.value)
    case .currencySymbol: hasCurrencySign = true
    case .mathSymbol, .otherSymbol:
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
    case .finalPunctuation:
      // `s’il`.
      if scalar.value == 0x2019 { return false }
    case .nonspacingMark, .spacingMark, .enclosingMark, .modifierSymbol, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .control, .format, .surrogate, .privateUse, .unassigned:
      break
    @unknown default: return true
    }
    isInWord = false
    note(scalar.value)
    return false
  }

  /// Checkboxes, rules, bullets and replacement characters: visible, but without meaning.
  private static func isEmpty(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Tatweel, which stretches Arabic words.
    case 0x640: true
    case 0x2500...0x25FF, 0x2610...0x2612, 0x274F...0x2752, 0x2800, 0x2B1A...0x2B1C: true
    case 0xFFFC, 0xFFFD, 0x1D159: true
    default: false
    }
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
