// Plain text for a report: sentences assembled piece by piece, then folded to the width of a terminal.

/// Builds a report line by line. Everything an author wrote goes through `ForeignText`.
struct ReportPrinter {
  /// The width that lines are folded to, in columns.
  static let width = 88
  /// The maximum number of scalars shown of a text that is referred to; in its own place it is shown in full.
  private static let shortLength = 80
  /// The number of list items named before "and n more".
  static let listLength = 8

  let analysis: Analysis
  let charter: Charter
  let source: SourceText
  let language: Language
  private(set) var bytes: [UInt8] = []
  /// The current line, before it is folded.
  private var line: [UInt8] = []
  /// Texts with escapes or several lines, in the short form used where something refers to them; each is decoded once.
  private var shortened: [UInt32: [UInt8]] = [:]

  init(_ analysis: Analysis, _ language: Language) {
    self.analysis = analysis
    charter = analysis.charter
    source = analysis.source
    self.language = language
  }

  // MARK: Pieces of a line

  /// Our own wording.
  mutating func say(_ phrase: Phrase) { line.append(contentsOf: phrase[language].utf8) }

  mutating func say(_ words: Words) { say("\(words[language])") }

  mutating func say(_ words: String) { line.append(contentsOf: words.utf8) }

  mutating func say(_ number: Int) { DecimalDigits.append(number, into: &line) }

  /// Our own wording with an author's text in it.
  mutating func say(visible words: String) { VisibleText.append(words, into: &line) }

  /// A name, number or unit as it is written in the source.
  mutating func say(_ range: ByteRange) {
    let end = min(Int(range.end), source.bytes.count)
    let start = min(Int(range.start), end)
    // An endless name is no use to a reader.
    var shown = min(end, start + 4 * Self.shortLength)
    while shown > start, shown < end, source.bytes[shown] & 0xC0 == 0x80 { shown -= 1 }
    VisibleText.append(source.slice(ByteRange(start, shown)), into: &line)
    if shown < end { say("…") }
  }

  /// A text in its own place, in quotation marks.
  mutating func say(full text: TextValue) {
    ForeignText.append(quoted: TextBlock.joined(text.decode(source)), language, into: &line)
  }

  /// A text where something refers to it, in quotation marks, shortened.
  mutating func say(_ text: TextValue) {
    if let known = shortened[text.range.start] {
      line.append(contentsOf: known)
      return
    }
    let start = line.count
    ForeignText.append(quoted: TextBlock.joined(text.decode(source)), language, limit: Self.shortLength, into: &line)
    shortened[text.range.start] = Array(line[start...])
  }

  // MARK: Who and what

  /// The text, shortened; without one the name; without either an ellipsis, which only drafts need.
  mutating func say(_ text: TextValue?, or name: DeclaredName?) {
    if let text, !text.isBlank(in: source) {
      say(text)
    } else if let name {
      say(name.range)
    } else {
      say("…")
    }
  }

  /// The whole text, or the name if there is none.
  mutating func say(full text: TextValue?, or name: DeclaredName?) {
    if let text, !text.isBlank(in: source) {
      say(full: text)
    } else {
      say(nil, or: name)
    }
  }

  mutating func sayParty(_ index: Int) { say(charter.parties[index].title, or: charter.parties[index].name) }

  /// The party that gains, or the partnership as a whole.
  mutating func sayGainer(_ owner: UInt32?) {
    guard let owner else {
      say(Phrase(en: "the partnership", nl: "het partnerschap", fr: "le partenariat"))
      return
    }
    sayParty(Int(owner))
  }

  mutating func sayAim(_ index: Int) { say(charter.aims[index].text, or: charter.aims[index].name) }

  /// `a, b and c`; for a long list, the first few and how many more. `count` is the total; nil if there are more than
  /// these but their number is unknown.
  mutating func sayList(
    _ members: some Sequence<Int>, of count: Int?, _ say: (inout ReportPrinter, Int) -> Void
  ) {
    let shown = count.map { $0 <= Self.listLength + 1 ? $0 : Self.listLength } ?? Self.listLength
    var index = 0
    for member in members {
      if index == shown { break }
      if index > 0 {
        self.say(
          index + 1 == count ? Phrase(en: " and ", nl: " en ", fr: " et ") : Phrase(en: ", ", nl: ", ", fr: ", "))
      }
      say(&self, member)
      index += 1
    }
    if let count {
      if shown < count { sayMore(count - shown) }
    } else {
      self.say(Phrase(en: " and others", nl: " en anderen", fr: " et d’autres"))
    }
  }

  mutating func sayParties(_ parties: [Int]) { sayList(parties, of: parties.count) { $0.sayParty($1) } }

  /// `, and 12 more`.
  mutating func sayMore(_ count: Int) {
    say(Phrase(en: " and \(count) more", nl: " en nog \(count)", fr: " et \(count) autres"))
  }

  /// `2 of 3`.
  mutating func say(_ count: Int, of total: Int) {
    guard total > 0 else {
      say(Phrase(en: "none", nl: "geen", fr: "aucun"))
      return
    }
    say(Phrase(en: "\(count) of \(total)", nl: "\(count) van de \(total)", fr: "\(count) sur \(total)"))
  }

  /// `every week`, `every 2 weeks`.
  mutating func say(_ interval: Interval) {
    if interval.number.isEmpty {
      say(Page<MarkdownWriter>.every(interval.unit))
    } else {
      say(Page<MarkdownWriter>.everyFew(interval.unit))
      say(interval.number)
      say(" ")
      say(interval.unit.plural.documentWords)
    }
  }

  // MARK: Lines

  /// Ends the current line and folds it. Its first line begins with `indent` spaces and the bullet; the others are
  /// indented to align with the text of the first.
  mutating func endLine(indent: Int = 0, bullet: String = "") {
    for _ in 0..<indent { bytes.append(0x20) }
    bytes.append(contentsOf: bullet.utf8)
    FoldedLine.append(line, margin: indent + bullet.utf8.count, width: Self.width, into: &bytes)
    line.removeAll(keepingCapacity: true)
  }

  mutating func emptyLine() { bytes.append(0x0A) }

  /// Prints the current line underlined.
  mutating func endHeading(_ mark: UInt8) {
    let columns = min(DisplayWidth.of(line.map { $0 == FoldedLine.foreignSpace ? 0x20 : $0 }), Self.width)
    endLine()
    for _ in 0..<columns { bytes.append(mark) }
    bytes.append(0x0A)
  }

  /// A heading within the report.
  mutating func heading(_ phrase: Phrase) {
    emptyLine()
    say(phrase)
    endHeading(UInt8(ascii: "-"))
  }

  /// The label of a fact, with a colon as the language sets it.
  mutating func label(_ phrase: Phrase) { label(phrase[language]) }

  mutating func label(_ words: String) {
    say(words)
    say(Phrase(en: ": ", nl: ": ", fr: " : "))
  }
}
