// Iterates over the parts of a statement: its attributes, and the statements in its block.

/// A position among the children of a statement and of its block.
struct StatementCursor {
  fileprivate var index: Int
  fileprivate let end: Int

  init(_ tree: borrowing SyntaxTree, _ statement: Int) {
    index = statement + 1
    end = Int(tree.nodes[statement].end)
  }
}

/// A position among the children of a node. (Two numbers: a sequence that held the nodes would incur reference
/// counting.)
struct ChildCursor {
  fileprivate var index: Int
  fileprivate let end: Int

  @inline(__always)
  init(_ tree: borrowing SyntaxTree, _ node: Int) {
    index = node + 1
    end = Int(tree.nodes[node].end)
  }
}

extension SyntaxTree {
  /// Returns the next child.
  @inline(__always)
  func next(_ cursor: inout ChildCursor) -> Int? {
    guard cursor.index < cursor.end else { return nil }
    let index = cursor.index
    cursor.index = max(Int(nodes[index].end), index + 1)
    return index
  }

  /// Returns the next child of a kind.
  @inline(__always)
  func next(_ kind: NodeKind, _ cursor: inout ChildCursor) -> Int? {
    while let index = next(&cursor) {
      if nodes[index].kind == kind { return index }
    }
    return nil
  }

  /// Returns the next attribute of the statement, in its header or its block; misplaced ones are left out.
  @inline(__always)
  func nextAttribute(_ cursor: inout StatementCursor) -> (attribute: Attribute, node: Int)? {
    while let index = nextPart(&cursor) {
      let node = nodes[index]
      if let attribute = node.attribute, !node.flags.contains(.misplaced) { return (attribute, index) }
    }
    return nil
  }

  /// Returns the next statement in the statement's block.
  @inline(__always)
  func nextStatement(_ cursor: inout StatementCursor) -> (construct: Construct, node: Int)? {
    while let index = nextPart(&cursor) {
      if let construct = nodes[index].construct { return (construct, index) }
    }
    return nil
  }

  @inline(__always)
  private func nextPart(_ cursor: inout StatementCursor) -> Int? {
    while cursor.index < cursor.end {
      let index = cursor.index
      if nodes[index].kind == .block {
        cursor.index += 1
        continue
      }
      cursor.index = max(Int(nodes[index].end), index + 1)
      return index
    }
    return nil
  }
}
