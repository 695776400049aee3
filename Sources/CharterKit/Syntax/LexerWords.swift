// Words: names, keywords, units.

extension Lexer {
  @inline(never)
  func startsWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard let scalar = UTF8Decoding.decode(bytes, at: offset).scalar else { return false }
    return scalar.properties.isXIDStart
  }

  /// The end of the word at `start`: XID_Continue characters, with single `-` between them.
  @inline(__always)
  mutating func wordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let offset = ByteBlock.plainWordEnd(bytes, start)
    guard offset < bytes.count else { return offset }
    let byte = bytes[offset]
    // Most words are ASCII, and end here.
    if byte < 0x80, byte != UInt8(ascii: "-"), !ByteClass.continuesWord(byte) { return offset }
    return longWordEnd(bytes, start, offset)
  }

  /// The end of a word that continues at `place` with anything other than plain ASCII, or near the end of the file.
  @inline(never)
  private mutating func longWordEnd(_ bytes: Span<UInt8>, _ start: Int, _ reached: Int) -> Int {
    var offset = reached
    var mayNeedNormalising = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if ByteClass.continuesWord(byte) {
        offset += 1
      } else if byte == UInt8(ascii: "-") {
        guard offset + 1 < bytes.count else { break }
        let next = bytes[offset + 1]
        if ByteClass.continuesWord(next) {
          offset += 2
        } else if next >= 0x80, continuesWord(bytes, offset + 1) {
          offset += 1
        } else {
          break
        }
      } else if byte >= 0x80 {
        let step = UTF8Decoding.decode(bytes, at: offset)
        guard let scalar = step.scalar, scalar.properties.isXIDContinue else { break }
        switch CharacterSafety.classify(scalar) {
        case .safe: break
        case .mayNeedNormalising: mayNeedNormalising = true
        // A joiner is XID_Continue, but names may not contain anything invisible.
        case .joiner, .hidden: reportHidden(scalar, offset, step.length, .forAPerson)
        }
        offset += step.length
      } else {
        break
      }
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, offset, []) }
    return offset
  }

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard let scalar = UTF8Decoding.decode(bytes, at: offset).scalar else { return false }
    return scalar.properties.isXIDContinue
  }
}
