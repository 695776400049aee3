// Recovery from a value, text or brace that was forgotten, or that is one line too low.

extension Parser {
  // MARK: Values

  /// Whether the word in the position of a value is more likely the next keyword: `from answers Cases`.
  ///
  /// No word is reserved, so after an attribute that takes names only what follows the word can tell.
  mutating func isNextKeyword(_ kind: ValueKind) -> Bool {
    guard current.kind == .word, !isAtEnd, lexicon.attribute(word(0), language) != nil else { return false }
    switch kind {
    case .names, .check: return isFollowedByValue()
    case .text, .date, .dates, .quantity, .effort, .interval, .everyInterval, .option: return true
    }
  }

  /// Whether the current word is followed, on its line, by something that can be a value and isn't a keyword.
  private mutating func isFollowedByValue() -> Bool {
    let next = token(1)
    guard !next.startsLine else { return false }
    switch next.kind {
    case .text, .blockText, .number, .date: return true
    case .word: return lexicon.attribute(word(1), language) == nil
    case .leftBrace, .rightBrace, .comma, .stray, .endOfFile: return false
    }
  }

  /// `place place "Geel"`: skips the second one.
  @inline(__always)
  mutating func skipRepeatedKeyword(_ use: AttributeUse) {
    // Words of different lengths can't be equal: most need not be looked up.
    let keyword = tokens[position - 1]
    guard current.kind == .word, current.end - current.start == keyword.end - keyword.start else { return }
    skipKeywordIfRepeated(use)
  }

  private mutating func skipKeywordIfRepeated(_ use: AttributeUse) {
    guard !isAtEnd, lexicon.attribute(word(0), language) == use.attribute else { return }
    guard isFollowedByValue() || (use.kind == .everyInterval && lexicon.attribute(word(1), language) == .every)
    else { return }
    findings.add(
      .expected, at: current.range, .phrase(Expected.value(use.kind)), .source(current.range), variant: 1,
      fixes: [.remove(ByteRange(current.start, token(1).start), source.string(current.range), .safe)])
    leaf(.skipped)
  }

  /// Whether the value that is missing on the keyword's line is on the next one.
  mutating func standsOnNextLine(_ kind: ValueKind) -> Bool {
    guard current.startsLine else { return false }
    switch kind {
    case .text: return current.isText
    case .date, .dates: return current.kind == .date
    case .quantity, .effort: return current.kind == .number
    case .option(let group):
      return current.kind == .word && lexicon.option(word(0), group, language) != nil && isAloneOnLine
    case .names:
      return current.kind == .word && !lexicon.isKeyword(word(0)) && isAloneOnLine
    case .interval, .everyInterval, .check: return false
    }
  }

  /// Whether the line of the current token contains only a list of words.
  private var isAloneOnLine: Bool {
    let next = token(1)
    return next.startsLine || next.kind == .comma || next.kind == .rightBrace || next.kind == .endOfFile
  }

  /// The fix for something that is one line too low; none if a comment would be lost.
  var joiningFixes: [Fix] { current.flags.contains(.commentBefore) ? [] : [joiningFix([joint])] }

  /// Joins the line of the current token to the previous one.
  private var joint: Edit { Edit(ByteRange(previousEnd, current.start), " ") }

  private func joiningFix(_ edits: [Edit]) -> Fix {
    Fix(Phrase(en: "Join the lines", nl: "Voeg de regels samen", fr: "Réunir les lignes"), .safe, edits: edits)
  }

  // MARK: Names and texts

  /// `aim "Learning" "Students learn …"`: the first text is a name in quotation marks. It is skipped.
  mutating func skipQuotedName() -> Bool {
    let next = token(1)
    guard current.isText, !isAtEnd, next.isText, !next.startsLine else { return false }
    let inner = ByteRange(current.start + 1, current.end - 1)
    let isName = current.kind == .text && source.slice(inner).allSatisfy { ByteClass.continuesWord($0) }
    findings.add(
      .expected, at: current.range, .phrase(Expected.name), .source(current.range), variant: 1,
      fixes: isName && !inner.isEmpty ? [.replace(current.range, by: source.string(inner), .forAPerson)] : [])
    if isName { skippedSymbols.insert(symbols.intern(source.bytes, Int(inner.start), Int(inner.end))) }
    leaf(.skipped)
    return true
  }

  /// Handles a text that doesn't follow the name: it is on the next line, has no quotation marks, or is missing
  /// altogether.
  mutating func parseMissingText(_ construct: Construct, _ statement: Int, _ name: ByteRange?) {
    if current.isText, current.startsLine {
      findings.add(.expected, at: .at(previousEnd), .phrase(Expected.text), fixes: joiningFixes)
      leaf(.text)
      return
    }
    nodes[statement].flags.insert(.damaged)
    guard !isAtEnd, current.kind == .word || current.kind == .number || current.kind == .date,
      !isAttributeKeyword(of: construct)
    else {
      let location = ByteRange.at(previousEnd)
      findings.add(.missingText, at: location, .construct(construct), fixes: textFixes(construct, at: previousEnd))
      return
    }
    let found = current
    let next = token(1)
    if found.kind == .word, next.isText, !next.startsLine {
      findings.add(
        .expected, at: found.range, .phrase(Expected.text), .source(found.range), variant: 1,
        fixes: extraWord(statement).map { [.remove($0, source.string($0), .forAPerson)] } ?? [])
      noteSkipped()
      leaf(.skipped)
      leaf(.text)
      return
    }
    // A name that is used elsewhere is not part of the text.
    let isName = name != nil && count(of: words[position - 1]) > 1
    let node = open(.skipped)
    repeat {
      noteSkipped()
      advance()
    } while !isAtEnd && current.kind != .leftBrace && !(current.kind == .word && isAttributeKeyword(of: construct))
    close(node)
    let range = ByteRange(isName ? found.start : name?.start ?? found.start, previousEnd)
    let words = source.string(range)
    findings.add(
      .expected, at: found.range, .phrase(Expected.text), .source(found.range), variant: 1,
      fixes: words.utf8.contains(UInt8(ascii: "\"")) ? [] : quoting(words, at: range, construct))
  }

  /// Fixes that make words a text and, if the statement ends here, add the other parts it requires.
  private func quoting(_ words: String, at range: ByteRange, _ construct: Construct) -> [Fix] {
    let text = "\"" + words + "\""
    let missing = isAtEnd && current.kind != .leftBrace ? required(construct) : []
    return missing.isEmpty ? [.replace(range, by: text, .forAPerson)] : choices(of: missing, at: range, behind: text)
  }

  /// Fixes that add a placeholder text and, if the statement ends here, the other parts it requires.
  private func textFixes(_ construct: Construct, at offset: UInt32) -> [Fix] {
    let title = Phrase(en: "Add a text", nl: "Voeg een tekst toe", fr: "Ajouter un texte")
    // The next line is a name, which gets skipped.
    if current.kind == .word, current.startsLine, !lexicon.isKeyword(word(0)) { return [] }
    let missing = isAtEnd && current.kind != .leftBrace ? required(construct) : []
    guard !missing.isEmpty else { return [Fix(title, .forAPerson, edits: [Edit(.at(offset), " \"…\"")])] }
    return choices(of: missing, at: .at(offset), behind: "\"…\"")
  }

  /// Of two words before a text, the one that occurs nowhere else in the file; nil if that doesn't decide it.
  private mutating func extraWord(_ statement: Int) -> ByteRange? {
    let (keyword, name) = (Int(nodes[statement].firstToken), position - 1)
    let range = ByteRange(current.start, token(1).start)
    guard name > keyword, tokens[name].kind == .word else { return range }
    if words[name] == words[keyword] { return ByteRange(tokens[name].start, current.start) }
    let (isNameUsed, isWordUsed) = (count(of: words[name]) > 1, count(of: word(0)) > 1)
    if isNameUsed && isWordUsed { return nil }
    return isWordUsed ? ByteRange(tokens[name].start, current.start) : range
  }

  // MARK: Braces

  /// Whether the `{` on the line after a statement opens the block of another statement whose keyword was forgotten:
  /// the first word in the block doesn't belong in this statement.
  mutating func opensAnotherStatementsBlock(_ construct: Construct) -> Bool {
    guard current.startsLine, token(1).kind == .word else { return false }
    let symbol = word(1)
    switch meaning(of: symbol, in: construct) {
    case .attribute, .construct, .foreignAttribute, .foreignConstruct: return false
    case .misplacedAttribute, .misplacedConstruct, .unknown: return lexicon.isKeyword(symbol)
    }
  }

  /// Whether the current line continues the preceding statement, which has no block: its first word belongs in that
  /// statement and not in the enclosing block. A statement must also be indented deeper than the one it continues.
  @inline(__always)
  mutating func continuesStatement(_ construct: Construct, _ statement: Int) -> Bool {
    guard current.kind == .word, current.startsLine else { return false }
    let symbol = word(0)
    let attribute = lexicon.attribute(symbol, language)
    let inner = lexicon.construct(symbol, language)
    let isAttribute = if let attribute { lexicon.takes(construct, attribute) } else { false }
    let isStatement = if let inner { lexicon.mayStand(inner, in: construct) } else { false }
    return (isAttribute || isStatement) && doesNotBelong(attribute, inner)
      && (isAttribute || indentation(current) > indentation(tokens[Int(nodes[statement].firstToken)]))
  }

  /// Whether an attribute or construct does not belong in the innermost open block.
  private func doesNotBelong(_ attribute: Attribute?, _ construct: Construct?) -> Bool {
    guard let container = blocks.last?.construct else { return true }
    if let attribute, lexicon.takes(container, attribute) { return false }
    if let construct, lexicon.mayStand(construct, in: container) { return false }
    return true
  }

  /// Handles a block whose `{` was forgotten, judging by its `}`, and attributes on separate lines without a block.
  mutating func parseForgottenBlock(_ construct: Construct, _ statement: Int, _ seen: inout SeenParts) {
    guard continuesStatement(construct, statement) else { return }
    if braceSurplus < 0, blocks.count < Self.maximumDepth {
      reportForgottenBrace(.at(previousEnd), statement, [.insert(" {", at: previousEnd, .code("{"), .forAPerson)])
      braceSurplus += 1
      let block = open(.block)
      blocks.append(
        OpenBlock(construct: construct, statement: statement, block: block, brace: position - 1, seen: seen))
      return
    }
    guard let attribute = lexicon.attribute(word(0), language), lexicon.takes(construct, attribute) else {
      return
    }
    let location = ByteRange.at(previousEnd)
    let isReported = nodes[statement].flags.contains(.damaged)
    var joints: [Edit] = []
    var losesComment = false
    while continuesStatement(construct, statement), let attribute = lexicon.attribute(word(0), language),
      lexicon.takes(construct, attribute)
    {
      joints.append(joint)
      if current.flags.contains(.commentBefore) { losesComment = true }
      parseHeaderAttribute(attribute, construct, statement, &seen)
      parseHeaderAttributes(construct, statement, &seen)
    }
    if !isReported {
      findings.add(.expected, at: location, .code("{"), fixes: losesComment ? [] : [joiningFix(joints)])
    }
  }

  private mutating func reportForgottenBrace(_ location: ByteRange, _ statement: Int, _ fixes: [Fix]) {
    guard !nodes[statement].flags.contains(.damaged) else { return }
    findings.add(.expected, at: location, .code("{"), fixes: fixes)
  }
}
