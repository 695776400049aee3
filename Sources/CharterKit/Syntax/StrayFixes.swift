// Fixes for stray characters, depending on the tokens on either side.

extension SlipFixes {
  /// Marks that people put between words and that mean nothing here.
  private static let empty: Set<Unicode.Scalar> = [
    "=", ":", ";", ".", "!", "?", "-", "–", "—", "|", "*", "•", "·", "~",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
  private static let bullets: Set<Unicode.Scalar> = ["-", "–", "—", "*", "•", "·", "+"]
  /// What people use to separate the items of a list.
  private static let separators: Set<Unicode.Scalar> = [";", "&", "+", "/", "|"]

  func ofStray(_ token: Int) -> [Fix] {
    let stray = tree.tokens[token]
    let marks = Array(tree.source.string(stray.range).unicodeScalars)
    let (before, behind) = (before(token), behind(token))
    let isBesideNumber = before?.isNumeric ?? false || behind?.isNumeric ?? false
    if marks.allSatisfy({ CharacterSafety.isSpace($0) }) {
      guard !(before?.isNumeric ?? false && behind?.isNumeric ?? false) else { return [] }
      let title = Phrase(
        en: "Put an ordinary space here", nl: "Zet hier een gewone spatie", fr: "Mettre ici une espace ordinaire")
      return [Fix(title, .safe, edits: [Edit(stray.range, " ")])]
    }
    if isBesideNumber || Fraction.decimals(marks) != nil { return besideNumber(token, marks, before, behind) }
    guard before != nil else { return atLineStart(token, marks, behind) }
    if let comma = comma(token, marks, before, behind) { return [comma] }
    if lacksOpening, behind == nil, marks == [":"] || marks == ["("] {
      return [.replace(stray.range, by: before?.end == stray.start ? " {" : "{", .forAPerson)]
    }
    guard marks.count <= 2, marks.allSatisfy({ Self.empty.contains($0) || $0 == ">" && marks.count == 2 }) else {
      return []
    }
    return without(token, before, behind)
  }

  // MARK: Next to numbers

  private func besideNumber(_ token: Int, _ marks: [Unicode.Scalar], _ before: Token?, _ behind: Token?) -> [Fix] {
    let stray = tree.tokens[token]
    if before?.kind == .date, behind?.kind == .date {
      guard marks.count == 1, Self.dashes.contains(marks[0]), attribute(around: token)?.kind == .dates else {
        return []
      }
      let keyword = KeywordOption.to.keyword(tree.language)
      return [Fix(.putIn, [.code(keyword)], .safe, edits: [Edit(stray.range, spaced(keyword, token, before, behind))])]
    }
    if let number = number(token, marks, before, behind) { return [number] }
    guard before?.kind == .word, isKeyword(token - 1), behind?.isNumeric ?? false, marks == ["="] || marks == [":"],
      takesNumber(token - 1)
    else { return [] }
    return [.removing(stray.range, tree.source, by: spaced("", token, before, behind), .safe)]
  }

  /// `2½` and `.5`, where a number is expected.
  private func number(_ token: Int, _ marks: [Unicode.Scalar], _ before: Token?, _ behind: Token?) -> Fix? {
    let stray = tree.tokens[token]
    if marks == ["."], let behind, behind.kind == .number, behind.start == stray.end, before?.kind == .word,
      takesNumber(token - 1)
    {
      let digits = tree.source.string(behind.range)
      guard !digits.utf8.contains(UInt8(ascii: ".")) else { return nil }
      // `.200` is 0.2: three digits after the point would be misread.
      let written = Array("0.\(digits)".utf8)
      let readings = WrittenNumber(written.span, ByteRange(0, written.count)).readings
      return readings.first.map { number($0, at: ByteRange(stray.start, behind.end), behind: before) }
    }
    guard let decimals = Fraction.decimals(marks), behind?.isNumeric != true else { return nil }
    if let before, before.kind == .number {
      let digits = tree.source.string(before.range)
      guard !digits.utf8.contains(UInt8(ascii: ".")), token > 1, takesNumber(token - 2), behind?.start != stray.end
      else { return nil }
      return .replace(ByteRange(before.start, stray.end), by: digits + decimals, .forAPerson)
    }
    guard before?.kind == .word, takesNumber(token - 1), behind?.start != stray.end else { return nil }
    return number("0" + decimals, at: stray.range, behind: before)
  }

  private func number(_ digits: String, at range: ByteRange, behind before: Token?) -> Fix {
    Fix(
      Phrase(en: "Write {0}", nl: "Schrijf {0}", fr: "Écrire {0}"), [.code(digits)], .forAPerson,
      edits: [Edit(range, before?.end == range.start ? " " + digits : digits)])
  }

  /// Whether this word may be followed by a number.
  private func takesNumber(_ token: Int) -> Bool {
    guard tree.tokens[token].kind == .word, let attribute = lexicon.attribute(words[token], tree.language) else {
      return false
    }
    if attribute == .every { return true }
    switch lexicon.anyUse(of: attribute)?.kind {
    case .quantity, .effort, .date, .dates: return true
    case .text, .names, .option, .interval, .everyInterval, .check, nil: return false
    }
  }

  // MARK: Next to words

  private func atLineStart(_ token: Int, _ marks: [Unicode.Scalar], _ behind: Token?) -> [Fix] {
    let stray = tree.tokens[token]
    guard let behind else {
      // A line of dashes.
      let isRule = marks.allSatisfy { Self.dashes.contains($0) || $0 == "*" || $0 == "~" }
      return isRule ? [.removing(stray.range, tree.source, by: "", .safe)] : []
    }
    // `#language en` is a language line, not a comment.
    if behind.kind == .word, isKeyword(token + 1) || lexicon.languageKeyword(words[token + 1]) != nil {
      guard marks.count == 1, Self.bullets.contains(marks[0]) || marks == ["#"] else { return [] }
      return [
        .removing(ByteRange(stray.start, behind.start), tree.source, by: "", marks == ["#"] ? .forAPerson : .safe)
      ]
    }
    guard marks == ["#"] || marks == ["/"], behind.kind == .word || behind.kind == .number, isPlainLine(token + 1)
    else { return [] }
    return [.replace(stray.range, by: behind.start == stray.end ? "// " : "//", .forAPerson)]
  }

  /// Whether the rest of the line consists only of words and numbers.
  private func isPlainLine(_ token: Int) -> Bool {
    var index = token
    while index < tree.tokens.count, !tree.tokens[index].startsLine {
      switch tree.tokens[index].kind {
      case .word, .number, .date, .comma, .stray, .endOfFile: break
      case .text, .blockText, .leftBrace, .rightBrace: return false
      }
      index += 1
    }
    return true
  }

  /// `School & Firm`: puts a comma between the items of a list.
  private func comma(_ token: Int, _ marks: [Unicode.Scalar], _ before: Token?, _ behind: Token?) -> Fix? {
    guard let before, let behind, marks.count == 1, Self.separators.contains(marks[0]),
      let use = attribute(around: token),
      use.cardinality.isList, isMember(token - 1, use.kind), isMember(token + 1, use.kind)
    else { return nil }
    let stray = tree.tokens[token]
    return Fix(
      Phrase(en: "Write {0}", nl: "Schrijf {0}", fr: "Écrire {0}"), [.code(",")], .forAPerson,
      edits: [Edit(ByteRange(before.end, stray.end), behind.start == stray.end ? ", " : ",")])
  }

  /// Whether a token can be an item in a list of such values.
  private func isMember(_ token: Int, _ kind: ValueKind) -> Bool {
    switch kind {
    case .text: return tree.tokens[token].isText && !tree.tokens[token].flags.contains(.malformed)
    case .names(let kind):
      return tree.tokens[token].kind == .word
        && (names.contains(words[token], kind) || lexicon.option(words[token], .smallWord, tree.language) != nil)
    case .option(let group):
      return tree.tokens[token].kind == .word && lexicon.option(words[token], group, tree.language) != nil
    case .date, .dates, .quantity, .effort, .interval, .everyInterval, .check: return false
    }
  }

  /// Removes meaningless marks, but not where they may separate words that were meant as one, or as two.
  private func without(_ token: Int, _ before: Token?, _ behind: Token?) -> [Fix] {
    let stray = tree.tokens[token]
    let isWord = behind?.kind == .word && !isKeyword(token + 1)
    if isWord {
      // The text also needs quotation marks, so removing the marks alone is not enough.
      guard isKeyword(token - 1), attribute(around: token)?.kind != .text else { return [] }
    }
    let isGlued = behind?.start == stray.end
    let start = behind == nil ? before?.end ?? stray.start : stray.start
    return [
      .removing(
        ByteRange(start, stray.end), tree.source, by: spaced("", token, before, behind),
        isWord && isGlued ? .forAPerson : .safe)
    ]
  }

  /// The replacement for a token, with a space where it would touch its neighbours.
  private func spaced(_ text: String, _ token: Int, _ before: Token?, _ behind: Token?) -> String {
    let stray = tree.tokens[token]
    let (isLeft, isRight) = (before?.end == stray.start, behind?.start == stray.end)
    if text.utf8.isEmpty { return isLeft && isRight ? " " : "" }
    return (isLeft ? " " : "") + text + (isRight ? " " : "")
  }
}

/// Fractions that are a single character.
private enum Fraction {
  static func decimals(_ marks: [Unicode.Scalar]) -> String? {
    guard marks.count == 1 else { return nil }
    switch marks[0] {
    case "½": return ".5"
    case "¼": return ".25"
    case "¾": return ".75"
    default: return nil
    }
  }
}

extension Token {
  fileprivate var isNumeric: Bool { kind == .number || kind == .date }
}

extension Fix {
  /// Removes the range, or replaces it with a space.
  fileprivate static func removing(
    _ range: ByteRange, _ source: SourceText, by space: String, _ applicability: Applicability
  ) -> Fix {
    Fix(
      Phrase(en: "Remove {0}", nl: "Haal {0} weg", fr: "Enlever {0}"), [.source(range)], applicability,
      edits: [Edit(range, space)])
  }
}
