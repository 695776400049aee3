// Finds names in a document, by offset and by what they refer to.

/// An occurrence of a name in the tree: in its declaration, or in a value that refers to it.
struct NamePlace {
  let range: ByteRange
  let symbol: Symbol
  /// The index of the node of the enclosing statement.
  let statement: Int
  /// The attribute whose value it is; nil in the name's declaration.
  let attribute: Attribute?

  var isDeclaration: Bool { attribute == nil }
}

extension EditorDocument {
  /// The index of the token that contains or touches an offset; of two neighbours, the word.
  func token(at offset: Int) -> Int? {
    let cursor = clamped(offset)
    let index = firstToken(startingAfter: cursor) - 1
    guard index >= 0 else { return nil }
    let token = tree.tokens[index]
    if token.kind != .word, token.start == cursor, index > 0, tree.tokens[index - 1].end == cursor {
      // Between two touching tokens.
      return index - 1
    }
    return cursor <= token.end && token.kind != .endOfFile ? index : nil
  }

  /// The index of the first token that starts after an offset, or the number of tokens if there is none.
  func firstToken(startingAfter offset: UInt32) -> Int { tree.tokens.partitioningIndex { $0.start > offset } }

  /// Calls the closure for every name in the tree, in source order. Names of checks are not included.
  func forEachName(_ body: (NamePlace) -> Void) {
    var statement = 0
    var attribute: Attribute?
    var attributeEnd = 0
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      switch node.kind {
      case .statement: statement = index
      case .attribute:
        attribute = node.attribute
        attributeEnd = Int(node.end)
      case .name:
        let current = index < attributeEnd ? attribute : nil
        guard current != .check else { continue }
        body(NamePlace(range: tree.range(node), symbol: node.symbol, statement: statement, attribute: current))
      case .file, .languageLine, .block, .text, .date, .dates, .quantity, .interval, .option, .skipped: break
      }
    }
  }

  /// The name at an offset, and all occurrences of that name. Nil if there is none.
  func names(at offset: Int) -> (origin: NamePlace, all: [NamePlace])? {
    guard let token = token(at: offset), tree.tokens[token].kind == .word else { return nil }
    let range = tree.tokens[token].range
    var origin: NamePlace?
    forEachName { if $0.range == range { origin = $0 } }
    guard let origin else { return nil }
    var all: [NamePlace] = []
    forEachName { if $0.symbol == origin.symbol { all.append($0) } }
    return (origin, all)
  }

  /// What a name was declared for; if there are two declarations, the first.
  func declaration(of symbol: Symbol) -> StatementID? {
    let number = Int(symbol.number)
    return charter.declarations.indices.contains(number) ? charter.declarations[number] : nil
  }
}
