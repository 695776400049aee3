// Parses the values that follow an attribute's keyword.

extension Parser {
  /// Parses an attribute from its keyword to its last value.
  @discardableResult
  mutating func parseAttribute(_ use: AttributeUse) -> Int {
    let node = open(.attribute, detail: use.attribute.rawValue)
    advance()
    skipRepeatedKeyword(use)
    var isFirst = true
    var isCommaReported = false
    while true {
      // After a comma, the value may be on the next line.
      // An unclosed text has swallowed what followed it.
      if current.flags.contains(.malformed) { nodes[node].flags.insert(.damaged) }
      if !parseValue(use, afterComma: !isFirst) {
        nodes[node].flags.insert(.damaged)
        // After an invalid value, a list continues.
        guard use.cardinality.isList, current.kind == .comma, !isAtEnd else { break }
      }
      isFirst = false
      if current.kind == .comma, !current.startsLine || use.cardinality.isList {
        if current.startsLine { reportCommaOnNextLine(use.kind) }
        if !use.cardinality.isList { reportSecondValue(use) }
        advance()
      } else if use.cardinality.isList, lacksComma(use.kind) {
        if !isCommaReported { reportMissingComma(use.kind) }
        isCommaReported = true
        // What follows may not be a value of this list at all.
        nodes[node].flags.insert(.damaged)
      } else {
        break
      }
    }
    close(node)
    return node
  }

  /// Parses one value; returns false if there is none, which is reported.
  private mutating func parseValue(_ use: AttributeUse, afterComma: Bool) -> Bool {
    if skipStrays(), isAtEnd || current.kind == .comma { return false }
    if isAtEnd, !(afterComma && current.startsLine && current.kind != .rightBrace && current.kind != .endOfFile) {
      guard standsOnNextLine(use.kind) else { return reportMissingValue(use) }
      reportMissingValue(use, fixes: joiningFixes)
    }
    if afterComma, current.startsLine, beginsLine() { return reportMissingValue(use) }
    switch use.kind {
    case .text:
      guard current.isText else { return reportUnexpectedValue(use) }
      leaf(.text)
    case .names:
      guard current.kind == .word else { return reportUnexpectedValue(use) }
      if isNextKeyword(use.kind) { return reportMissingValue(use) }
      let symbol = word(0)
      if let option = smallWord(symbol), option != .to {
        leaf(.option, detail: option.rawValue)
      } else {
        leaf(.name, symbol: symbol)
        counts.addNameInValue()
      }
    case .check:
      guard current.kind == .word else { return reportUnexpectedValue(use) }
      leaf(.name, symbol: word(0))
    case .option(let group):
      guard current.kind == .word else { return reportUnexpectedValue(use) }
      return parseOption(group, or: nil, use)
    case .date:
      guard current.kind == .date else { return reportUnexpectedValue(use) }
      leaf(.date)
    case .dates:
      guard current.kind == .date else { return reportUnexpectedValue(use) }
      return parseDates(use)
    case .quantity, .effort:
      guard current.kind == .number else { return reportUnexpectedValue(use) }
      return parseQuantity(use)
    case .interval:
      return parseInterval(use)
    case .everyInterval:
      guard current.kind == .word, isEvery else { return reportUnexpectedValue(use) }
      return parseInterval(use)
    }
    return true
  }

  /// Recognises `all` or `others`, also in another language, which is reported.
  private mutating func smallWord(_ symbol: Symbol) -> KeywordOption? {
    if let option = lexicon.option(symbol, .smallWord, language) { return option }
    guard let (option, other) = lexicon.foreignOption(symbol, .smallWord, not: language), option != .to else {
      return nil
    }
    // A name in one language may be a small word in another: of other languages, only `all` and `others` count.
    reportForeign(option.keyword(language), other)
    return option
  }

  /// Parses an option of the group, or of the other group if one is given.
  private mutating func parseOption(_ group: OptionGroup, or other: OptionGroup?, _ use: AttributeUse) -> Bool {
    let symbol = word(0)
    if let option = lexicon.option(symbol, group, language) ?? other.flatMap({ lexicon.option(symbol, $0, language) }) {
      leaf(.option, detail: option.rawValue)
      return true
    }
    let groups = other.map { [group, $0] } ?? [group]
    for group in groups {
      if let (option, other) = lexicon.foreignOption(symbol, group, not: language) {
        reportForeign(option.keyword(language), other)
        leaf(.option, detail: option.rawValue)
        return true
      }
    }
    if isNextKeyword(use.kind) { return reportMissingValue(use) }
    let options = groups.flatMap { $0.options }
    let words = options.map { $0.keyword(language) }
    let match = EditDistance.match(source.string(current.range), in: words)
    // Options of the other group, as in `3 month`, are accepted but not suggested.
    let offered = group.options
    findings.add(
      .unknownOption, at: current.range, .source(current.range),
      .choice(offered.map { Argument.code($0.keyword(language)) }),
      fixes: match.map { [.replace(current.range, by: words[$0.index], $0.isPlain ? .safe : .forAPerson)] } ?? [])
    if let match {
      leaf(.option, detail: options[match.index].rawValue)
      return true
    }
    let skipped = open(.skipped)
    advance()
    close(skipped)
    return false
  }

  /// Parses a day, or a day `to` a day.
  private mutating func parseDates(_ use: AttributeUse) -> Bool {
    let node = open(.dates)
    leaf(.date)
    let isReported = skipStrays()
    if current.kind == .word, !isAtEnd {
      let symbol = word(0)
      var isTo = lexicon.option(symbol, .smallWord, language) == .to
      if !isTo, token(1).kind == .date, let (option, other) = lexicon.foreignOption(symbol, .smallWord, not: language),
        option == .to
      {
        reportForeign(option.keyword(language), other)
        isTo = true
      }
      if isTo {
        leaf(.option, detail: KeywordOption.to.rawValue)
        _ = skipStrays()
        guard current.kind == .date, !isAtEnd else {
          _ = isAtEnd ? reportMissingValue(use) : reportUnexpectedValue(use)
          close(node)
          return false
        }
        leaf(.date)
      } else if token(1).kind == .date, !token(1).startsLine {
        reportMissingTo(at: current.range)
        leaf(.skipped)
        leaf(.date)
      }
    } else if current.kind == .date, !isAtEnd {
      // `2026-09-01 – 2027-08-31`: the dash is already reported.
      if !isReported { reportMissingTo(at: .at(previousEnd)) }
      leaf(.date)
    }
    close(node)
    return true
  }

  /// `place` is the range of what was found instead; it is empty if nothing was.
  private mutating func reportMissingTo(at location: ByteRange) {
    let keyword = KeywordOption.to.keyword(language)
    findings.add(
      .expected, at: location, .code(keyword),
      fixes: [
        Fix(
          .putIn, [.code(keyword)], location.isEmpty ? .safe : .forAPerson,
          edits: [Edit(location, location.isEmpty ? " " + keyword : keyword)])
      ])
  }

  /// Parses a number, its unit, and for an effort an interval. A word that is a keyword here is not a unit.
  private mutating func parseQuantity(_ use: AttributeUse) -> Bool {
    let node = open(.quantity)
    reportIfMalformedNumber()
    advance()
    if current.kind == .word, !isAtEnd, isUnit() { advance() }
    var isWhole = true
    if use.kind == .effort, current.kind == .word, !isAtEnd, isEvery { isWhole = parseInterval(use) }
    close(node)
    return isWhole
  }

  /// Whether the word behind a number is its unit: not an attribute of this language that may follow a number,
  /// a keyword of another language that is followed by a value.
  private mutating func isUnit() -> Bool {
    let symbol = word(0)
    if let attribute = lexicon.attribute(symbol, language), lexicon.mayFollowNumber(attribute) { return false }
    for other in Language.allCases where other != language {
      if let attribute = lexicon.attribute(symbol, other), lexicon.mayFollowNumber(attribute) {
        let next = token(1)
        if !next.startsLine, next.kind != .rightBrace, next.kind != .leftBrace, next.kind != .endOfFile {
          // `40 voor Learning` in an English file; but in `40 jour every week` the word is a unit.
          if next.kind != .word { return false }
          let following = word(1)
          for language in Language.allCases where lexicon.attribute(following, language) != nil { return true }
          return false
        }
      }
    }
    return true
  }

  /// `effort much every week`: skips what belongs to the invalid value.
  private mutating func skipEvery() {
    leaf(.skipped)
    skipValue(inList: false)
  }

  /// Whether the current word is `every`, in any language.
  private var isEvery: Bool {
    let symbol = word(0)
    return Language.allCases.contains { lexicon.attribute(symbol, $0) == .every }
  }

  /// Parses `every week` or `every 2 weeks`; after the attribute `every`, the word itself is already consumed.
  private mutating func parseInterval(_ use: AttributeUse) -> Bool {
    let node = open(.interval)
    if use.kind != .interval {
      let symbol = word(0)
      if lexicon.attribute(symbol, language) != .every {
        let other = Language.allCases.first { lexicon.attribute(symbol, $0) == .every } ?? language
        reportForeign(Attribute.every.keyword(language), other)
      }
      advance()
    }
    let every = AttributeUse(.every, .interval)
    skipRepeatedKeyword(every)
    let hasNumber = current.kind == .number && !isAtEnd
    let isDamaged = hasNumber && reportIfMalformedNumber(isFrequency: true)
    if hasNumber { advance() }
    var isWhole = false
    if isAtEnd {
      isWhole = reportMissingValue(every)
    } else if current.kind == .word {
      isWhole = parseOption(hasNumber ? .intervals : .interval, or: hasNumber ? .interval : .intervals, every)
    } else {
      isWhole = reportUnexpectedValue(every)
    }
    close(node)
    return isWhole && !isDamaged
  }

  /// Reports a number that is not written as charters write numbers, with its possible readings.
  @discardableResult
  private mutating func reportIfMalformedNumber(isFrequency: Bool = false) -> Bool {
    guard current.flags.contains(.malformed) else { return false }
    let location = current.range
    let number = WrittenNumber(source.bytes.span, location)
    let readings = number.readings.filter { !isFrequency || Expected.isFrequency($0.utf8) }
    let fixes = readings.map { Fix.replace(location, by: $0, .forAPerson) }
    if number.isAmbiguous {
      findings.add(.ambiguousNumber, at: location, .source(location), fixes: fixes)
    } else {
      findings.add(.expected, at: location, .phrase(Expected.number), .source(location), variant: 1, fixes: fixes)
    }
    return true
  }

  // MARK: Missing values

  @discardableResult
  private mutating func reportMissingValue(_ use: AttributeUse, fixes: [Fix] = []) -> Bool {
    findings.add(
      .expected, at: .at(previousEnd), .phrase(Expected.value(use.kind)), .attribute(use.attribute), variant: 3,
      fixes: fixes)
    return false
  }

  private mutating func reportUnexpectedValue(_ use: AttributeUse) -> Bool {
    if isNextKeyword(use.kind) { return reportMissingValue(use) }
    var fixes: [Fix] = []
    if use.kind == .text, current.kind == .word {
      // `place Geel`: the words up to the end of the line or the next attribute were meant as a text.
      var end = position + 1
      while tokens[end].kind == .word || tokens[end].kind == .comma || tokens[end].kind == .number,
        !tokens[end].startsLine
      {
        let symbol = words[end]
        if tokens[end].kind == .word, lexicon.attribute(symbol, language) != nil { break }
        end += 1
      }
      // A comma at the end of the line separates the text from the next one.
      var last = end - 1
      while use.cardinality.isList, last > position, tokens[last].kind == .comma { last -= 1 }
      let range = ByteRange(current.start, tokens[last].end)
      // Otherwise something would be left over after them.
      if tokens[end].startsLine || tokens[end].kind == .rightBrace || tokens[end].kind == .endOfFile {
        // In a list, a comma may separate two texts.
        let isUnclear = tokens[position...last].contains {
          $0.kind == .number || use.cardinality.isList && $0.kind == .comma
        }
        fixes.append(.replace(range, by: "\"" + source.string(range) + "\"", isUnclear ? .forAPerson : .safe))
      }
    }
    if current.kind != .stray {
      findings.add(
        .expected, at: current.range, .phrase(Expected.value(use.kind)), .source(current.range), variant: 1,
        fixes: fixes)
    }
    skipValue(inList: use.cardinality.isList)
    if use.kind == .effort, !isAtEnd, isEvery { skipEvery() }
    return false
  }

  /// Whether the word that begins this line is a keyword here rather than the next value of a list.
  private mutating func beginsLine() -> Bool {
    guard current.kind == .word else { return false }
    let next = token(1)
    if next.startsLine || next.kind == .comma || next.kind == .rightBrace || next.kind == .endOfFile { return false }
    let symbol = word(0)
    return lexicon.construct(symbol, language) != nil || lexicon.attribute(symbol, language) != nil
  }
}
