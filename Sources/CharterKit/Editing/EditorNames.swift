// Where names stand in a document: found by offset, and by what they name.

/// A name in the tree: where a statement gives it, or where a value uses it.
struct NamePlace {
  let range: ByteRange
  let symbol: Symbol
  /// The node of the statement that it stands in.
  let statement: Int
  /// The attribute whose value it is; nil where the statement gives the name.
  let attribute: Attribute?

  var isDeclaration: Bool { attribute == nil }
}

extension EditorDocument {
  /// The token that an offset is in or touches, a word rather than its neighbour.
  func token(at offset: Int) -> Int? {
    let place = clamped(offset)
    let index = firstToken(startingAfter: place) - 1
    guard index >= 0 else { return nil }
    let token = tree.tokens[index]
    if token.kind != .word, token.start == place, index > 0, tree.tokens[index - 1].end == place {
      // The end of one token and the start of the next.
      return index - 1
    }
    return place <= token.end && token.kind != .endOfFile ? index : nil
  }

  /// The first token that starts behind an offset; the number of tokens if there is none.
  func firstToken(startingAfter place: UInt32) -> Int { tree.tokens.partitioningIndex { $0.start > place } }

  /// Every name in the tree, in source order; the names of checks are no names of things.
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

  /// The name at an offset, and all others that are the same one. Empty where there is none.
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

  /// What a name was given to; of two things with one name, the first.
  func declaration(of symbol: Symbol) -> StatementID? {
    let number = Int(symbol.number)
    return charter.declarations.indices.contains(number) ? charter.declarations[number] : nil
  }
}
