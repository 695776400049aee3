// Which parts of a file with mistakes can be laid out, and which stay unchanged.

extension LayoutPrinter {
  /// Whether an attribute was parsed completely, with each token where it should be.
  func isRegularAttribute(_ index: Int) -> Bool {
    let node = nodes[index]
    guard !node.flags.contains(.damaged), !node.flags.contains(.misplaced) else { return false }
    var child = index + 1
    while child < Int(node.end) {
      if nodes[child].kind == .skipped { return false }
      child += 1
    }
    return !isFrozen(Int(node.firstToken), Int(node.endToken))
      && areTokensInPlace(from: Int(node.firstToken), to: Int(node.endToken))
  }

  /// Whether a statement and everything in its block is well formed, so that it can be reordered.
  func isRegularStatement(_ index: Int, block: Int?) -> Bool {
    let node = nodes[index]
    guard !node.flags.contains(.misplaced) else { return false }
    var position = Int(node.firstToken) + 1
    var child = index + 1
    while child < block ?? Int(node.end) {
      let part = nodes[child]
      guard Int(part.firstToken) == position else { return false }
      switch part.kind {
      case .name, .text: break
      case .attribute: guard isRegularAttribute(child) else { return false }
      case .file, .languageLine, .statement, .block, .date, .dates, .quantity, .interval, .option, .skipped:
        return false
      }
      position = Int(part.endToken)
      child = max(Int(part.end), child + 1)
    }
    let first = Int(node.firstToken)
    let end = Int(node.endToken)
    guard areTokensInPlace(from: first, to: position) else { return false }
    guard let block else { return position == end && !isFrozen(first, end) }
    return position == Int(nodes[block].firstToken) && !isFrozen(first, position + 1) && !isFrozen(end - 1, end)
      && isRegularBlock(block)
  }

  private func isRegularBlock(_ block: Int) -> Bool {
    let first = Int(nodes[block].firstToken)
    guard let shape = brokenShape(of: block), shape.isOpened, shape.isClosed, !tokens[first].startsLine else {
      return false
    }
    var child = block + 1
    while child < Int(nodes[block].end) {
      let part = nodes[child]
      let start = Int(part.firstToken)
      guard start == first + 1 || tokens[start].startsLine else { return false }
      switch part.kind {
      case .attribute: guard isRegularAttribute(child) else { return false }
      case .statement: guard !part.flags.contains(.misplaced) else { return false }
      case .file, .languageLine, .block, .name, .text, .date, .dates, .quantity, .interval, .option, .skipped:
        return false
      }
      child = max(Int(part.end), child + 1)
    }
    return true
  }

  /// Which braces a block has; nil if it contains tokens that belong to none of its nodes.
  func brokenShape(of block: Int) -> (isOpened: Bool, isClosed: Bool)? {
    let node = nodes[block]
    let end = Int(node.endToken)
    var index = Int(node.firstToken)
    let isOpened = index < end && tokens[index].kind == .leftBrace
    if isOpened { index += 1 }
    var child = block + 1
    while child < Int(node.end) {
      guard Int(nodes[child].firstToken) == index else { return nil }
      index = Int(nodes[child].endToken)
      child = max(Int(nodes[child].end), child + 1)
    }
    if index == end { return (isOpened, false) }
    guard index == end - 1, tokens[index].kind == .rightBrace else { return nil }
    return (isOpened, true)
  }

  /// Whether each token except the first is on the same line or follows a comma, and every text is closed.
  private func areTokensInPlace(from first: Int, to end: Int) -> Bool {
    var token = first
    while token < end {
      if tokens[token].isText, tokens[token].flags.contains(.malformed) { return false }
      if token > first, tokens[token].startsLine {
        guard tokens[token - 1].kind == .comma, tokens[token].kind != .comma else { return false }
      }
      token += 1
    }
    return true
  }
}
