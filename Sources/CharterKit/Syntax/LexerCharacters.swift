// Characters that are examined one by one, in and outside texts and comments: controls, and those beyond ASCII.

extension Lexer {
  /// The end of the character at `place` inside a text or a comment: a control character, or one beyond ASCII.
  @inline(never)
  mutating func characterEnd(
    _ bytes: Span<UInt8>, _ place: Int, _ mayNeedNormalising: inout Bool,
    _ applicability: Fix.Applicability = .forAPerson
  ) -> Int {
    let byte = bytes[place]
    if byte < 0x80 {
      reportHidden(Unicode.Scalar(byte), place, 1, applicability)
      return place + 1
    }
    let step = UTF8Decoding.decode(bytes, at: place)
    guard let scalar = step.scalar else {
      reportInvalid(place, step.length)
      return place + step.length
    }
    switch CharacterSafety.classify(scalar) {
    case .safe: break
    case .mayNeedNormalising: mayNeedNormalising = true
    case .joiner:
      if !CharacterSafety.isAllowedJoiner(scalar, bytes, place, step.length) {
        reportHidden(scalar, place, step.length, applicability)
      }
    case .hidden: reportHidden(scalar, place, step.length, applicability)
    }
    return place + step.length
  }

  mutating func reportInvalid(_ place: Int, _ length: Int) {
    findings.add(.invalidUTF8, at: ByteRange(place, place + length))
  }

  /// Removing one from a comment changes nothing that is declared; in a text it is part of what is declared.
  mutating func reportHidden(
    _ scalar: Unicode.Scalar, _ place: Int, _ length: Int, _ applicability: Fix.Applicability
  ) {
    let range = ByteRange(place, place + length)
    findings.add(
      .hiddenCharacter, at: range, .scalar(scalar), fixes: [HiddenCharacter.fix(scalar, range, by: "", applicability)])
  }

  /// Reports a hidden character outside texts and comments.
  mutating func reportHidden(_ bytes: Span<UInt8>, _ scalar: Unicode.Scalar, _ place: Int, _ length: Int) {
    let range = ByteRange(place, place + length)
    findings.add(
      .hiddenCharacter, at: range, .scalar(scalar), fixes: HiddenCharacter.fixes(scalar, range, outsideTexts: bytes))
  }

  @inline(never)
  mutating func checkNormalForm(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ flags: Token.Flags) {
    guard let finding = NormalForm.finding(bytes, start, end, escaped: flags.contains(.escapes)) else { return }
    findings.add(finding)
  }
}
