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
  private(set) var offset = 0
  private var flags: Token.Flags = .lineBefore

  /// For a whole file.
  init() {}

  /// At the start of a file.
  init(atStartOf source: borrowing SourceText) { offset = source.byteOrderMarkLength }

  /// In the middle of a file, after a token.
  init(behind token: Token) {
    offset = Int(token.end)
    flags = []
  }

  /// Splits the whole file; ends with one `endOfFile` token.
  mutating func run(_ source: borrowing SourceText) {
    // Unused memory costs nothing, whereas growing an array copies it.
    tokens.reserveCapacity(source.bytes.count / 4 + 8)
    offset = source.byteOrderMarkLength
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
    var offset = offset
    var flags = flags
    let limit = min(limit, bytes.count)
    while offset < limit {
      let byte = bytes[offset]
      if byte == 0x20 {
        offset += 1
        continue
      }
      let start = offset
      let kind: TokenKind
      switch ByteClass.of(byte) {
      case .space:
        offset += 1
        continue
      case .newline:
        offset += 1
        flags.insert(.lineBefore)
        continue
      case .letter:
        kind = .word
        offset = wordEnd(bytes, offset)
      case .quote:
        (kind, offset) = text(bytes, offset, &flags)
      case .leftBrace:
        kind = .leftBrace
        braceSurplus += 1
        offset += 1
      case .rightBrace:
        kind = .rightBrace
        braceSurplus -= 1
        offset += 1
      case .comma:
        kind = .comma
        offset += 1
      case .digit:
        (kind, offset) = numberOrDate(bytes, offset, &flags)
      case .slash where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "/"):
        offset = commentEnd(bytes, offset)
        flags.insert(.commentBefore)
        continue
      case .carriageReturn where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
        offset += 1
        continue
      case .nonASCII where startsWord(bytes, offset):
        kind = .word
        offset = wordEnd(bytes, offset)
      case .slash, .carriageReturn, .nonASCII, .other, .control:
        kind = .stray
        hasStrays = true
        noteConflict(bytes, offset)
        offset = quotedEnd(bytes, offset) ?? strayEnd(bytes, offset, &flags)
      }
      tokens.append(Token(kind, start: start, end: offset, flags: flags))
      flags = []
    }
    swap(&tokens, &self.tokens)
    self.offset = offset
    self.flags = flags
  }

  // MARK: Numbers and dates

  /// `40`, `2500.50`, `2026-09-01`. Digits followed by a hyphen are taken for a date. Any other spelling of a number is
  /// also one token, flagged as malformed; the parser reports it where it expects a number.
  private mutating func numberOrDate(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags
  ) -> (TokenKind, Int) {
    var offset = digitsEnd(bytes, start)
    if offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "-"), ByteClass.of(bytes[offset + 1]) == .digit {
      while offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "-"), ByteClass.of(bytes[offset + 1]) == .digit {
        offset = digitsEnd(bytes, offset + 1)
      }
      if CalendarDay(bytes, start, offset) == nil {
        findings.add(MiswrittenDay.finding(bytes, ByteRange(start, offset)))
        flags.insert(.malformed)
      }
      return (.date, offset)
    }
    offset = WrittenNumber.end(bytes, start, offset)
    if !WrittenNumber.isPlain(bytes, start, offset) { flags.insert(.malformed) }
    return (.number, offset)
  }

  private func digitsEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, ByteClass.of(bytes[offset]) == .digit { offset += 1 }
    return offset
  }

  // MARK: Texts

  private mutating func text(
    _ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags
  ) -> (TokenKind, Int) {
    let quote = UInt8(ascii: "\"")
    if start + 2 < bytes.count, bytes[start + 1] == quote, bytes[start + 2] == quote {
      return (.blockText, blockEnd(bytes, start, &flags))
    }
    var offset = start + 1
    var mayNeedNormalising = false
    var isClosed = false
    scan: while true {
      offset = ByteBlock.plainTextEnd(bytes, offset)
      guard offset < bytes.count else { break }
      switch ByteClass.inText(bytes[offset]) {
      case .plain:
        offset += 1
      case .quote:
        offset += 1
        isClosed = true
        break scan
      case .newline:
        break scan
      case .backslash:
        flags.insert(.escapes)
        offset = escapeEnd(bytes, offset, &mayNeedNormalising)
      case .other:
        if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { break scan }
        offset = characterEnd(bytes, offset, &mayNeedNormalising)
      }
    }
    if !isClosed {
      findings.add(.unterminatedText, at: ByteRange(start, offset))
      flags.insert(.malformed)
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, offset, flags) }
    return (.text, offset)
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
      let offset = BlockText.recoveryEnd(bytes, start)
      findings.add(.unterminatedText, at: ByteRange(start, start + 3), variant: 1)
      flags.insert(.malformed)
      scanBlock(bytes, start, offset, &flags)
      return offset
    }
    scanBlock(bytes, start, end, &flags)
    return end
  }

  /// Examines each character of a block text.
  private mutating func scanBlock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ flags: inout Token.Flags) {
    var offset = start + 3
    var mayNeedNormalising = false
    while true {
      offset = ByteBlock.plainTextEnd(bytes, offset)
      guard offset < end else { break }
      switch ByteClass.inText(bytes[offset]) {
      case .plain, .quote:
        offset += 1
      case .newline:
        offset += 1
        noteConflict(bytes, offset)
      case .backslash:
        flags.insert(.escapes)
        offset = min(escapeEnd(bytes, offset, &mayNeedNormalising), end)
      case .other:
        if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
          offset += 1
        } else {
          offset = characterEnd(bytes, offset, &mayNeedNormalising)
        }
      }
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, end, flags) }
  }

  /// Reports the first conflict marker. Inside a block text they would be part of the text.
  @inline(__always)
  private mutating func noteConflict(_ bytes: Span<UInt8>, _ offset: Int) {
    guard !hasConflict, let mark = ConflictMark.range(bytes, offset) else { return }
    hasConflict = true
    findings.add(.conflictMarks, at: mark)
  }

  // MARK: Comments and stray characters

  private mutating func commentEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var offset = start + 2
    var ignored = false
    while true {
      offset = ByteBlock.plainTextEnd(bytes, offset)
      guard offset < bytes.count else { return offset }
      switch ByteClass.inText(bytes[offset]) {
      case .plain, .quote, .backslash: offset += 1
      case .newline: return offset
      case .other:
        if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { return offset }
        offset = characterEnd(bytes, offset, &ignored, .safe)
      }
    }
  }

  /// The end of a text in typographic quotation marks, as word processors insert them; nil if there is none.
  @inline(never)
  private mutating func quotedEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard let end = QuotedText.end(bytes, start) else { return nil }
    var ignored = false
    var offset = start
    while offset < end {
      if ByteClass.inText(bytes[offset]) == .other {
        offset = characterEnd(bytes, offset, &ignored)
      } else {
        offset += 1
      }
    }
    return end
  }

  /// The end of a run of stray characters. Hidden characters in it are reported here; a run without any is reported
  /// once it is known whether it is skipped along with something else (`SyntaxTree.strayCharacters`).
  @inline(never)
  private mutating func strayEnd(_ bytes: Span<UInt8>, _ start: Int, _ flags: inout Token.Flags) -> Int {
    var offset = start
    var isOfSpaces = false
    loop: while offset < bytes.count {
      if isOfSpaces, bytes[offset] < 0x80 { break }
      switch ByteClass.of(bytes[offset]) {
      case .space, .newline, .letter, .digit, .quote, .leftBrace, .rightBrace, .comma:
        break loop
      case .slash:
        if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "/") { break loop }
        offset += 1
      case .other:
        offset += 1
      case .carriageReturn:
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { break loop }
        reportHidden(bytes, "\r", offset, 1)
        flags.insert(.malformed)
        offset += 1
      case .control:
        reportHidden(bytes, Unicode.Scalar(bytes[offset]), offset, 1)
        flags.insert(.malformed)
        offset += 1
      case .nonASCII:
        let step = UTF8Decoding.decode(bytes, at: offset)
        if let scalar = step.scalar {
          if scalar.properties.isXIDStart { break loop }
          // Unusual spaces are reported by a finding of their own.
          if CharacterSafety.isSpace(scalar) != isOfSpaces {
            if offset > start { break loop }
            isOfSpaces = true
          }
          if CharacterSafety.isHidden(scalar) {
            reportHidden(bytes, scalar, offset, step.length)
            flags.insert(.malformed)
          }
        } else {
          reportInvalid(offset, step.length)
          flags.insert(.malformed)
        }
        offset += step.length
      }
    }
    return offset
  }
}
