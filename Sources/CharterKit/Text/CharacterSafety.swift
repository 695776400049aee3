// Which characters are allowed in a charter: what is read must be what is signed.

/// Classifies single scalars for W002. Properties come from the standard library's Unicode data.
enum CharacterSafety {
  enum Verdict {
    case safe
    /// Visible, but the text that contains it has to be checked for NFC as a whole.
    case mayNeedNormalising
    /// ZWJ, ZWNJ or VS16: allowed in text and comments where the neighbouring characters need it.
    case joiner
    case hidden
  }

  static func classify(_ scalar: Unicode.Scalar) -> Verdict {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return .safe
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: return .safe
    case 0x09, 0x0A: return .safe
    case 0x200C, 0x200D, 0xFE0F: return .joiner
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x2800, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFD: return .hidden
    default: return classifyByProperties(scalar)
    }
  }

  @inline(never)
  private static func classifyByProperties(_ scalar: Unicode.Scalar) -> Verdict {
    let properties = scalar.properties
    if properties.isBidiControl || properties.isDefaultIgnorableCodePoint { return .hidden }
    switch properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: return .hidden
    default: return .mayNeedNormalising
    }
  }

  /// Whether the scalar is invisible. Joiners count as invisible here, even where they are allowed.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch classify(scalar) {
    case .joiner, .hidden: true
    case .safe, .mayNeedNormalising: false
    }
  }

  /// Whether it is a space other than U+0020.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar.properties.generalCategory == .spaceSeparator
  }

  /// Whether a joiner inside a text or comment is where the writing system needs it: between letters of a joining
  /// script, or in an emoji sequence.
  static func isAllowedJoiner(_ scalar: Unicode.Scalar, _ bytes: Span<UInt8>, _ offset: Int, _ length: Int) -> Bool {
    guard offset > 0, let before = UTF8Decoding.decodeBackward(bytes, before: offset).scalar else { return false }
    let end = offset + length
    let after = end < bytes.count ? UTF8Decoding.decode(bytes, at: end).scalar : nil
    switch scalar.value {
    case 0xFE0F:
      if before.value < 0x80 { return after?.value == 0x20E3 && before.properties.isEmoji }
      return before.properties.isEmoji
    case 0x200D:
      if let after, isJoining(before), isJoining(after) { return true }
      let follows = before.value == 0xFE0F || isPictograph(before)
      return follows && after.map { isPictograph($0) } ?? false
    default:
      guard let after else { return false }
      return isJoining(before) && isJoining(after)
    }
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Blocks of scripts whose letters join or form conjuncts (ArabicShaping.txt, and the Indic scripts).
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x07FF, 0x0840...0x08FF, 0x0900...0x0DFF, 0x1780...0x18AF, 0x1B00...0x1C4F, 0xA840...0xA8FF,
      0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }
}
