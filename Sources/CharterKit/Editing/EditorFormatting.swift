// The canonical layout as edits: for the whole file, for some lines, and for what was just finished.

extension EditorDocument {
  /// A small set of edits that turns the file into what `charter fmt` makes of it. Empty for a file that is not UTF-8
  /// or contains a private key, since an edit would include the key or its replacement.
  package func formatting() -> [Edit] {
    guard canBeEdited else { return [] }
    let layout = CanonicalLayout.render(source)
    return TextDifference.edits(source.bytes[...], to: layout[...])
  }

  /// Formats the statements and attributes whose lines are all within the range, each in its place.
  package func formatting(in range: ByteRange) -> [Edit] {
    formatting { $0.start >= range.start && $0.end <= range.end }
  }

  /// Formats what a `}` has just closed, or what ended on the line before a new one.
  package func formatting(afterTyping character: UInt8, at offset: Int) -> [Edit] {
    var cursor = Int(clamped(offset))
    switch character {
    case UInt8(ascii: "}"):
      guard cursor > 0, source.bytes[cursor - 1] == UInt8(ascii: "}") else { return [] }
    case 0x0A:
      // The editor may have indented the new line already.
      while cursor > 0, source.bytes[cursor - 1] == 0x20 || source.bytes[cursor - 1] == 0x09 { cursor -= 1 }
      guard cursor > 0, source.bytes[cursor - 1] == 0x0A else { return [] }
      cursor -= 1
      while cursor > 0, source.bytes[cursor - 1] <= 0x20, source.bytes[cursor - 1] != 0x0A { cursor -= 1 }
    default: return []
    }
    return formatting { Int($0.end) == cursor }
  }

  private var canBeEdited: Bool {
    source.secrets.isEmpty && String(validating: source.bytes, as: UTF8.self) != nil
  }

  /// Formats the outermost units whose lines are wanted.
  private func formatting(_ isWanted: (ByteRange) -> Bool) -> [Edit] {
    guard canBeEdited else { return [] }
    let layout = CanonicalLayout.render(source)
    guard layout != source.bytes else { return [] }
    let laidOut = SourceText(layout)
    let other = ParsedSource(laidOut).tree
    let units = LayoutUnits(tree)
    let others = LayoutUnits(other)
    guard units.statementCount == others.statementCount else { return [] }
    var edits: [Edit] = []
    var end: UInt32 = 0
    for unit in units.list where unit.lines.start >= end && isWanted(unit.lines) {
      guard let new = others.lines(of: unit.key), units.isAlone(unit.key),
        Self.comments(tree, unit.lines) == Self.comments(other, new)
      else { continue }
      end = unit.lines.end
      edits += TextDifference.edits(source.slice(unit.lines), to: laidOut.slice(new))
    }
    return edits
  }

  /// An order-independent checksum of the comments on some lines.
  private static func comments(_ tree: SyntaxTree, _ lines: ByteRange) -> UInt64 {
    var sum: UInt64 = 0
    var next = tree.tokens.partitioningIndex { $0.end > lines.start }
    var offset = lines.start
    while next < tree.tokens.count, offset < lines.end {
      let token = tree.tokens[next]
      let gap = ByteRange(offset, min(token.start, lines.end))
      for byte in tree.source.slice(gap) where byte > 0x20 { sum &+= UInt64(byte) &* 0x1_0000_0001 }
      offset = max(offset, token.end)
      next += 1
    }
    return sum
  }
}

/// The statements and attributes that have lines to themselves, with keys that formatting doesn't change.
private struct LayoutUnits {
  struct Unit {
    /// The number of the statement, combined with the attribute or 255.
    let key: UInt64
    let lines: ByteRange
  }

  private(set) var list: [Unit] = []
  private(set) var statementCount = 0
  private var byKey: [UInt64: ByteRange?] = [:]
  /// The number of units with a key, whether or not they have lines to themselves.
  private var counts: [UInt64: Int] = [:]

  init(_ tree: SyntaxTree) {
    var open: [(number: UInt64, end: Int)] = []
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      while let last = open.last, last.end <= index { open.removeLast() }
      let key: UInt64
      switch node.kind {
      case .statement:
        key = UInt64(statementCount) << 8 | 255
        open.append((UInt64(statementCount), Int(node.end)))
        statementCount += 1
      case .attribute:
        guard let statement = open.last else { continue }
        key = statement.number << 8 | UInt64(node.detail)
      case .file, .languageLine, .block, .name, .text, .date, .dates, .quantity, .interval, .option, .skipped: continue
      }
      counts[key, default: 0] += 1
      guard let lines = Self.lines(tree, node) else { continue }
      byKey[key] = lines
      list.append(Unit(key: key, lines: lines))
    }
  }

  func isAlone(_ key: UInt64) -> Bool { counts[key] == 1 }

  func lines(of key: UInt64) -> ByteRange? { isAlone(key) ? byKey[key] ?? nil : nil }

  /// From the start of a node's first line to the end of its last, if nothing but a comment shares those lines.
  private static func lines(_ tree: SyntaxTree, _ node: Node) -> ByteRange? {
    guard node.endToken > node.firstToken, Int(node.endToken) < tree.tokens.count else { return nil }
    let first = tree.tokens[Int(node.firstToken)]
    let next = tree.tokens[Int(node.endToken)]
    guard first.startsLine || node.firstToken == 0, next.startsLine || next.kind == .endOfFile else { return nil }
    let bytes = tree.source.bytes
    var start = Int(first.start)
    while start > tree.source.byteOrderMarkLength, bytes[start - 1] != 0x0A { start -= 1 }
    var end = Int(tree.tokens[Int(node.endToken) - 1].end)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }
}
