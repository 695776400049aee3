// Semantic tokens for highlighting, taken from the tree so that colours match what the checks see.

/// The type of a token.
package enum EditorTokenType: UInt8, CaseIterable, Sendable {
  case keyword, partner, contribution, aim, need, name, text, number, date, comment, option

  /// Its name in the LSP legend.
  package var name: String {
    switch self {
    case .keyword: "keyword"
    case .partner: "partner"
    case .contribution: "contribution"
    case .aim: "aim"
    case .need: "need"
    case .name: "name"
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .comment: "comment"
    case .option: "option"
    }
  }
}

package struct EditorTokenModifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A name in its declaration, or the keyword that begins a statement.
  package static let declaration = EditorTokenModifiers(rawValue: 1)
  /// A word defined by the language: an option or a connecting word.
  package static let readonly = EditorTokenModifiers(rawValue: 2)
}

/// A token, within one line.
package struct EditorToken: Equatable, Sendable {
  package let range: ByteRange
  package let type: EditorTokenType
  package let modifiers: EditorTokenModifiers
}

extension EditorDocument {
  /// The tokens that touch a range, or all of them: in source order, without overlaps, none empty or across a line end.
  package func semanticTokens(in range: ByteRange? = nil) -> [EditorToken] {
    let meanings = meanings()
    var first = 0
    var end = tree.tokens.count
    if let range {
      first = max(0, firstToken(startingAfter: range.start) - 1)
      end = min(end, firstToken(startingAfter: range.end) + 1)
    }
    var tokens: [EditorToken] = []
    tokens.reserveCapacity((end - first) * 2)
    func add(_ piece: ByteRange, _ type: EditorTokenType, _ modifiers: EditorTokenModifiers = []) {
      if let range, piece.end <= range.start || piece.start >= range.end { return }
      if !piece.isEmpty { tokens.append(EditorToken(range: piece, type: type, modifiers: modifiers)) }
    }
    var offset = first > 0 ? tree.tokens[first - 1].end : 0
    for index in first..<max(first, end) {
      let token = tree.tokens[index]
      if token.flags.contains(.commentBefore) || token.kind == .stray || token.kind == .endOfFile {
        forEachComment(in: ByteRange(offset, token.start)) { comment, _, _ in
          forEachLine(of: comment) { add($0, .comment) }
        }
      }
      switch token.kind {
      case .word:
        switch meanings[index] {
        case .keyword(let isDeclaration): add(token.range, .keyword, isDeclaration ? .declaration : [])
        case .option: add(token.range, .option, .readonly)
        case .name(let type, let isDeclaration): add(token.range, type, isDeclaration ? .declaration : [])
        case .none: break
        }
      case .text, .blockText: forEachLine(of: token.range) { add($0, .text) }
      case .number: add(token.range, .number)
      case .date: add(token.range, .date)
      case .leftBrace, .rightBrace, .comma, .stray, .endOfFile: break
      }
      offset = token.end
    }
    return tokens
  }

  private enum Meaning {
    case none, option
    case keyword(isDeclaration: Bool)
    case name(EditorTokenType, isDeclaration: Bool)
  }

  /// By token: its meaning. Units, and words that could not be read, have none.
  private func meanings() -> [Meaning] {
    var meanings = [Meaning](repeating: .none, count: tree.tokens.count)
    var statement = 0
    var attributeEnd = 0
    var isCheck = false
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let first = Int(node.firstToken)
      guard node.endToken > node.firstToken, first < meanings.count else { continue }
      switch node.kind {
      case .statement:
        meanings[first] = .keyword(isDeclaration: true)
        statement = index
      case .attribute:
        meanings[first] = .keyword(isDeclaration: false)
        attributeEnd = Int(node.end)
        isCheck = node.attribute == .check
      case .interval:
        // `every`, unless a unit of time or a number follows directly; options are handled later.
        if tree.tokens[first].kind == .word { meanings[first] = .keyword(isDeclaration: false) }
      case .languageLine:
        meanings[first] = .keyword(isDeclaration: true)
        if first + 1 < Int(node.endToken) { meanings[first + 1] = .option }
      case .option: meanings[first] = .option
      case .name:
        if index < attributeEnd {
          meanings[first] =
            isCheck ? .option : .name(type(declaration(of: node.symbol)?.construct), isDeclaration: false)
        } else {
          meanings[first] = .name(type(tree.nodes[statement].construct), isDeclaration: true)
        }
      case .file, .block, .text, .date, .dates, .quantity, .skipped: break
      }
    }
    return meanings
  }

  private func type(_ construct: Construct?) -> EditorTokenType {
    if construct?.isParty == true { return .partner }
    if construct == .brings { return .contribution }
    if construct == .aim { return .aim }
    return construct == .needs ? .need : .name
  }

  /// Calls the closure for each line of a range, without its indentation; a CR ends a line too, as it does for editors.
  private func forEachLine(of range: ByteRange, _ body: (ByteRange) -> Void) {
    let bytes = source.bytes
    let end = min(Int(range.end), bytes.count)
    var start = Int(range.start)
    while start < end {
      var offset = start
      while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      if start > Int(range.start) {
        while start < offset, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      }
      if offset > start { body(ByteRange(start, offset)) }
      start = offset + 1
    }
  }
}
