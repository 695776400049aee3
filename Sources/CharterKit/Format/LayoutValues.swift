// Attributes: on one line, or as a list over several lines.

extension LayoutPrinter {
  /// Appends an attribute to the current line, however long it is.
  mutating func putAttribute(_ index: Int, spaced: Bool) {
    let node = nodes[index]
    let first = Int(node.firstToken)
    let end = Int(node.endToken)
    putKeyword(index, spaced: spaced)
    var child = index + 1
    var token = first + 1
    while token < end {
      putValueToken(token, &child, Int(node.end), spaced: tokens[token].kind != .comma)
      token += 1
    }
  }

  /// Prints an attribute on the current line; a list continues on further lines if necessary.
  mutating func printAttributeLine(_ index: Int, level: Int) {
    blockLevel = level + 1
    let node = nodes[index]
    var isList = false
    var hasComments = false
    var token = Int(node.firstToken) + 1
    while token < Int(node.endToken) {
      if tokens[token].kind == .comma { isList = true }
      if hasComment(before: token) { hasComments = true }
      token += 1
    }
    guard isList else {
      putAttribute(index, spaced: false)
      return
    }
    if !hasComments, !holdsLines(index) {
      let start = mark()
      putAttribute(index, spaced: false)
      if fits() { return }
      cut(to: start)
    }
    printList(index, level: level)
  }

  /// Prints a list over several lines: each text has its own, other values as many as fit.
  private mutating func printList(_ index: Int, level: Int) {
    let node = nodes[index]
    let end = Int(node.endToken)
    putKeyword(index, spaced: false)
    var child = index + 1
    var token = Int(node.firstToken) + 1
    var isFirst = true
    while token < end {
      defer { token += 1 }
      if tokens[token].kind == .comma {
        put(tokens[token], spaced: false)
        continue
      }
      let hasComma = token + 1 < end && tokens[token + 1].kind == .comma
      let isText = tokens[token].isText
      if isFirst {
        putValueToken(token, &child, Int(node.end), spaced: true)
      } else if hasComment(before: token) || isText
        || !fits(1 + columns(tokens[token]) + (hasComma ? 1 : 0))
      {
        putTrailingComment(before: token)
        beginLine(of: token, level: level + 1, blank: false)
        noteLineStart(token, &child)
        putValueToken(token, &child, Int(node.end), spaced: false)
      } else {
        putValueToken(token, &child, Int(node.end), spaced: true)
      }
      isFirst = false
    }
  }

  /// A name at the start of a line counts if the language of a file is guessed from its words.
  private mutating func noteLineStart(_ token: Int, _ child: inout Int) {
    while child < nodes.count, Int(nodes[child].firstToken) < token { child += 1 }
    if child < nodes.count, nodes[child].kind == .name, Lexicon.shared.isKeyword(nodes[child].symbol) {
      isDoubtful = true
    }
  }

  private mutating func putKeyword(_ index: Int, spaced: Bool) {
    let first = Int(nodes[index].firstToken)
    let keyword = tokens[first]
    if let attribute = nodes[index].attribute,
      let word = attribute == .every
        ? spellings.replacementOfEvery(first, of: tree)
        : spellings.replacement(attribute, tree.source.slice(keyword.range))
    {
      put(word, spaced: spaced)
    } else {
      put(keyword, spaced: spaced)
    }
  }

  /// Appends a token that follows an attribute's keyword. `child` advances through the nodes below the attribute.
  @inline(__always)
  private mutating func putValueToken(_ token: Int, _ child: inout Int, _ end: Int, spaced: Bool) {
    if tokens[token].kind == .word, let word = replacement(token, &child, end) {
      put(word, spaced: spaced)
    } else {
      putText(tokens[token], spaced: spaced)
    }
  }

  /// What to write for an option, or for the word `every` before an interval; nil if it stays as it is.
  private func replacement(_ token: Int, _ child: inout Int, _ end: Int) -> String? {
    while child < end, Int(nodes[child].firstToken) < token { child += 1 }
    var node = child
    var isInterval = false
    while node < end, Int(nodes[node].firstToken) == token {
      if let option = nodes[node].option {
        return spellings.replacement(option, tree.source.slice(tokens[token].range))
      }
      if nodes[node].kind == .interval { isInterval = true }
      node += 1
    }
    return isInterval ? spellings.replacementOfEvery(token, of: tree) : nil
  }
}
