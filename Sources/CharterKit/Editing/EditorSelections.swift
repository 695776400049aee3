// Selections that expand step by step: the word, the value, the attribute, the statement, the block, up to the file.

extension EditorDocument {
  /// The ranges around a byte offset, innermost first; each contains the previous one, without duplicates. The last is
  /// the whole file.
  package func selections(at offset: Int) -> [ByteRange] {
    let cursor = clamped(offset)
    let file = ByteRange(0, source.bytes.count)
    var outermostFirst: [ByteRange] = [file]
    func add(_ range: ByteRange) {
      guard let last = outermostFirst.last, last.contains(range), last != range, !range.isEmpty,
        range.start <= cursor, cursor <= range.end
      else { return }
      outermostFirst.append(range)
    }
    var index = 0
    var end = tree.nodes.first.map { Int($0.end) } ?? 0
    while index < end {
      let node = tree.nodes[index]
      let range = tree.range(node)
      let isHeld = range.start <= cursor && cursor <= range.end && !range.isEmpty
      // Where two nodes touch, prefer the one with the word.
      let isLeft = isHeld && cursor == range.end && Int(node.end) < end && isTouched(Int(node.end), cursor)
      if index == 0 || (isHeld && !isLeft) {
        add(range)
        if node.kind == .block { add(inside(range)) }
        end = Int(node.end)
        index += 1
      } else {
        index = max(Int(node.end), index + 1)
      }
    }
    if let token = token(at: offset) {
      add(tree.tokens[token].range)
      if tree.tokens[token].isText, !tree.tokens[token].flags.contains(.malformed) {
        let quotes: UInt32 = tree.tokens[token].kind == .blockText ? 3 : 1
        let range = tree.tokens[token].range
        if range.count >= Int(2 * quotes) { add(ByteRange(range.start + quotes, range.end - quotes)) }
      }
    }
    return outermostFirst.reversed()
  }

  private func isTouched(_ index: Int, _ offset: UInt32) -> Bool {
    let range = tree.range(tree.nodes[index])
    return range.start == offset && !range.isEmpty
  }

  /// What is between the braces.
  private func inside(_ block: ByteRange) -> ByteRange {
    let bytes = source.slice(block)
    guard block.count >= 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return block }
    return ByteRange(block.start + 1, block.end - 1)
  }
}
