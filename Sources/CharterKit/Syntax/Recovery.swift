// Error recovery: what is skipped, and where parsing resumes.

extension Parser {
  /// Reports and skips anything that follows on this line.
  mutating func expectEnd() {
    let isReported = skipStrays()
    guard !isAtEnd else { return }
    // A word may begin a statement that is merely on the wrong line; anything else is skipped.
    let beginsStatement = current.kind == .word && isKnown && !token(1).startsLine && token(1).kind != .endOfFile
    if !isReported {
      findings.add(
        .expected, at: current.range, .phrase(Expected.lineEnd), .source(current.range), variant: 1,
        fixes: beginsStatement && belongsHere
          ? [
            Fix(
              Phrase(en: "Start a new line", nl: "Begin een nieuwe regel", fr: "Commencer une nouvelle ligne"), .safe,
              edits: [Edit(ByteRange(previousEnd, current.start), "\n")])
          ] : [])
    }
    if !beginsStatement {
      markDamaged()
      skipLineTokens()
    }
  }

  /// Whether the current word begins a statement or an attribute in any language.
  private var isKnown: Bool { lexicon.isKeyword(word(0)) }

  /// Whether what the current word begins is allowed in the innermost block.
  private var belongsHere: Bool {
    guard let container = blocks.last?.construct else { return false }
    switch meaning(of: word(0), in: container) {
    case .attribute, .construct, .foreignAttribute, .foreignConstruct: return true
    case .misplacedAttribute, .misplacedConstruct, .unknown: return false
    }
  }

  /// Whether the innermost block seems to be missing its `}`: the file has too few of them, and the current line is
  /// indented no deeper than the line that opened the block.
  var lacksBrace: Bool {
    guard braceSurplus > 0, let block = blocks.last else { return false }
    return indentation(current) <= indentation(tokens[Int(nodes[block.statement].firstToken)])
  }

  /// Whether the current `}` is one too many: the file has more `}` than `{`, and this one is not where the innermost
  /// block ends.
  var isExtraBrace: Bool {
    guard braceSurplus < 0, let block = blocks.last, let brace = block.brace else { return false }
    let next = token(1)
    // The charter's block ends only at the end of the file.
    if blocks.count == 1, next.kind != .endOfFile { return true }
    if current.startsLine {
      let own = indentation(tokens[Int(nodes[block.statement].firstToken)])
      return indentation(current) > own && !(next.startsLine && indentation(next) <= own)
    }
    // After something else on its line, it closes a block that was opened on that line. (Lines are usually short.)
    var index = position
    while index > brace, index > position - 64 {
      if tokens[index].startsLine { return true }
      index -= 1
    }
    return false
  }

  func indentation(_ token: Token) -> Int { source.indentation(token) }

  /// Whether an unparsable line belongs to a mistake that is already reported: the previous line could not be parsed,
  /// or something is missing at its end.
  var goesOnMistake: Bool { isSkippingLines || findings.lastRange == .at(previousEnd) }

  /// Skips a line in a block that doesn't begin with a word.
  mutating func skipUnexpectedLine() {
    if !isSkippingLines, current.kind == .stray {
      // `- partner …`: what follows is parsed nevertheless.
      leaf(.skipped)
      if current.kind == .word, !current.startsLine, isKnown { return }
      if isAtEnd { return }
    } else if current.kind == .leftBrace, braceSurplus > 0, !blocks.isEmpty {
      findings.add(
        .expected, at: current.range, .phrase(Expected.statement), .source(current.range), variant: 1,
        fixes: [.remove(current.range, "{", .forAPerson)])
      braceSurplus -= 1
      leaf(.skipped)
      return
    } else if !goesOnMistake, current.kind != .stray {
      findings.add(
        .expected, at: current.range, .phrase(blocks.isEmpty ? Expected.charter : Expected.statement),
        .source(current.range), variant: 1)
    }
    skipLine()
  }

  /// Skips the rest of the line, and the block that it opens.
  mutating func skipLine() {
    markDamaged()
    // It may be the rest of the preceding statement.
    if nodes[lastStatement].endToken == UInt32(position) { nodes[lastStatement].flags.insert(.damaged) }
    let goesOn = goesOnMistake
    isSkippingLines = true
    skipLineTokens(goesOn: goesOn)
  }

  /// `goesOn`: whether the line belongs to the mistake of the previous line.
  mutating func skipLineTokens(goesOn: Bool = false) {
    let node = open(.skipped)
    if goesOn { nodes[node].flags.insert(.damaged) }
    repeat {
      if current.kind == .leftBrace {
        skipBlock()
      } else {
        noteSkipped()
        advance()
      }
    } while !isAtEnd
    close(node)
  }

  /// Skips what is not allowed after a statement, up to the next attribute or the end of the header.
  mutating func skipUnexpected(in construct: Construct, _ statement: Int) {
    if current.kind != .stray {
      findings.add(
        .expected, at: current.range, .phrase(Expected.attributeOrEnd), .source(current.range), variant: 1)
    }
    nodes[statement].flags.insert(.damaged)
    let node = open(.skipped)
    repeat {
      noteSkipped()
      advance()
    } while !isAtEnd && current.kind != .leftBrace
      && !(current.kind == .word && isAttributeKeyword(of: construct))
    close(node)
  }

  /// Skips stray characters, which are reported elsewhere; returns whether there were any.
  @inline(__always)
  mutating func skipStrays() -> Bool {
    guard current.kind == .stray, !isAtEnd else { return false }
    skipStrayTokens()
    return true
  }

  private mutating func skipStrayTokens() {
    while current.kind == .stray, !isAtEnd {
      let node = open(.skipped)
      advance()
      close(node)
    }
  }

  /// Skips an invalid value: up to the next keyword, brace or line end, or in a list the next comma.
  mutating func skipValue(inList: Bool) {
    let node = open(.skipped)
    while !isAtEnd, current.kind != .leftBrace, !(inList && current.kind == .comma) {
      if current.kind == .word {
        let symbol = word(0)
        if lexicon.attribute(symbol, language) != nil { break }
      }
      noteSkipped()
      advance()
    }
    close(node)
  }

  /// Skips a block, from `{` to its matching `}`.
  mutating func skipBlock() {
    var depth = 0
    repeat {
      if current.kind == .leftBrace { depth += 1 }
      if current.kind == .rightBrace { depth -= 1 }
      noteSkipped()
      if current.kind == .endOfFile { return }
      advance()
    } while depth > 0
  }

  mutating func skipToEndOfFile() {
    let node = open(.skipped)
    while current.kind != .endOfFile {
      noteSkipped()
      advance()
    }
    close(node)
  }

  /// A skipped word may have declared a name, so that name is not reported as unknown afterwards.
  mutating func noteSkipped() {
    if current.kind == .word { skippedSymbols.insert(word(0)) }
  }
}
