// Commas in lists of values: missing, misplaced, or where only one value is allowed.

extension Parser {
  mutating func reportMissingComma(_ kind: ValueKind) {
    let edits = missingCommas(kind)
    findings.add(
      .expected, at: .at(previousEnd), .code(","),
      fixes: edits.isEmpty ? [] : [Fix(.putIn, [.code(",")], .forAPerson, edits: edits)])
  }

  /// Edits that add the missing commas in the rest of a list; none if anything else is wrong with it too.
  private mutating func missingCommas(_ kind: ValueKind) -> [Edit] {
    var edits: [Edit] = []
    var index = position
    guard isMember(index - 1, kind), !lacksKeyword else { return [] }
    while isMember(index, kind) {
      if tokens[index - 1].kind != .comma { edits.append(Edit(.at(tokens[index - 1].end), ",")) }
      index += 1
      if tokens[index].kind == .comma { index += 1 } else if tokens[index].startsLine { break }
    }
    return tokens[index - 1].kind == .comma ? [] : edits
  }

  /// Whether an attribute that the statement on this line requires is nowhere on the line: then its keyword may be what
  /// is missing between two values. A line that is longer than can be searched at each comma may lack one too.
  private var lacksKeyword: Bool {
    var first = position - 1
    while first > 0, !tokens[first].startsLine {
      first -= 1
      if position - first > Self.mostLineTokens { return true }
    }
    guard let construct = lexicon.construct(words[first], language) else { return false }
    var line = first + 1
    var found: Set<Attribute> = []
    while line < tokens.count, !tokens[line].startsLine, tokens[line].kind != .endOfFile {
      if line - first > 2 * Self.mostLineTokens { return true }
      if tokens[line].kind == .word, let attribute = lexicon.attribute(words[line], language) {
        found.insert(attribute)
      }
      // What is missing may follow in the block.
      if tokens[line].kind == .leftBrace { return false }
      line += 1
    }
    return required(construct).contains { !found.contains($0.attribute) }
  }

  private static let mostLineTokens = 64

  /// Whether a token can be an item in a list of such values.
  mutating func isMember(_ token: Int, _ kind: ValueKind) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    switch kind {
    case .text: return tokens[token].isText
    case .option(let group): return lexicon.option(words[token], group, language) != nil
    case .names(let kind):
      let names = declaredNames ?? DeclaredNames(tokens, words)
      declaredNames = names
      return tokens[token].kind == .word
        && (lexicon.option(words[token], .smallWord, language) != nil || names.contains(words[token], kind))
    case .date, .dates, .quantity, .effort, .interval, .everyInterval, .check: return false
    }
  }

  mutating func reportCommaOnNextLine(_ kind: ValueKind) {
    // Otherwise it may not be an item of the list at all.
    let isInList = isMember(position + 1, kind)
    findings.add(
      .expected, at: current.range, .phrase(Expected.statement), .source(current.range), variant: 1,
      fixes: isInList
        ? [
          Fix(
            Phrase(en: "Move {0} up", nl: "Zet {0} op de regel erboven", fr: "Remonter {0}"), [.code(",")], .safe,
            edits: [Edit(.at(previousEnd), ","), Edit(current.range, "")])
        ] : [])
  }

  mutating func reportSecondValue(_ use: AttributeUse) {
    findings.add(.expected, at: current.range, .phrase(Expected.oneValue), .attribute(use.attribute), variant: 2)
  }

  /// Whether another value of the list follows, with its comma forgotten.
  mutating func lacksComma(_ kind: ValueKind) -> Bool {
    guard !isAtEnd else { return false }
    switch kind {
    case .text: return current.isText
    case .names, .option:
      guard current.kind == .word else { return false }
      let symbol = word(0)
      for language in Language.allCases where lexicon.attribute(symbol, language) != nil { return false }
      if case .option(let group) = kind, lexicon.option(symbol, group, language) == nil,
        lexicon.foreignOption(symbol, group, not: language) == nil
      {
        return false
      }
      let keywords = Attribute.allCases.map { $0.keyword(language) }
      if EditDistance.nearestIndex(source.string(current.range), in: keywords) != nil { return false }
      // A word followed by a value is more likely an unknown keyword.
      let next = token(1)
      return next.startsLine || next.kind == .comma || next.kind == .rightBrace || next.kind == .endOfFile
        || next.kind == .word
    case .date, .dates, .quantity, .effort, .interval, .everyInterval, .check: return false
    }
  }
}
