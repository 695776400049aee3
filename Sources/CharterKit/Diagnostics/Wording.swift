// Puts a finding's typed data into words, in the language of the reader.

/// Puts the findings of one file into words.
///
/// Sentences are in the language of the messages, keywords in that of the file, since that is what the author types.
/// The result is plain text that may contain author text: escape it for the context in which it is shown.
public struct Wording: Sendable {
  private let source: SourceText
  private let fileLanguage: Language
  private let language: Language

  /// How many scalars of an author's text are quoted at most.
  private static let quoteLength = 48
  /// A text that begins with one of these gets no further quotation marks.
  private static let quotationMarks: [Unicode.Scalar] = ["\"", "“", "”", "„", "«", "»"]
  /// How many items of a list are named before "and n more".
  private static let listLength = 5

  /// - Parameters:
  ///   - source: The text that the findings are about.
  ///   - fileLanguage: The language of keywords.
  ///   - language: The language of sentences.
  public init(_ source: SourceText, file fileLanguage: Language, messages language: Language) {
    self.source = source
    self.fileLanguage = fileLanguage
    self.language = language
  }

  /// What is wrong.
  public func message(_ finding: Finding) -> String {
    fill(finding.rule.messages[min(finding.variant, finding.rule.messages.count - 1)], finding.arguments)
  }

  /// What to do about it.
  public func help(_ finding: Finding) -> String { fill(finding.rule.help, finding.arguments) }

  /// Why it matters.
  public func why(_ finding: Finding) -> String { finding.rule.why[language] }

  /// How a related location is involved.
  public func label(_ related: Related, of finding: Finding) -> String {
    guard finding.rule.labels.indices.contains(related.label) else { return "" }
    return fill(finding.rule.labels[related.label], related.arguments)
  }

  /// How many findings are not listed: `Not listed: 300 errors.`
  func more(_ omitted: OmittedFindings) -> String {
    var totals = FindingTotals()
    totals.add(omitted)
    return more(totals)
  }

  func more(_ totals: FindingTotals) -> String {
    Phrase(en: "Not listed: ", nl: "Niet vermeld: ", fr: "Non repris : ")[language] + totals.words(language) + "."
  }

  /// What a fix would do.
  public func title(_ fix: Fix) -> String { fill(fix.title, fix.arguments) }

  // MARK: Arguments

  /// Replaces `{0}`, `{1}` … by the arguments; a brace without a number stays.
  private func fill(_ phrase: Phrase, _ arguments: [Argument]) -> String {
    var result = ""
    var rest = Substring(phrase[language]).utf8
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let number = rest.index(after: open)
      guard number < rest.endIndex, rest.index(after: number) < rest.endIndex,
        rest[rest.index(after: number)] == UInt8(ascii: "}"), rest[number] >= 0x30, rest[number] <= 0x39
      else {
        result += String(Substring(rest[...open]))
        rest = rest[number...]
        continue
      }
      result += String(Substring(rest[..<open]))
      let index = Int(rest[number] - 0x30)
      if index < arguments.count { result += words(arguments[index]) }
      rest = rest[rest.index(number, offsetBy: 2)...]
    }
    result += String(Substring(rest))
    return result
  }

  /// One argument in words.
  package func words(_ argument: Argument) -> String {
    switch argument {
    case .name(let range): source.string(range)
    case .source(let range): quoted(source.string(range))
    case .text(let text):
      String(
        decoding: ForeignText.quoted(text.decode(source), language, limit: Self.quoteLength), as: UTF8.self)
    case .construct(let construct): code(construct.keyword(fileLanguage))
    case .attribute(let attribute): code(attribute.keyword(fileLanguage))
    case .option(let option): code(option.keyword(fileLanguage))
    case .language(let named): languageName(named)
    case .number(let number): String(number)
    case .phrase(let phrase): phrase[language]
    case .code(let text): code(text)
    case .scalar(let scalar): Self.name(scalar)
    case .list(let members): list(members, Phrase(en: "and", nl: "en", fr: "et")[language])
    case .choice(let members): list(members, Phrase(en: "or", nl: "of", fr: "ou")[language])
    }
  }

  private func code(_ text: String) -> String { "`" + text + "`" }

  private func list(_ members: [Argument], _ conjunction: String) -> String {
    guard let last = members.last else { return "" }
    if members.count == 1 { return words(last) }
    if members.count <= Self.listLength || isChoiceOfWords(members) {
      return members.dropLast().map { words($0) }.joined(separator: ", ") + " " + conjunction + " " + words(last)
    }
    let shown = members.prefix(Self.listLength - 1)
    let more = Phrase(en: "more", nl: "andere", fr: "autres")[language]
    return shown.map { words($0) }.joined(separator: ", ")
      + " \(Phrase(en: "and", nl: "en", fr: "et")[language]) \(members.count - shown.count) \(more)"
  }

  /// Whether the list is of words to choose from, which are all shown: there are never more than the table has.
  private func isChoiceOfWords(_ members: [Argument]) -> Bool {
    members.allSatisfy {
      switch $0 {
      case .code, .construct, .attribute, .option: true
      case .name, .source, .text, .language, .number, .phrase, .scalar, .list, .choice: false
      }
    }
  }

  /// A piece of author text in the language's quotation marks, on one line, shortened.
  private func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var wasSpace = false
    var count = 0
    for scalar in text.unicodeScalars {
      if count == Self.quoteLength {
        shown.append("…")
        break
      }
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isSpace && wasSpace { continue }
      shown.append(isSpace ? " " : scalar)
      wasSpace = isSpace
      count += 1
    }
    let inner = String(shown)
    if let first = shown.first, Self.quotationMarks.contains(first) { return inner }
    return language.quoted(inner)
  }

  private func languageName(_ named: Language) -> String {
    switch named {
    case .english: Phrase(en: "English", nl: "Engels", fr: "anglais")[language]
    case .dutch: Phrase(en: "Dutch", nl: "Nederlands", fr: "néerlandais")[language]
    case .french: Phrase(en: "French", nl: "Frans", fr: "français")[language]
    }
  }

  /// `U+202E RIGHT-TO-LEFT OVERRIDE`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    var digits = String(scalar.value, radix: 16, uppercase: true)
    while digits.utf8.count < 4 { digits = "0" + digits }
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    return "U+" + digits + (name.map { " " + $0 } ?? "")
  }
}
