// The reference of the language: every word and every finding, printed from the tables.

/// Prints `Grammar/REFERENCE.md`, in GitHub-flavoured Markdown.
///
/// None of it is author text; what comes from the tables is nevertheless escaped, except for its `code`.
package enum ReferenceManual {
  /// The whole page.
  package static func render() -> [UInt8] {
    var page = ReferencePage()
    page.heading(1, "Reference of the charter language")
    page.paragraph(
      "Printed by `charter grammar reference` from the tables of the language: change those, not this page."
        + " How to write a charter is told in [GUIDE.md](GUIDE.md); the grammar by itself is in"
        + " [charter.ebnf](charter.ebnf).")
    page.paragraph(
      "Keywords exist in English, Dutch and French, always in this order here: `partner` · `partner` · `partenaire`."
        + " A file says in its first line which of the three it uses: `language en`, `taal nl` or `langue fr`;"
        + " the texts in it may be in any language.")
    page.item("[What goes where](#what-goes-where)")
    page.item("[Statements](#statements)")
    page.item("[Attributes](#attributes)")
    page.item("[Options](#options)")
    page.item("[Findings](#findings)")
    page.heading(2, "What goes where")
    appendTree(to: &page)
    page.heading(2, "Statements")
    for row in Vocabulary.constructs { append(row, to: &page) }
    page.heading(2, "Attributes")
    appendAttributes(to: &page)
    page.heading(2, "Options")
    for group in OptionGroup.allCases { append(group, to: &page) }
    page.heading(2, "Findings")
    page.paragraph(
      "An **error** is what a charter can't do without, a **warning** is advice, which a `waive` with a reason may set"
        + " aside, a **hint** is less than that. `…` stands for something in the file. Where the words of the source are"
        + " quoted, it is “\(Explanation.seedSource)”, in Dutch.")
    for group in RuleGroup.allCases { append(group, to: &page) }
    return page.bytes
  }

  // MARK: Statements

  /// The nesting of constructs, down to three levels.
  private static func appendTree(to page: inout ReferencePage) {
    page.beginCode("")
    // Uses a stack instead of recursion: the next one to print is last.
    var waiting: [(construct: Construct, depth: Int)] = [(.charter, 0)]
    while let (construct, depth) = waiting.popLast() {
      page.codeLine(String(repeating: "  ", count: depth) + words(Vocabulary.row(construct).spelling, isCode: false))
      guard depth < 3 else { continue }
      for content in Vocabulary.row(construct).contents.reversed() { waiting.append((content, depth + 1)) }
    }
    page.endCode()
  }

  private static func append(_ row: ConstructRow, to page: inout ReferencePage) {
    page.heading(3, words(row.spelling))
    page.phrase(row.documentation)
    var facts = ["Name: \(word(row.name))", "text: \(word(row.text))"]
    let homes = Construct.allCases.filter { row.standsIn.contains($0) }
    let isOnce = row.once || homes.isEmpty
    facts.append("stands in " + (homes.isEmpty ? "the file itself" : list(homes)) + (isOnce ? ", once" : ""))
    page.paragraph(facts.joined(separator: "; ") + ".")
    if !row.contents.isEmpty { page.paragraph("May hold " + list(row.contents) + ".") }
    let others = otherSpellings(row.spelling)
    if !others.isEmpty { page.paragraph("Also spelled " + others + ".") }
    guard !row.attributes.isEmpty else { return }
    page.tableHead(["attribute", "how often", "value"])
    for use in row.attributes {
      let value = words(use.kind, isList: use.cardinality.isList)
      page.row([words(Vocabulary.row(use.attribute).spelling), words(use.cardinality), value])
    }
  }

  private static func list(_ constructs: [Construct]) -> String {
    constructs.map { code($0.keyword(.english)) }.joined(separator: ", ")
  }

  private static func word(_ presence: Presence) -> String {
    switch presence {
    case .required: "required"
    case .optional: "optional"
    case .none: "none"
    }
  }

  private static func words(_ cardinality: Cardinality) -> String {
    switch cardinality {
    case .one: "exactly once"
    case .optional: "at most once"
    case .some: "once or more"
    case .any: "any number"
    }
  }

  private static func words(_ kind: ValueKind, isList: Bool) -> String {
    switch kind {
    case .option(let group): group.options.map { code($0.keyword(.english)) }.joined(separator: ", ")
    case .text: "a text"
    case .date: "a day: `2026-09-01`"
    case .dates: "a day, or a day `to` a day"
    case .quantity: "a number, with or without a unit: `40 people`"
    case .effort: "a number, with or without a unit and how often: `1 day every week`"
    case .interval: "how often: `week`, `2 weeks`"
    case .everyInterval: "how often: `every year`, `every 6 months`"
    case .names(.partners): isList ? "names of partners, `all`, `others`" : "the name of a partner"
    case .names(.parties):
      isList
        ? "names of partners, observers or stakeholders, `all`, `others`"
        : "the name of a partner, an observer or a stakeholder"
    case .names(.aims): isList ? "names of aims" : "the name of an aim"
    case .names(.contributionsOrAims):
      isList ? "names of contributions or aims" : "the name of a contribution or an aim"
    case .names(.ownNeeds): isList ? "names of needs of the same party" : "the name of a need of the same party"
    case .check: "the name or the code of a warning"
    }
  }

  // MARK: Attributes and options

  private static func appendAttributes(to page: inout ReferencePage) {
    page.paragraph(
      "An attribute follows its statement, or is on its own line in the statement's block. For those that may"
        + " occur more than once, values can also be separated by commas.")
    page.tableHead(["attribute", "of", "meaning"])
    for row in Vocabulary.attributes {
      let takers = Vocabulary.constructs.filter { $0.use(of: row.attribute) != nil }.map { $0.construct }
      let others = otherSpellings(row.spelling)
      page.row([
        words(row.spelling) + (others.isEmpty ? "" : " (also \(others))"), list(takers), meaning(row.documentation),
      ])
    }
  }

  private static func append(_ group: OptionGroup, to page: inout ReferencePage) {
    page.heading(3, title(group))
    page.tableHead(["option", "meaning"])
    for option in group.options {
      let row = Vocabulary.row(option)
      let others = otherSpellings(row.spelling)
      page.row([words(row.spelling) + (others.isEmpty ? "" : " (also \(others))"), meaning(row.documentation)])
    }
  }

  private static func title(_ group: OptionGroup) -> String {
    switch group {
    case .form: "Of `form`"
    case .sector: "Of `sector`"
    case .means: "Of `as`"
    case .disclosure: "Of `disclosure`"
    case .signing: "Of `signing`"
    case .interval: "After `every`"
    case .intervals: "After `every` and a number"
    case .yesNo: "Of `binding`"
    case .smallWord: "Small words"
    }
  }

  private static func meaning(_ phrase: Phrase) -> String {
    Language.allCases.map { phrase[$0] }.joined(separator: "<br>")
  }

  // MARK: Findings

  private static func append(_ group: RuleGroup, to page: inout ReferencePage) {
    let kinds = Rule.all.filter { $0.group == group }.sorted { $0.number < $1.number }
    guard !kinds.isEmpty else { return }
    page.heading(3, group.rawValue + ": " + Language.allCases.map { group.title[$0] }.joined(separator: " · "))
    for kind in kinds {
      page.heading(4, "\(code(kind.code)) \(kind.name) (\(kind.severity.name))")
      for language in Language.allCases {
        let meanings = kind.messages.map { kind.outline($0, language) }.joined(separator: " / ")
        let errors = kind.errors.map { " (\(Severity.error.word[language]) \($0[language]).)" } ?? ""
        page.item("**\(language.code)** \(meanings)\(errors) *\(kind.why[language])* \(kind.outlineOfHelp(language))")
      }
      if !kind.seed.utf8.isEmpty { page.quotation("“\(kind.seed)”") }
      page.paragraph("With it, and without:")
      page.example(kind.bad)
      page.example(kind.good)
    }
  }

  // MARK: Words

  /// The spellings that the formatter writes, one for each language.
  private static func words(_ spelling: Spelling, isCode: Bool = true) -> String {
    Language.allCases.map { isCode ? code(spelling.canonical($0)) : spelling.canonical($0) }.joined(separator: " · ")
  }

  /// The alternative spellings, with their language.
  private static func otherSpellings(_ spelling: Spelling) -> String {
    var others: [String] = []
    for language in Language.allCases {
      for word in spelling[language].dropFirst() { others.append("\(code(word)) in \(language.code)") }
    }
    return others.joined(separator: ", ")
  }

  private static func code(_ word: String) -> String { "`" + word + "`" }
}
