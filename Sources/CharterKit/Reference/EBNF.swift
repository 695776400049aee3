// The grammar for human readers: productions printed from the table of the language.

/// Prints `Grammar/charter.ebnf`: EBNF as in ISO 14977, except that juxtaposition means concatenation.
package enum EBNF {
  private static let width = 110

  /// Prints the whole file.
  package static func render() -> [UInt8] {
    var page = Page()
    page.comment("The grammar of charter files, printed from the table of the language by `charter grammar ebnf`.")
    page.comment(
      "Where a production lists keywords of several languages, a file uses those of its own language: English, Dutch,"
        + " French, as its first line says. No word is reserved: a word is a keyword where one is allowed, and a name"
        + " elsewhere. An attribute may follow its statement or be on its own line in the statement's block;"
        + " the two mean the same. It occurs at most once, unless a comment says otherwise.")
    page.heading("A file")
    let charter = Construct.charter.keyword(.english)
    page.production("file", ["[ byte_order_mark ]", "{ newline }", "[ language_line ]", charter])
    let lines = Language.allCases.map { literal($0.keyword) }
    let codes = Language.allCases.map { literal($0.code) }
    page.production("language_line", [group(lines), group(codes), "end"])
    page.heading("Statements")
    for row in Vocabulary.constructs { append(row, to: &page) }
    page.heading("Attributes")
    for row in Vocabulary.attributes { append(row, to: &page) }
    page.heading("Values")
    appendValues(to: &page)
    page.heading("Words and texts")
    appendTokens(to: &page)
    return page.bytes
  }

  // MARK: Statements

  private static func append(_ row: ConstructRow, to page: inout Page) {
    let name = row.construct.keyword(.english)
    page.comment(row.documentation.english)
    var statement = [spellings(row.spelling)]
    switch row.name {
    case .required: statement.append("name")
    case .optional: statement.append("[ name ]")
    case .none: break
    }
    switch row.text {
    case .required: statement.append("text")
    case .optional: statement.append("[ text ]")
    case .none: break
    }
    if !row.attributes.isEmpty { statement.append("{ \(name)_attribute }") }
    let isEmpty = row.attributes.isEmpty && row.contents.isEmpty
    statement.append("( end | \(isEmpty ? "empty" : name)_block )")
    page.production(name, statement, remark: row.once ? "once in a charter" : "")
    if !row.attributes.isEmpty {
      page.production(
        "\(name)_attribute",
        alternatives(row.attributes.map { $0.attribute.keyword(.english) }), remark: counts(row.attributes))
    }
    if !isEmpty {
      var contents = row.contents.map { $0.keyword(.english) }
      if !row.attributes.isEmpty { contents.insert("\(name)_attribute end", at: 0) }
      var parts = alternatives(contents)
      if let first = parts.first { parts[0] = "{ " + first }
      if let last = parts.last { parts[parts.count - 1] = last + " }" }
      page.production("\(name)_block", ["\"{\"", "{ newline }"] + parts + ["\"}\"", "end"])
    }
    page.line("")
  }

  /// How often attributes may occur, for those that aren't simply optional.
  private static func counts(_ uses: [AttributeUse]) -> String {
    var counts: [String] = []
    for use in uses {
      let word = use.attribute.keyword(.english)
      switch use.cardinality {
      case .one: counts.append("\(word): once")
      case .some: counts.append("\(word): once or more")
      case .any: counts.append("\(word): any number")
      case .optional: break
      }
    }
    return counts.joined(separator: "; ")
  }

  // MARK: Attributes

  private static func append(_ row: AttributeRow, to page: inout Page) {
    var values: [String] = []
    for construct in Vocabulary.constructs {
      guard let use = construct.use(of: row.attribute) else { continue }
      let value = value(use)
      if !values.contains(where: { $0.utf8.elementsEqual(value.utf8) }) { values.append(value) }
    }
    page.production(row.attribute.keyword(.english), [spellings(row.spelling), group(values)])
  }

  private static func value(_ use: AttributeUse) -> String {
    let value = value(use.kind, isList: use.cardinality.isList)
    return use.cardinality.isList ? "\(value) { \",\" { newline } \(value) }" : value
  }

  private static func value(_ kind: ValueKind, isList: Bool) -> String {
    switch kind {
    case .option(let group): production(group)
    case .text: "text"
    case .date: "date"
    case .dates: "dates"
    case .quantity: "quantity"
    case .effort: "quantity [ every_interval ]"
    case .interval: "interval"
    case .everyInterval: "every_interval"
    case .names(.partners): isList ? "partners" : "partner_name"
    case .names(.parties): isList ? "parties" : "party_name"
    case .names(.aims): "aim_name"
    case .names(.contributionsOrAims): "source_name"
    case .names(.ownNeeds): "need_name"
    case .check: "finding"
    }
  }

  // MARK: Values

  private static func appendValues(to page: inout Page) {
    for optionGroup in OptionGroup.allCases {
      // Small words are spelled out where they are used.
      if optionGroup == .smallWord { continue }
      let words = optionGroup.options.map { spellings(Vocabulary.row($0).spelling) }
      page.production(production(optionGroup), alternatives(words))
    }
    let all = spellings(Vocabulary.row(.all).spelling)
    let others = spellings(Vocabulary.row(.others).spelling)
    page.production("partners", alternatives(["partner_name", all, others]))
    page.production("parties", alternatives(["party_name", all, others]))
    page.production("partner_name", ["name"], remark: "of a partner")
    page.production("party_name", ["name"], remark: "of a partner, an observer or a stakeholder")
    page.production("aim_name", ["name"], remark: "of an aim")
    page.production("source_name", ["name"], remark: "of a contribution or an aim")
    page.production("need_name", ["name"], remark: "of a need of the same party")
    page.production("finding", ["word"], remark: "the name or the code of a warning")
    page.production("dates", ["date", "[ \(spellings(Vocabulary.row(.to).spelling)) date ]"])
    page.production("quantity", ["number", "[ word ]"], remark: "the word is a unit, unless it begins an attribute")
    page.production("every_interval", [spellings(Vocabulary.row(.every).spelling), "interval"])
    page.production(
      "interval", [production(.interval), "| number ( \(production(.intervals)) | \(production(.interval)) )"])
  }

  private static func production(_ group: OptionGroup) -> String {
    switch group {
    case .form: "form_option"
    case .sector: "sector_option"
    case .means: "means_option"
    case .disclosure: "disclosure_option"
    case .signing: "signing_option"
    case .interval: "unit_of_time"
    case .intervals: "units_of_time"
    case .yesNo: "yes_or_no"
    case .smallWord: "small_word"
    }
  }

  private static func appendTokens(to page: inout Page) {
    page.production("name", ["word"], remark: "no two things of a charter have the same name")
    page.production("word", ["word_start", "{ [ \"-\" ] word_part }"], remark: "compared in Unicode's normal form C")
    page.production("word_start", ["? a Unicode scalar with the property XID_Start ?", "| \"_\""])
    page.production("word_part", ["? a Unicode scalar with the property XID_Continue ?"])
    page.production(
      "date", ["digit digit digit digit", "\"-\" digit digit", "\"-\" digit digit"], remark: "a real day")
    page.production(
      "number", ["digit { digit }", "[ \".\" digit { digit } ]"], remark: "not three digits after the point")
    page.production("digit", alternatives((0...9).map { "\"\($0)\"" }))
    page.production("text", ["line_text", "| block_text"])
    page.production("line_text", ["'\"'", "{ character | escape }", "'\"'"], remark: "on one line")
    page.production(
      "block_text", ["'\"\"\"'", "{ character | '\"' | escape | newline }", "'\"\"\"'"],
      remark: "the indentation of its last line is dropped from each")
    page.production(
      "escape",
      ["'\\\"'", "| '\\\\'", "| '\\n'", "| '\\t'", "| '\\u{' hexadecimal_digit { hexadecimal_digit } '}'"],
      remark: "one to six digits")
    let letters = ["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]
    page.production("hexadecimal_digit", alternatives(["digit"] + letters.map { literal($0) }))
    page.production(
      "character", ["? any visible Unicode scalar, a space or a tab, but neither '\"' nor a backslash ?"])
    page.production("end", ["newline { newline }"], remark: "or nothing, before \"}\" or the end of the file")
    page.production("newline", ["[ comment ]", "[ carriage_return ]", "line_feed"])
    page.production("comment", ["\"//\"", "? anything up to the end of the line ?"])
    page.production("empty_block", ["\"{\"", "{ newline }", "\"}\"", "end"])
    page.production("byte_order_mark", ["? U+FEFF ?"])
    page.production("carriage_return", ["? U+000D ?"])
    page.production("line_feed", ["? U+000A ?"])
    page.comment("Spaces and tabs are allowed between words, texts, numbers, dates, commas and braces.")
  }

  // MARK: Pieces

  /// The spellings in all languages, without duplicates.
  private static func spellings(_ spelling: Spelling) -> String {
    var words: [String] = []
    for language in Language.allCases {
      for word in spelling[language] where !words.contains(where: { $0.utf8.elementsEqual(word.utf8) }) {
        words.append(word)
      }
    }
    return group(words.map { literal($0) })
  }

  private static func literal(_ word: String) -> String { "\"" + word + "\"" }

  private static func group(_ alternatives: [String]) -> String {
    alternatives.count == 1 ? alternatives.joined() : "( " + alternatives.joined(separator: " | ") + " )"
  }

  /// All but the first with a `|` before them, so that a line can be folded there.
  private static func alternatives(_ parts: [String]) -> [String] {
    parts.enumerated().map { $0.offset == 0 ? $0.element : "| " + $0.element }
  }

  /// Accumulates lines of grammar, folded between parts.
  private struct Page {
    var bytes: [UInt8] = []

    mutating func line(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    }

    mutating func heading(_ text: String) {
      line("")
      line("(* ---- \(text) ---- *)")
      line("")
    }

    mutating func comment(_ text: String) {
      let words = text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      fold(words, first: "(* ", then: "   ", last: " *)")
    }

    mutating func production(_ name: String, _ parts: [String], remark: String = "") {
      fold(
        parts, first: name + " = ", then: String(repeating: " ", count: name.utf8.count + 1) + "  ",
        last: " ;")
      if !remark.utf8.isEmpty { appendRemark(remark) }
    }

    /// Appends a remark to the last line, or below it if it doesn't fit.
    private mutating func appendRemark(_ remark: String) {
      let lineStart = (bytes.dropLast().lastIndex(of: 0x0A) ?? -1) + 1
      bytes.removeLast()
      let column = DisplayWidth.of(Array(bytes[lineStart...]))
      let text = "(* \(remark) *)"
      line(column + 1 + DisplayWidth.of(text) <= EBNF.width ? " " + text : "\n  " + text)
    }

    private mutating func fold(_ parts: [String], first: String, then indentation: String, last: String) {
      var text = first
      var isStart = true
      for (index, part) in parts.enumerated() {
        let ending = index == parts.count - 1 ? DisplayWidth.of(last) : 0
        if !isStart, DisplayWidth.of(text) + 1 + DisplayWidth.of(part) + ending > EBNF.width {
          line(text)
          text = indentation + part
        } else {
          text += (isStart ? "" : " ") + part
        }
        isStart = false
      }
      line(text + last)
    }
  }
}
