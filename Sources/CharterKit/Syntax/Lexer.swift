// The lexer: bytes to tokens in one pass, whatever the bytes are.

/// Splits the source into tokens and reports what is wrong with its bytes.
///
/// Total: every byte is in a token or in a gap of white space and comments, and any bytes give tokens. Linear: each
/// byte is examined a bounded number of times. The same pass looks for what is not allowed in a charter (invalid UTF-8,
/// hidden characters, text that is not normalised), so that no other pass has to.
struct Lexer: ~Copyable {
  private(set) var tokens: [Token] = []
  var findings = FindingList()
  /// The number of `{` minus the number of `}`: if it is above 0, some block is not closed.
  private(set) var braceSurplus = 0
  /// Whether the file contains stray characters, which begin no token.
  private(set) var hasStrays = false
  /// No `"""` is left after this offset; known once a search has failed.
  private var noBlockEndAfter = Int.max

  /// Whether a conflict marker was found; one finding covers them all.
  private var hasConflict = false

  /// Where lexing continues, and what lies between the last token and there.
  private(set) var place = 0
  private var flags: Token.Flags = .lineBefore

  /// For a whole file.
  init() {}

  /// At the start of a file.
  init(atStartOf source: borrowing SourceText) { place = source.byteOrderMarkLength }

  /// In the middle of a file, after a token.
  init(behind token: Token) {
    place = Int(token.end)
    flags = []
  }

  /// Splits the whole file; ends with one `endOfFile` token.
  mutating func run(_ source: borrowing SourceText) {
    // Unused memory costs nothing, whereas growing an array copies it.
    tokens.reserveCapacity(source.bytes.count / 4 + 8)
    place = source.byteOrderMarkLength
    run(source, upTo: source.bytes.count)
    finish(source)
  }

  /// Appends the `endOfFile` token, once the whole file is read.
  mutating func finish(_ source: borrowing SourceText) {
    tokens.append(Token(.endOfFile, start: source.bytes.count, end: source.bytes.count, flags: flags))
  }

  /// Continues up to the byte `limit`, or to the end of a token that extends past it.
  mutating func run(_ source: borrowing SourceText, upTo limit: Int) {
    let bytes = source.bytes.span
    var tokens: [Token] = []
    swap(&tokens, &self.tokens)
    var place = place
    var flags = flags
    let limit = min(limit, bytes.count)
    while place < limit {
      let byte = bytes[place]
      if byte == 0x20 {
        place += 1
        continue
      }
      let start = place
      let kind: TokenKind
      switch ByteClass.of(byte) {
      case .space:
        place += 1
        continue
      case .newline:
        place += 1
        flags.insert(.lineBefore)
        continue
      case .letter:
        kind = .word
        place = wordEnd(bytes, place)
      case .quote:
        (kind, place) = text(bytes, place, &flags)
      case .leftBrace:
        kind = .leftBrace
        braceSurplus += 1
        place += 1
      case .rightBrace:
        kind = .rightBrace
        braceSurplus -= 1
        place += 1
      case .comma:
        kind = .comma
        place += 1
      case .digit:
        (kind, place) = numberOrDate(bytes, place, &flags)
      case .slash where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "/"):
        place = commentEnd(bytes, place)
        flags.insert(.commentBefore)
        continue
      case .carriageReturn where place + 1 < bytes.count && bytes[place + 1] == 0x0A:
        place += 1
        continue
      case .nonASCII where startsWord(bytes, place):
        kind = .word
        place = wordEnd(bytes, place)
      case .slash, .carriageReturn, .nonASCII, .other, .control:
        kind = .stray
        hasStrays = true
        noteConflict(bytes, place)
        place = quotedEnd(bytes, place) ?? strayEnd(bytes, place, &flags)
      }
      tokens.append(Token(kind, start: start, end: place, flags: flags))
      flags = []
    }
    swap(&tokens, &self.tokens)
    self.place = place
    self.flags = flags
  }

  // MARK: Numbers and dates

  /// `40`, `2500.50`, `2026-09-01`. Digits followed by a hyphen are taken for a date. Any other spelling of a number is
  /// also one token, flagged as malformed; the parser reports it where it expects a number.
  private mutating func numberOrDate(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags
  ) -> (TokenKind, Int) {
    var place = digitsEnd(bytes, start)
    if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "-"), ByteClass.of(bytes[place + 1]) == .digit {
      while place + 1 < bytes.count, bytes[place] == UInt8(ascii: "-"), ByteClass.of(bytes[place + 1]) == .digit {
        place = digitsEnd(bytes, place + 1)
      }
      if CalendarDay(bytes, start, place) == nil {
        findings.add(MiswrittenDay.finding(bytes, ByteRange(start, place)))
        flags.insert(.malformed)
      }
      return (.date, place)
    }
    place = WrittenNumber.end(bytes, start, place)
    if !WrittenNumber.isPlain(bytes, start, place) { flags.insert(.malformed) }
    return (.number, place)
  }

  private func digitsEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < bytes.count, ByteClass.of(bytes[place]) == .digit { place += 1 }
    return place
  }

  // MARK: Texts

  private mutating func text(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags
  ) -> (TokenKind, Int) {
    let quote = UInt8(ascii: "\"")
    if start + 2 < bytes.count, bytes[start + 1] == quote, bytes[start + 2] == quote {
      return (.blockText, blockEnd(bytes, start, &flags))
    }
    var place = start + 1
    var mayNeedNormalising = false
    var isClosed = false
    scan: while true {
      place = ByteBlock.plainTextEnd(bytes, place)
      guard place < bytes.count else { break }
      switch ByteClass.inText(bytes[place]) {
      case .plain:
        place += 1
      case .quote:
        place += 1
        isClosed = true
        break scan
      case .newline:
        break scan
      case .backslash:
        flags.insert(.escapes)
        place = escapeEnd(bytes, place, &mayNeedNormalising)
      case .other:
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { break scan }
        place = characterEnd(bytes, place, &mayNeedNormalising)
      }
    }
    if !isClosed {
      findings.add(.unterminatedText, at: ByteRange(start, place))
      flags.insert(.malformed)
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, place, flags) }
    return (.text, place)
  }

  /// The end of an escape; reports an invalid one.
  @inline(never)
  private mutating func escapeEnd(
    _ bytes: Span<UInt8>, _ backslash: Int, _ mayNeedNormalising: inout Bool
  ) -> Int {
    if let escape = TextDecoding.escape(bytes, at: backslash, before: bytes.count) {
      let end = backslash + escape.length
      switch CharacterSafety.classify(escape.scalar) {
      case .safe: break
      case .mayNeedNormalising: mayNeedNormalising = true
      case .joiner, .hidden: reportHidden(escape.scalar, backslash, escape.length, .forAPerson)
      }
      return end
    }
    var end = backslash + 1
    if end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      let isUnicode = bytes[end] == UInt8(ascii: "u") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "{")
      end += UTF8Decoding.decode(bytes, at: end).length
      if isUnicode {
        while end < bytes.count, end < backslash + 12, ByteClass.continuesWord(bytes[end]) || bytes[end] == 0x7B {
          end += 1
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: "}") { end += 1 }
      }
    }
    findings.add(
      .badEscape, at: ByteRange(backslash, end), .source(ByteRange(backslash, end)),
      fixes: [.replace(ByteRange(backslash, backslash + 1), by: "\\\\", .safe)])
    return end
  }

  /// The end of a block text. An unclosed one ends where the lines are no longer indented deeper than its own, so that
  /// the rest of the file is still read.
  @inline(never)
  private mutating func blockEnd(_ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags) -> Int {
    guard let end = BlockText.end(bytes, start, &noBlockEndAfter) else {
      let place = BlockText.recoveryEnd(bytes, start)
      findings.add(.unterminatedText, at: ByteRange(start, start + 3), variant: 1)
      flags.insert(.malformed)
      scanBlock(bytes, start, place, &flags)
      return place
    }
    scanBlock(bytes, start, end, &flags)
    return end
  }

  /// Examines each character of a block text.
  private mutating func scanBlock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ flags: inout Token.Flags) {
    var place = start + 3
    var mayNeedNormalising = false
    while true {
      place = ByteBlock.plainTextEnd(bytes, place)
      guard place < end else { break }
      switch ByteClass.inText(bytes[place]) {
      case .plain, .quote:
        place += 1
      case .newline:
        place += 1
        noteConflict(bytes, place)
      case .backslash:
        flags.insert(.escapes)
        place = min(escapeEnd(bytes, place, &mayNeedNormalising), end)
      case .other:
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A {
          place += 1
        } else {
          place = characterEnd(bytes, place, &mayNeedNormalising)
        }
      }
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, end, flags) }
  }

  /// Reports the first conflict marker. Inside a block text they would be part of the text.
  @inline(__always)
  private mutating func noteConflict(_ bytes: Span<UInt8>, _ place: Int) {
    guard !hasConflict, let mark = ConflictMark.range(bytes, place) else { return }
    hasConflict = true
    findings.add(.conflictMarks, at: mark)
  }

  // MARK: Comments and stray characters

  private mutating func commentEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var place = start + 2
    var ignored = false
    while true {
      place = ByteBlock.plainTextEnd(bytes, place)
      guard place < bytes.count else { return place }
      switch ByteClass.inText(bytes[place]) {
      case .plain, .quote, .backslash: place += 1
      case .newline: return place
      case .other:
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { return place }
        place = characterEnd(bytes, place, &ignored, .safe)
      }
    }
  }

  /// The end of a text in typographic quotation marks, as word processors insert them; nil if there is none.
  @inline(never)
  private mutating func quotedEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard let end = QuotedText.end(bytes, start) else { return nil }
    var ignored = false
    var place = start
    while place < end {
      if ByteClass.inText(bytes[place]) == .other {
        place = characterEnd(bytes, place, &ignored)
      } else {
        place += 1
      }
    }
    return end
  }

  /// The end of a run of stray characters. Hidden characters in it are reported here; a run without any is reported
  /// once it is known whether it is skipped along with something else (`SyntaxTree.strayCharacters`).
  @inline(never)
  private mutating func strayEnd(_ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags) -> Int {
    var place = start
    var isOfSpaces = false
    loop: while place < bytes.count {
      if isOfSpaces, bytes[place] < 0x80 { break }
      switch ByteClass.of(bytes[place]) {
      case .space, .newline, .letter, .digit, .quote, .leftBrace, .rightBrace, .comma:
        break loop
      case .slash:
        if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") { break loop }
        place += 1
      case .other:
        place += 1
      case .carriageReturn:
        if place + 1 < bytes.count, bytes[place + 1] == 0x0A { break loop }
        reportHidden(bytes, "\r", place, 1)
        flags.insert(.malformed)
        place += 1
      case .control:
        reportHidden(bytes, Unicode.Scalar(bytes[place]), place, 1)
        flags.insert(.malformed)
        place += 1
      case .nonASCII:
        let step = UTF8Decoding.decode(bytes, at: place)
        if let scalar = step.scalar {
          if scalar.properties.isXIDStart { break loop }
          // Unusual spaces are reported by a finding of their own.
          if CharacterSafety.isSpace(scalar) != isOfSpaces {
            if place > start { break loop }
            isOfSpaces = true
          }
          if CharacterSafety.isHidden(scalar) {
            reportHidden(bytes, scalar, place, step.length)
            flags.insert(.malformed)
          }
        } else {
          reportInvalid(place, step.length)
          flags.insert(.malformed)
        }
        place += step.length
      }
    }
    return place
  }
}
