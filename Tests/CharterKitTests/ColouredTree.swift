// How a file should be coloured according to our own tokens and tree: one letter for each scalar.

@testable import CharterKit

/// The letters for a file. They mean the same as in the oracles (`Tests/Oracles/grammar_*.py`): K keyword of a
/// statement, A of an attribute, N a declared name, R a name used, O option, W `all` or `others`, T `to`, S text, E
/// escape, X invalid, D date, # number, U unit, C comment, P punctuation.
struct ColouredTree {
  private var bytes: [UInt8]
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) {
    self.tree = tree
    bytes = tree.source.bytes.map { $0 == 0x0A ? $0 : 0x20 }
    for token in tree.tokens {
      switch token.kind {
      case .leftBrace, .rightBrace, .comma: paint("P", token.range)
      case .text, .blockText: paintText(token)
      case .word, .number, .date, .stray, .endOfFile: paint(".", token.range)
      }
    }
    paintComments()
    for index in tree.nodes.indices { paintNode(index) }
  }

  /// The letters, line by line; if `kinds` is given, only these.
  func lines(only kinds: String? = nil) -> [String] {
    var lines = [""]
    var offset = 0
    for scalar in String(decoding: tree.source.bytes, as: UTF8.self).unicodeScalars {
      let letter = Unicode.Scalar(bytes[offset])
      offset += UTF8.width(scalar)
      if scalar == "\n" {
        lines.append("")
      } else if scalar.properties.isWhitespace {
        lines[lines.count - 1].unicodeScalars.append(" ")
      } else {
        let isKept = kinds.map { $0.unicodeScalars.contains(letter) } ?? true
        lines[lines.count - 1].unicodeScalars.append(isKept ? letter : ".")
      }
    }
    return lines
  }

  private mutating func paint(_ letter: Unicode.Scalar, _ range: ByteRange) {
    for offset in Int(range.start)..<Int(range.end) where bytes[offset] != 0x0A { bytes[offset] = UInt8(ascii: letter) }
  }

  private mutating func paintText(_ token: Token) {
    paint("S", token.range)
    let file = tree.source
    let source = file.bytes.span
    let edge = token.kind == .blockText ? 3 : 1
    var offset = Int(token.start) + edge
    while offset < Int(token.end) - edge {
      guard source[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      guard let escape = TextDecoding.escape(source, at: offset, before: Int(token.end)) else {
        paint("X", ByteRange(offset, offset + 2))
        offset += 2
        continue
      }
      paint("E", ByteRange(offset, offset + escape.length))
      offset += escape.length
    }
  }

  /// Comments are in the gaps between tokens.
  private mutating func paintComments() {
    let source = tree.source.bytes
    var gap = 0
    for token in tree.tokens {
      var offset = gap
      while offset < Int(token.start) {
        guard source[offset] == UInt8(ascii: "/") else {
          offset += 1
          continue
        }
        let end = source[offset...].firstIndex(of: 0x0A) ?? source.count
        paint("C", ByteRange(offset, end))
        offset = end
      }
      gap = Int(token.end)
    }
  }

  private mutating func paintNode(_ index: Int) {
    let node = tree.nodes[index]
    let tokens = Int(node.firstToken)..<Int(node.endToken)
    guard let first = tokens.first.map({ tree.tokens[$0].range }) else { return }
    switch node.kind {
    case .file, .block, .text, .dates, .skipped: break
    case .languageLine:
      paint("K", first)
      for token in tokens.dropFirst() { paint("O", tree.tokens[token].range) }
    case .statement:
      paint("K", first)
      for child in tree.children(index) where tree.nodes[child].kind == .name {
        paint("N", tree.range(tree.nodes[child]))
      }
    case .attribute:
      paint("A", first)
      for child in tree.children(index) where tree.nodes[child].kind == .name {
        paint(node.attribute == .check ? "O" : "R", tree.range(tree.nodes[child]))
      }
    case .name: break
    case .date: paint("D", first)
    case .option:
      switch node.option {
      case .all, .others: paint("W", first)
      case .to: paint("T", first)
      default: paint("O", first)
      }
    case .quantity, .interval:
      // The parts of an interval are painted later.
      for token in tokens {
        switch tree.tokens[token].kind {
        case .number: paint("#", tree.tokens[token].range)
        case .word: paint(node.kind == .quantity ? "U" : "A", tree.tokens[token].range)
        default: break
        }
      }
    }
  }
}
