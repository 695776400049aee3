// The syntax tree of a file: flat, lossless, made of plain values.

/// The kinds of nodes.
package enum NodeKind: UInt8, Sendable {
  case file
  /// `language en`.
  case languageLine
  /// A keyword with name, text, attributes and block. `detail` is its construct.
  case statement
  /// `{` … `}` after a statement.
  case block
  /// A keyword with its values. `detail` is its attribute.
  case attribute
  /// The name that a statement declares, or a name in a value; `symbol` tells names apart.
  case name
  case text
  case date
  /// A date, `to`, a date.
  case dates
  /// A number with or without a unit, and perhaps an interval.
  case quantity
  /// `every` (after a quantity or `review`; omitted in the value of the attribute `every`), a number, a unit of time.
  case interval
  /// A word with a fixed meaning. `detail` is its option.
  case option
  /// Tokens that could not be parsed; already reported.
  case skipped
}

/// One node, in 20 bytes. Nodes are in pre-order: a node is followed by its descendants, up to `end`.
package struct Node: Sendable {
  package let kind: NodeKind
  /// The raw value of the construct, attribute or option.
  package internal(set) var detail: UInt8
  package internal(set) var flags: Flags = []
  /// The index of the first token.
  package let firstToken: UInt32
  /// One past the last token.
  package internal(set) var endToken: UInt32
  /// One past the index of the node's last descendant, or of the node itself if it has none.
  package internal(set) var end: UInt32
  /// For a name: its symbol.
  package internal(set) var symbol: Symbol

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Something in it is already reported, so an absence of parts is not a finding. For skipped tokens: they belong to
    /// the mistake of the previous line.
    package static let damaged = Flags(rawValue: 1)
    /// In a position where it is not allowed; already reported.
    package static let misplaced = Flags(rawValue: 2)
  }

  /// The construct of a statement; nil for other nodes.
  package var construct: Construct? { kind == .statement ? Construct(rawValue: detail) : nil }
  /// The attribute of an attribute node; nil for other nodes.
  package var attribute: Attribute? { kind == .attribute ? Attribute(rawValue: detail) : nil }
  /// The option of an option node; nil for other nodes.
  package var option: KeywordOption? { kind == .option ? KeywordOption(rawValue: detail) : nil }
}

/// A file as a tree. Every byte is in a token or between two, so tree and source reproduce the file byte for byte.
package struct SyntaxTree: Sendable {
  package let source: SourceText
  /// In source order, ending with one `endOfFile` token.
  package let tokens: [Token]
  /// Node 0 is the file.
  package let nodes: [Node]
  /// The language in which the file is read.
  package let language: Language
  /// Names that may have been declared in what could not be parsed; they are not reported as unknown.
  let skippedSymbols: Set<Symbol>
  let symbolCount: Int
  let counts: SyntaxCounts

  /// Whether any of it could be read as a charter; a language line alone does not count.
  var hasStatements: Bool { nodes.contains { $0.kind == .statement } }

  /// The bytes from a node's first token to its last; empty for a node without tokens.
  @inline(__always)
  package func range(_ node: Node) -> ByteRange {
    guard node.endToken > node.firstToken, Int(node.endToken) <= tokens.count else {
      return .at(Int(node.firstToken) < tokens.count ? tokens[Int(node.firstToken)].start : 0)
    }
    return ByteRange(tokens[Int(node.firstToken)].start, tokens[Int(node.endToken) - 1].end)
  }

  /// The indices of a node's children, in order; none for an index that is out of range.
  package func children(_ index: Int) -> SyntaxChildren {
    guard nodes.indices.contains(index) else { return SyntaxChildren(nodes: nodes, place: 0, end: 0) }
    return SyntaxChildren(nodes: nodes, place: index + 1, end: Int(nodes[index].end))
  }

  /// The file's text, put together from the tokens and the gaps between them: always equal to the source.
  package var text: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count)
    var place: UInt32 = 0
    for token in tokens {
      result.append(contentsOf: source.slice(ByteRange(place, token.start)))
      result.append(contentsOf: source.slice(token.range))
      place = token.end
    }
    return result
  }
}

/// The children of a node, visited by skipping the descendants of each.
package struct SyntaxChildren: Sequence, IteratorProtocol {
  let nodes: [Node]
  var place: Int
  let end: Int

  package mutating func next() -> Int? {
    guard place < end, place < nodes.count else { return nil }
    let current = place
    // A node's end always lies after it, so iteration makes progress in any tree.
    place = Swift.max(Int(nodes[current].end), current + 1)
    return current
  }
}
