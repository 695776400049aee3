// Characters that are examined one by one, in and outside texts and comments: controls, and those beyond ASCII.

extension Lexer {
  /// The end of the character at `place` inside a text or a comment: a control character, or one beyond ASCII.
  @inline(never)
  mutating func characterEnd(
    _ bytes: Span<UInt8>, _ offset: Int, _ mayNeedNormalising: inout Bool,
    _ applicability: Fix.Applicability = .forAPerson
  ) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 {
      reportHidden(Unicode.Scalar(byte), offset, 1, applicability)
      return offset + 1
    }
    let step = UTF8Decoding.decode(bytes, at: offset)
    guard let scalar = step.scalar else {
      reportInvalid(offset, step.length)
      return offset + step.length
    }
    switch CharacterSafety.classify(scalar) {
    case .safe: break
    case .mayNeedNormalising: mayNeedNormalising = true
    case .joiner:
      if !CharacterSafety.isAllowedJoiner(scalar, bytes, offset, step.length) {
        reportHidden(scalar, offset, step.length, applicability)
      }
    case .hidden: reportHidden(scalar, offset, step.length, applicability)
    }
    return offset + step.length
  }

  mutating func reportInvalid(_ offset: Int, _ length: Int) {
    findings.add(.invalidUTF8, at: ByteRange(offset, offset + length))
  }

  /// Removing one from a comment changes nothing that is declared; in a text it is part of what is declared.
  mutating func reportHidden(
    _ scalar: Unicode.Scalar, _ offset: Int, _ length: Int, _ applicability: Fix.Applicability
  ) {
    let range = ByteRange(offset, offset + length)
    findings.add(
      .hiddenCharacter, at: range, .scalar(scalar), fixes: [HiddenCharacter.fix(scalar, range, by: "", applicability)])
  }

  /// Reports a hidden character outside texts and comments.
  mutating func reportHidden(_ bytes: Span<UInt8>, _ scalar: Unicode.Scalar, _ offset: Int, _ length: Int) {
    let range = ByteRange(offset, offset + length)
    findings.add(
      .hiddenCharacter, at: range, .scalar(scalar), fixes: HiddenCharacter.fixes(scalar, range, outsideTexts: bytes))
  }

  @inline(never)
  mutating func checkNormalForm(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ flags: Token.Flags) {
    guard let finding = NormalForm.finding(bytes, start, end, escaped: flags.contains(.escapes)) else { return }
    findings.add(finding)
  }
}
