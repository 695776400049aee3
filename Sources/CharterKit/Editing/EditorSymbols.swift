// What a document declares, as a tree for the outline and as a flat list for searching.

/// A statement in the outline.
package struct EditorSymbol: Sendable {
  package let construct: Construct
  /// Its name, or else its text, or else its keyword; never empty, on one line.
  package let name: String
  /// Its text if it also has a name, otherwise empty; on one line.
  package let detail: String
  /// The range of the whole statement.
  package let range: ByteRange
  /// The range of its name, text or keyword.
  package let selection: ByteRange
  package internal(set) var children: [EditorSymbol]
}

/// A statement in the list for a whole folder.
package struct EditorFlatSymbol: Sendable {
  package let construct: Construct
  package let name: String
  package let detail: String
  package let range: ByteRange
  package let selection: ByteRange
  /// The name of the enclosing statement; empty for the charter.
  package let container: String
}

extension EditorDocument {
  /// The outline: nested statements, as deep as blocks may be nested.
  package func symbols() -> [EditorSymbol] {
    var roots: [EditorSymbol] = []
    var open: [(symbol: EditorSymbol, end: Int)] = []
    func close() {
      guard let (symbol, _) = open.popLast() else { return }
      if open.isEmpty { roots.append(symbol) } else { open[open.count - 1].symbol.children.append(symbol) }
    }
    for index in tree.nodes.indices {
      while let last = open.last, last.end <= index { close() }
      if let symbol = symbol(index) { open.append((symbol, Int(tree.nodes[index].end))) }
    }
    while !open.isEmpty { close() }
    return roots
  }

  /// The statements with a name or a text, in source order.
  package func flatSymbols() -> [EditorFlatSymbol] {
    var list: [EditorFlatSymbol] = []
    var open: [(name: String, end: Int)] = []
    for index in tree.nodes.indices {
      while let last = open.last, last.end <= index { open.removeLast() }
      guard let symbol = symbol(index) else { continue }
      let row = Vocabulary.row(symbol.construct)
      if row.name != .none || row.text != .none {
        list.append(
          EditorFlatSymbol(
            construct: symbol.construct, name: symbol.name, detail: symbol.detail, range: symbol.range,
            selection: symbol.selection, container: open.last?.name ?? ""))
      }
      open.append((symbol.name, Int(tree.nodes[index].end)))
    }
    return list
  }

  /// A statement's entry in the outline; nil for a node that is not a statement or not in the source.
  private func symbol(_ index: Int) -> EditorSymbol? {
    let node = tree.nodes[index]
    guard let construct = node.construct, node.endToken > node.firstToken else { return nil }
    var name: ByteRange?
    var text: TextValue?
    var child = index + 1
    while child < Int(node.end), name == nil || text == nil {
      let part = tree.nodes[child]
      if part.kind == .name { name = tree.range(part) }
      if part.kind == .text { text = textValue(part) }
      if part.kind == .attribute || part.kind == .block || part.kind == .statement { break }
      child = max(Int(part.end), child + 1)
    }
    let title = text.map { line($0) } ?? ""
    let range = tree.range(node)
    let keyword = tree.tokens[Int(node.firstToken)].range
    if let name {
      return EditorSymbol(
        construct: construct, name: source.string(name), detail: title, range: range, selection: name, children: [])
    }
    if let text, !title.isEmpty {
      return EditorSymbol(
        construct: construct, name: title, detail: "", range: range, selection: text.range, children: [])
    }
    return EditorSymbol(
      construct: construct, name: construct.keyword(language), detail: "", range: range, selection: keyword,
      children: [])
  }

  /// An author's text from the tree.
  func textValue(_ node: Node) -> TextValue? {
    guard node.kind == .text, Int(node.firstToken) < tree.tokens.count else { return nil }
    let token = tree.tokens[Int(node.firstToken)]
    return token.isText ? TextValue(token) : nil
  }

  /// The decoded content of an author's text, on one line and shortened.
  func line(_ text: TextValue, limit: Int = 100) -> String {
    let decoded = String(decoding: TextBlock.joined(text.decode(source)), as: UTF8.self)
    var line = String.UnicodeScalarView()
    var isAfterSpace = true
    var count = 0
    for scalar in decoded.unicodeScalars {
      let isSpace =
        scalar.value <= 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0x2028
        || scalar.value == 0x2029
      if isSpace {
        isAfterSpace = true
        continue
      }
      if count >= limit {
        line.append("…")
        break
      }
      if isAfterSpace, count > 0 { line.append(" ") }
      isAfterSpace = false
      line.append(scalar)
      count += 1
    }
    return String(line)
  }
}
