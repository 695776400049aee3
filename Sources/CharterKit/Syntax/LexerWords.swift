// Words: names, keywords, units.

extension Lexer {
  @inline(never)
  func startsWord(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard let scalar = UTF8Decoding.decode(bytes, at: place).scalar else { return false }
    return scalar.properties.isXIDStart
  }

  /// The end of the word at `start`: XID_Continue characters, with single `-` between them.
  @inline(__always)
  mutating func wordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let place = ByteBlock.plainWordEnd(bytes, start)
    guard place < bytes.count else { return place }
    let byte = bytes[place]
    // Most words are ASCII, and end here.
    if byte < 0x80, byte != UInt8(ascii: "-"), !ByteClass.continuesWord(byte) { return place }
    return longWordEnd(bytes, start, place)
  }

  /// The end of a word that continues at `place` with anything other than plain ASCII, or near the end of the file.
  @inline(never)
  private mutating func longWordEnd(_ bytes: Span<UInt8>, _ start: Int, _ reached: Int) -> Int {
    var place = reached
    var mayNeedNormalising = false
    while place < bytes.count {
      let byte = bytes[place]
      if ByteClass.continuesWord(byte) {
        place += 1
      } else if byte == UInt8(ascii: "-") {
        guard place + 1 < bytes.count else { break }
        let next = bytes[place + 1]
        if ByteClass.continuesWord(next) {
          place += 2
        } else if next >= 0x80, continuesWord(bytes, place + 1) {
          place += 1
        } else {
          break
        }
      } else if byte >= 0x80 {
        let step = UTF8Decoding.decode(bytes, at: place)
        guard let scalar = step.scalar, scalar.properties.isXIDContinue else { break }
        switch CharacterSafety.classify(scalar) {
        case .safe: break
        case .mayNeedNormalising: mayNeedNormalising = true
        // A joiner is XID_Continue, but names may not contain anything invisible.
        case .joiner, .hidden: reportHidden(scalar, place, step.length, .forAPerson)
        }
        place += step.length
      } else {
        break
      }
    }
    if mayNeedNormalising { checkNormalForm(bytes, start, place, []) }
    return place
  }

  @inline(never)
  private func continuesWord(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard let scalar = UTF8Decoding.decode(bytes, at: place).scalar else { return false }
    return scalar.properties.isXIDContinue
  }
}
