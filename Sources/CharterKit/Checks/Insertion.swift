// Where a fix inserts something new: into a block, or after what is already there.

extension CheckContext {
  /// Indentation is not searched for further back than this many bytes: a file may be one long line.
  private static let furthest = 200

  /// Adds statements or attributes, one on each line, at the end of a statement's block, or opens a block for them.
  func insertion(of lines: [String], into statement: ByteRange) -> Edit {
    guard let brace = closingBrace(of: statement) else {
      let indentation = indentation(before: statement.start)
      return Edit(.at(statement.end), " {\n" + text(lines, indentation) + indentation + "}")
    }
    let gapStart = spaceStart(before: brace.start)
    if gapStart == 0 || charter.source.bytes[Int(gapStart) - 1] == 0x0A {
      return Edit(.at(gapStart), text(lines, charter.source.string(ByteRange(gapStart, brace.start))))
    }
    let indentation = indentation(before: brace.start)
    return Edit(ByteRange(gapStart, brace.start), "\n" + text(lines, indentation) + indentation)
  }

  /// The fix that adds lines to a statement's block.
  func put(_ lines: [String], into statement: ByteRange, _ title: Argument) -> Fix {
    Fix(.putIn, [title], .forAPerson, edits: [insertion(of: lines, into: statement)])
  }

  /// The sections of a charter that a fix may add.
  enum Section {
    case communication, transparency, terms

    var construct: Construct {
      switch self {
      case .communication: .communication
      case .transparency: .transparency
      case .terms: .terms
      }
    }
  }

  /// The fix that adds lines to a section of the charter, creating the section if there is none; no fix if the section
  /// is in the wrong place.
  func put(_ lines: [String], intoSection section: Section, _ title: Argument) -> [Fix] {
    let construct = section.construct
    if let statement = statement(construct) { return [put(lines, into: statement, title)] }
    let isElsewhere =
      switch section {
      case .communication: charter.hasCommunication
      case .transparency: charter.hasTransparency
      case .terms: charter.terms != nil
      }
    guard !isElsewhere else { return [] }
    let keyword = construct.keyword(charter.language)
    return [put([keyword + " {"] + lines.map { "  " + $0 } + ["}"], into: charter.range, .construct(construct))]
  }

  /// The first statement of this kind directly in the charter's block.
  func statement(_ construct: Construct) -> ByteRange? {
    for index in tree.children(0) where tree.nodes[index].construct == .charter {
      var statements = StatementCursor(tree, index)
      while let (found, node) = tree.nextStatement(&statements) {
        if found == construct { return tree.range(tree.nodes[node]) }
      }
      break
    }
    return nil
  }

  private func text(_ lines: [String], _ indentation: String) -> String {
    var text = ""
    for line in lines { text += indentation + "  " + line + "\n" }
    return text
  }

  /// The `}` that ends a statement; nil for a statement without a block.
  private func closingBrace(of statement: ByteRange) -> ByteRange? {
    let last = tree.tokens.partitioningIndex { $0.end >= statement.end }
    guard last < tree.tokens.count, tree.tokens[last].end == statement.end, tree.tokens[last].kind == .rightBrace else {
      return nil
    }
    return tree.tokens[last].range
  }

  /// The start of the spaces and tabs before an offset.
  private func spaceStart(before offset: UInt32) -> UInt32 {
    var start = min(Int(offset), charter.source.bytes.count)
    let furthest = start - Self.furthest
    while start > 0, start > furthest, Self.isSpace(charter.source.bytes[start - 1]) { start -= 1 }
    return UInt32(clamping: start)
  }

  /// The indentation of the line that contains an offset; empty if the line's start is too far away.
  private func indentation(before offset: UInt32) -> String {
    var start = min(Int(offset), charter.source.bytes.count)
    let furthest = start - Self.furthest
    while start > 0, charter.source.bytes[start - 1] != 0x0A {
      start -= 1
      if start < furthest { return "" }
    }
    var end = start
    while end < min(Int(offset), charter.source.bytes.count), Self.isSpace(charter.source.bytes[end]) { end += 1 }
    return charter.source.string(ByteRange(start, end))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension CheckContext {
  /// The fix that adds a party to the end of a list of parties; none for a party without a name.
  func add(_ party: Int, to list: PartyList) -> [Fix] {
    guard !list.range.isEmpty, let name = charter.parties[party].name else { return [] }
    let word = charter.source.string(name.range)
    return [.insert(", " + word, at: list.range.end, .code(word), .forAPerson)]
  }

  /// The fix that replaces a list by `all`, if nothing but its names would be lost.
  func writeAll(inPlaceOf list: PartyList) -> [Fix] {
    guard let first = list.names.indices.first, let last = list.names.indices.last, !list.all, !list.others,
      charter.references[first].range.start == list.range.start, charter.references[last].range.end == list.range.end
    else { return [] }
    var offset = list.range.start
    for index in list.names.indices {
      let name = charter.references[index].range
      // There may be another keyword or a comment in between.
      let gap = charter.source.slice(ByteRange(offset, name.start))
      guard offset <= name.start, gap.allSatisfy({ Self.isSpace($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x2C }) else {
        return []
      }
      offset = name.end
    }
    return [.replace(list.range, by: KeywordOption.all.keyword(charter.language), .forAPerson)]
  }
}

extension Attribute {
  /// The attribute with a text to fill in: `stance "…"`.
  func placeholder(_ language: Language) -> String { keyword(language) + " \"…\"" }
}

extension Construct {
  /// The statement with a text to fill in: `risk "…"`.
  func placeholder(_ language: Language) -> String { keyword(language) + " \"…\"" }
}
