// Statements: on one line if that fits, otherwise with a block.

extension LayoutPrinter {
  /// The parts of a statement: where its attributes or its block begin, and the block.
  private struct Parts {
    /// One past the last token of keyword, name and text.
    var headEnd: Int
    var block: Int?
  }

  private func parts(of index: Int) -> Parts {
    let node = nodes[index]
    var parts = Parts(headEnd: Int(node.endToken), block: nil)
    var isInHead = true
    var child = index + 1
    while child < Int(node.end) {
      let kind = nodes[child].kind
      if kind == .attribute || kind == .block, isInHead {
        parts.headEnd = Int(nodes[child].firstToken)
        isInHead = false
      }
      if kind == .block { parts.block = child }
      child = max(Int(nodes[child].end), child + 1)
    }
    return parts
  }

  /// Prints a statement on the current line.
  ///
  /// - Returns: Whether the comment after it is printed too.
  mutating func printStatement(_ index: Int, level: Int) -> Bool {
    let parts = parts(of: index)
    guard let construct = nodes[index].construct, isSound || isRegularStatement(index, block: parts.block) else {
      return printBrokenStatement(index, parts, level: level)
    }
    let base = items.count
    defer { items.removeLast(items.count - base) }
    gather(index, parts, construct)
    blockLevel = level + 1
    putHead(index, construct, parts)
    let keepsBlock = parts.block != nil && LayoutTable.shared.containers.contains(construct)
    if !keepsBlock, putOnOneLine(index, from: base, level: level) { return false }
    put("{", spaced: true)
    var isTrailingDone = false
    if let block = parts.block {
      putTrailingComment(before: Int(nodes[block].firstToken) + 1)
    } else {
      putTrailingComment(before: Int(nodes[index].endToken))
      isTrailingDone = true
    }
    printItems(from: base, level: level + 1)
    if parts.block != nil {
      printClosingComments(
        before: Int(nodes[index].endToken) - 1, level: level + 1, isFirst: items.count == base)
    }
    beginLine(level)
    put(byte: UInt8(ascii: "}"))
    return isTrailingDone
  }

  /// Pushes a statement's attributes, from its header and its block, and the statements in its block onto the stack of
  /// items.
  private mutating func gather(_ index: Int, _ parts: Parts, _ construct: Construct) {
    let base = items.count
    var child = index + 1
    let end = Int(nodes[index].end)
    var isFirstInBlock = true
    var group = 0
    while child < end {
      let node = nodes[child]
      if node.kind == .block {
        child += 1
        continue
      }
      if node.kind == .attribute || node.kind == .statement {
        let isInHeader = parts.block.map { child < $0 } ?? true
        if !isInHeader {
          if !isFirstInBlock, hasBlankLine(before: Int(node.firstToken)) { group += 1 }
          isFirstInBlock = false
        }
        items.append(item(child, group, isInHeader: isInHeader, in: construct))
      }
      child = max(Int(node.end), child + 1)
    }
    sortItems(from: base)
  }

  /// Appends keyword, name and text.
  private mutating func putHead(_ index: Int, _ construct: Construct, _ parts: Parts) {
    let first = Int(nodes[index].firstToken)
    let keyword = tokens[first]
    if let word = spellings.replacement(construct, tree.source.slice(keyword.range)) {
      put(word, spaced: false)
    } else {
      put(keyword, spaced: false)
    }
    var token = first + 1
    while token < parts.headEnd {
      putText(tokens[token], spaced: true)
      token += 1
    }
  }

  /// Appends the attributes to a statement's line if they fit there; otherwise leaves the line as it is and returns
  /// false.
  private mutating func putOnOneLine(_ index: Int, from base: Int, level: Int) -> Bool {
    let first = Int(nodes[index].firstToken)
    let end = Int(nodes[index].endToken)
    var token = first + 1
    while token < end {
      // Nothing can follow a comment on its line.
      if hasComment(before: token) { return false }
      token += 1
    }
    if items.count == base { return true }
    let start = mark()
    var item = base
    while item < items.count {
      if holdsLines(items[item].node) {
        cut(to: start)
        return false
      }
      putAttribute(items[item].node, spaced: true)
      item += 1
    }
    if fits() { return true }
    cut(to: start)
    return false
  }

  /// Prints a statement unchanged up to its block; the contents of the block are laid out.
  ///
  /// - Returns: Whether the comment after it is printed too.
  private mutating func printBrokenStatement(_ index: Int, _ parts: Parts, level: Int) -> Bool {
    let first = Int(nodes[index].firstToken)
    let end = Int(nodes[index].endToken)
    guard let block = parts.block, let shape = brokenShape(of: block) else { return putBroken(first, end) }
    let brace = Int(nodes[block].firstToken)
    let inner = brace + (shape.isOpened ? 1 : 0)
    let isEndFrozen = shape.isClosed && isFrozen(end - 1, end)
    // A frozen line may extend from before the block into it, or from the block to after it.
    if isFrozen(first, inner) && inner < end && !tokens[inner].startsLine || isEndFrozen && !tokens[end - 1].startsLine
    {
      return putBroken(first, end)
    }
    var isTrailingDone = putBroken(first, inner)
    if !isTrailingDone, inner > 0 { putTrailingComment(before: inner) }
    let base = items.count
    gatherInOrder(block)
    // The contents of a charter that was never opened are not indented.
    let innerLevel = inner > first ? level + 1 : level
    printItems(from: base, level: innerLevel)
    let isFirst = items.count == base
    items.removeLast(items.count - base)
    if shape.isClosed {
      printClosingComments(before: end - 1, level: innerLevel, isFirst: isFirst)
      beginLine(level)
      isTrailingDone = putBroken(end - 1, end)
    } else if inner < end {
      isTrailingDone = false
    }
    return isTrailingDone
  }

  /// Appends tokens unchanged, or whole lines if they are frozen.
  ///
  /// - Returns: Whether the comment after them is printed too.
  private mutating func putBroken(_ first: Int, _ end: Int) -> Bool {
    guard isFrozen(first, end) else {
      putVerbatim(first, end)
      return false
    }
    putLines(first, end)
    return true
  }
}
