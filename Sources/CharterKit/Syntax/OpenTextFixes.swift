// Fixes for unclosed texts: where they were probably meant to end.

extension SlipFixes {
  /// Closes the text at its likely end: before the `{` or the attributes that it swallowed, otherwise at the end of the
  /// line.
  func ofOpenText(_ token: Int) -> [Fix] {
    let text = tree.tokens[token]
    var line = token
    while line > 0, token - line < 64, !tree.tokens[line].startsLine { line -= 1 }
    guard tree.tokens[line].startsLine, line < token, tree.tokens[line].kind == .word else { return [] }
    let bytes = tree.source.slice(text.range)
    var end = bytes.endIndex
    while end > bytes.startIndex + 1, isSpace(bytes[end - 1]) { end -= 1 }
    var opensBlock = false
    if end > bytes.startIndex + 1, bytes[end - 1] == UInt8(ascii: "{") {
      opensBlock = true
      end -= 1
      while end > bytes.startIndex + 1, isSpace(bytes[end - 1]) { end -= 1 }
    }
    let inner = bytes[bytes.startIndex + 1..<end]
    guard inner.contains(where: { !isSpace($0) }), !inner.contains(UInt8(ascii: "{")),
      !inner.contains(UInt8(ascii: "}")),
      !hasComment(inner), inner.last != UInt8(ascii: "\\")
    else { return [] }
    if let construct = lexicon.construct(words[line], tree.language), isHead(line, token) {
      let swallowed = attributes(inner, construct)
      let isMissing = Vocabulary.row(construct).attributes.contains { use in
        use.cardinality.isRequired && !swallowed.found.contains(use.attribute)
      }
      // If a block follows, the missing attributes may be in it.
      return isMissing && !opensBlock ? [] : [closing(at: UInt32(swallowed.place ?? end))]
    }
    let isAttribute = lexicon.attribute(words[line], tree.language) != nil
    return isAttribute && line + 1 == token && !opensBlock ? [closing(at: UInt32(end))] : []
  }

  /// Whether the text is the main text of the statement on its line.
  private func isHead(_ line: Int, _ token: Int) -> Bool {
    line + 1 == token || line + 2 == token && tree.tokens[line + 1].kind == .word
  }

  private func closing(at offset: UInt32) -> Fix {
    Fix(
      Phrase(en: "Close the text here", nl: "Zet hier een aanhalingsteken", fr: "Mettre ici un guillemet"), .forAPerson,
      edits: [Edit(.at(offset), "\"")])
  }

  /// The construct's attributes that are followed by values, and the end of the words before the first of them.
  private func attributes(_ text: ArraySlice<UInt8>, _ construct: Construct) -> (found: [Attribute], place: Int?) {
    let uses = Vocabulary.row(construct).attributes
    var found: [Attribute] = []
    var offset: Int?
    let pieces = text.split(whereSeparator: { isSpace($0) })
    for (index, piece) in pieces.enumerated().dropFirst() where index + 1 < pieces.count {
      let use = uses.first { use in
        Vocabulary.row(use.attribute).spelling[tree.language].contains { $0.utf8.elementsEqual(piece) }
      }
      guard let use, isValue(pieces[index + 1], use.kind) else { continue }
      found.append(use.attribute)
      if offset == nil { offset = pieces[index - 1].endIndex }
    }
    return (found, offset)
  }

  private func isValue(_ piece: ArraySlice<UInt8>, _ kind: ValueKind) -> Bool {
    let word = piece.last == UInt8(ascii: ",") ? piece.dropLast() : piece
    switch kind {
    case .option(let group):
      return group.options.contains { option in
        Vocabulary.row(option).spelling[tree.language].contains { $0.utf8.elementsEqual(word) }
      }
    case .names(let kind):
      return KeywordOption.all.keyword(tree.language).utf8.elementsEqual(word)
        || tree.nodes.contains {
          $0.kind == .name && names.contains($0.symbol, kind) && tree.source.slice(tree.range($0)).elementsEqual(word)
        }
    case .date, .dates, .quantity, .effort: return word.first.map { ByteClass.of($0) == .digit } ?? false
    case .interval, .everyInterval:
      return isValue(piece, .option(.interval)) || isValue(piece, .option(.intervals)) || isValue(piece, .quantity)
    case .text, .check: return false
    }
  }

  private func hasComment(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.dropLast().contains { text[$0] == UInt8(ascii: "/") && text[$0 + 1] == UInt8(ascii: "/") }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
