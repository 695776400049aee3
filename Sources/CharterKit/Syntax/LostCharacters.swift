// Problems with all of a file's bytes at once: another encoding, or other line ends.

/// Tells a few bad bytes, each a mistake of its own, from a file that was saved in another encoding or with other line
/// ends.
struct LostCharacters {
  let finding: Finding

  /// Nil if the lexer's findings are separate mistakes.
  init?(_ source: SourceText, _ findings: [Finding]) {
    var invalid: [ByteRange] = []
    var replaced: [ByteRange] = []
    var loneReturns: [ByteRange] = []
    for finding in findings {
      if finding.rule === Rule.invalidUTF8 {
        invalid.append(finding.range)
      } else if finding.rule === Rule.hiddenCharacter {
        let bytes = source.slice(finding.range)
        if bytes.elementsEqual([0x0D]) { loneReturns.append(finding.range) }
        if bytes.elementsEqual([0xEF, 0xBF, 0xBD]) { replaced.append(finding.range) }
      }
    }
    if let first = loneReturns.first, Self.endLines(source) {
      finding = Finding(.carriageReturns, at: .at(first.start))
    } else if let first = invalid.first, Self.isOlderEncoding(invalid, source) {
      finding = Finding(.otherEncoding, at: first, variant: 1)
    } else if let first = replaced.first, replaced.count > 1,
      Self.multibyteCount(source) == Self.multibyteCount(source, where: { $0 == "\u{FFFD}" })
    {
      finding = Finding(.otherEncoding, at: first, variant: 2)
    } else {
      return nil
    }
  }

  /// Whether most lines end with a carriage return alone.
  private static func endLines(_ source: SourceText) -> Bool {
    var (lineFeeds, loneReturns) = (0, 0)
    var last: UInt8 = 0
    for byte in source.bytes {
      if byte == 0x0A { lineFeeds += 1 }
      if last == 0x0D, byte != 0x0A { loneReturns += 1 }
      last = byte
    }
    if last == 0x0D { loneReturns += 1 }
    return lineFeeds == 0 || loneReturns > 1 && loneReturns >= lineFeeds
  }

  /// In a file with a single-byte encoding, hardly any non-ASCII bytes happen to form UTF-8. Two are enough to tell if
  /// they are plausible characters; otherwise it takes more.
  private static func isOlderEncoding(_ invalid: [ByteRange], _ source: SourceText) -> Bool {
    guard invalid.count > 1, multibyteCount(source) * 10 <= invalid.count else { return false }
    return invalid.count > 3 || invalid.allSatisfy { source.slice($0).allSatisfy { isWritten($0) } }
  }

  /// Whether the byte, read as Windows-1252, is a letter, punctuation mark or currency sign that is used in Western
  /// languages.
  private static func isWritten(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x85, 0x8C, 0x91...0x97, 0x9C, 0xA0, 0xA3, 0xA7, 0xAB, 0xB0, 0xB7, 0xBB, 0xBD: true
    // Except the usual lead bytes of two-byte UTF-8 sequences, which are probably truncated characters.
    case 0xC2, 0xC3, 0xD0, 0xD7, 0xDE: false
    case 0xC0...0xDC, 0xE0...0xEF, 0xF1...0xF6, 0xF8...0xFC: true
    default: false
    }
  }

  /// The number of multibyte characters that satisfy `isMeant`.
  private static func multibyteCount(
    _ source: SourceText, where isMeant: (Unicode.Scalar) -> Bool = { _ in true }
  ) -> Int {
    let bytes = source.bytes.span
    var count = 0
    var offset = source.byteOrderMarkLength
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let step = UTF8Decoding.decode(bytes, at: offset)
      if let scalar = step.scalar, isMeant(scalar) { count += 1 }
      offset += step.length
    }
    return count
  }
}
