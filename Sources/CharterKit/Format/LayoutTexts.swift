// Texts: unchanged, except that a block text is moved with its statement so that it says the same.

extension LayoutPrinter {
  /// Appends a token that may be a multi-line text.
  @inline(__always)
  mutating func putText(_ token: Token, spaced: Bool) {
    if token.kind == .blockText {
      putBlockText(token, spaced: spaced)
    } else {
      put(token, spaced: spaced)
    }
  }

  /// Whether an attribute's value contains a line end, so that it can't be on its statement's line.
  func holdsLines(_ attribute: Int) -> Bool {
    var token = Int(nodes[attribute].firstToken) + 1
    while token < Int(nodes[attribute].endToken) {
      if tokens[token].kind == .blockText, holdsLines(tokens[token]) { return true }
      token += 1
    }
    return false
  }

  private func holdsLines(_ token: Token) -> Bool {
    tree.source.slice(token.range).contains(0x0A)
  }

  /// Appends a block text with its lines at `blockLevel`. Indentation beyond that of the closing quotation marks
  /// belongs to the text and is kept, and so is every empty line.
  private mutating func putBlockText(_ token: Token, spaced: Bool) {
    guard holdsLines(token), !token.flags.contains(.malformed) else {
      put(token, spaced: spaced)
      return
    }
    if spaced { put(byte: 0x20) }
    let start = Int(token.start) + 3
    let end = Int(token.end) - 3
    let indentation = TextDecoding.closingIndentation(bytes.span, start, end)
    put(start - 3..<start)
    var offset = start
    while true {
      var lineEnd = offset
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      var contentStart = offset
      var contentEnd = lineEnd
      if lineEnd < end, contentEnd > contentStart, bytes[contentEnd - 1] == 0x0D { contentEnd -= 1 }
      if offset > start {
        var dropped = 0
        while dropped < indentation, contentStart < contentEnd, isSpace(contentStart) {
          contentStart += 1
          dropped += 1
        }
      }
      while contentEnd > contentStart, isSpace(contentEnd - 1) { contentEnd -= 1 }
      if offset == start {
        put(contentStart..<contentEnd)
      } else if contentStart < contentEnd {
        beginLine(blockLevel)
        put(contentStart..<contentEnd)
      } else if lineEnd < end {
        beginLine(0)
      }
      if lineEnd >= end { break }
      offset = lineEnd + 1
    }
    beginLine(blockLevel)
    put(end..<end + 3)
  }

  private func isSpace(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
}
