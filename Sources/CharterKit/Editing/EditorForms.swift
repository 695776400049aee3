// Moves a statement's attributes between its line and its block.

extension EditorDocument {
  /// Adds the actions for the statement on whose first line the range starts.
  func addForms(_ range: ByteRange, _ actions: inout [EditorAction]) {
    var found: Int?
    for index in tree.nodes.indices where tree.nodes[index].kind == .statement {
      let node = tree.nodes[index]
      guard node.endToken > node.firstToken else { continue }
      let whole = tree.range(node)
      if whole.start <= range.start, range.start <= whole.end { found = index }
    }
    guard let found, let construct = tree.nodes[found].construct else { return }
    let row = Vocabulary.row(construct)
    guard row.contents.isEmpty, row.text != .none, !tree.nodes[found].flags.contains(.misplaced),
      !tree.nodes[found].flags.contains(.damaged), let parts = parts(found)
    else { return }
    if parts.block == nil, !parts.header.isEmpty {
      actions.append(
        form(Phrase(en: "Turn into a block", nl: "Zet in een blok", fr: "Mettre dans un bloc"), [intoBlock(parts)]))
    } else if let block = parts.block, let edit = ontoLine(block, parts) {
      actions.append(form(Phrase(en: "Put on one line", nl: "Zet op één regel", fr: "Mettre sur une ligne"), [edit]))
    }
  }

  private func form(_ title: Phrase, _ edits: [Edit]) -> EditorAction {
    EditorAction(title: title[language], kind: .refactor, isPreferred: false, finding: nil, effect: .edits(edits))
  }

  private struct Parts {
    let statement: Int
    /// Where the attributes begin: after keyword, name and text.
    let headEnd: UInt32
    /// The attributes on the statement's line.
    let header: [Int]
    let block: Int?
    let inBlock: [Int]
  }

  /// The parts of a statement; nil if some of it could not be read, or if it contains a comment.
  private func parts(_ statement: Int) -> Parts? {
    let node = tree.nodes[statement]
    var headEnd = tree.tokens[Int(node.firstToken)].end
    var header: [Int] = []
    var inBlock: [Int] = []
    var block: Int?
    for token in (Int(node.firstToken) + 1)..<max(Int(node.firstToken) + 1, Int(node.endToken))
    where tree.tokens[token].flags.contains(.commentBefore) || tree.tokens[token].flags.contains(.malformed) {
      return nil
    }
    for child in tree.children(statement) {
      switch tree.nodes[child].kind {
      case .name, .text:
        guard header.isEmpty else { return nil }
        headEnd = tree.range(tree.nodes[child]).end
      case .attribute:
        guard isWhole(child) else { return nil }
        header.append(child)
      case .block:
        block = child
        for inner in tree.children(child) {
          guard tree.nodes[inner].kind == .attribute, isWhole(inner) else { return nil }
          inBlock.append(inner)
        }
        guard tree.tokens[Int(tree.nodes[child].endToken) - 1].kind == .rightBrace else { return nil }
      case .file, .languageLine, .statement, .date, .dates, .quantity, .interval, .option, .skipped: return nil
      }
    }
    return Parts(statement: statement, headEnd: headEnd, header: header, block: block, inBlock: inBlock)
  }

  private func isWhole(_ attribute: Int) -> Bool {
    let node = tree.nodes[attribute]
    guard !node.flags.contains(.misplaced), !node.flags.contains(.damaged) else { return false }
    return !tree.nodes[attribute..<Int(node.end)].contains { $0.kind == .skipped }
  }

  private func intoBlock(_ parts: Parts) -> Edit {
    let statement = tree.range(tree.nodes[parts.statement])
    let indentation = indentation(of: statement.start)
    var text = " {\n"
    for attribute in parts.header {
      text += indentation + "  " + source.string(tree.range(tree.nodes[attribute])) + "\n"
    }
    return Edit(ByteRange(parts.headEnd, statement.end), text + indentation + "}")
  }

  private func ontoLine(_ block: Int, _ parts: Parts) -> Edit? {
    guard !parts.inBlock.isEmpty else { return nil }
    let whole = tree.range(tree.nodes[block])
    var text = ""
    for attribute in parts.inBlock {
      let words = tree.range(tree.nodes[attribute])
      // Block texts and multi-line lists stay where they are.
      guard !source.slice(words).contains(0x0A) else { return nil }
      text += " " + source.string(words)
    }
    let start = parts.header.last.map { tree.range(tree.nodes[$0]).end } ?? parts.headEnd
    return Edit(ByteRange(start, whole.end), text)
  }

  /// The indentation of the line that contains an offset.
  private func indentation(of offset: UInt32) -> String {
    var start = Int(offset)
    while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < Int(offset), source.bytes[end] == 0x20 || source.bytes[end] == 0x09 { end += 1 }
    return source.string(ByteRange(start, end))
  }
}
