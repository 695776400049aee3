// What a kind of finding means: what `charter explain` prints.

/// Explains kinds of findings, in plain text.
package enum Explanation {
  /// The width in columns that sentences are folded to.
  private static let width = 88

  /// Everything about one kind: what it means, why it matters, the source it is based on, what to do, two examples.
  package static func render(rule: Rule, language: Language) -> [UInt8] {
    var page = Page()
    let exception = rule.errors.map { "; \(Severity.error.word[language]) " + $0[language] } ?? ""
    page.line("\(rule.code) \(rule.name) (\(rule.severity.word[language])\(exception))")
    for message in rule.messages { page.paragraph(rule.outline(message, language), width) }
    page.heading(Phrase(en: "Why it matters", nl: "Waarom het ertoe doet", fr: "Pourquoi c’est important")[language])
    page.paragraph(rule.why[language], width, isFirst: true)
    if !rule.seed.utf8.isEmpty {
      page.paragraph(quotation(rule.seed, language), width)
    }
    page.heading(Phrase(en: "What to do", nl: "Wat je eraan doet", fr: "Que faire")[language])
    page.paragraph(rule.outlineOfHelp(language), width, isFirst: true)
    let examples = SpokenExamples(of: rule, in: language)
    page.heading(
      Phrase(en: "With this finding", nl: "Met deze bevinding", fr: "Avec ce constat")[language]
        + rule.bad.setting(language))
    page.example(examples.bad)
    let analysis = examples.analysis
    if let finding = analysis.findings.first(where: { $0.rule === rule }) {
      let wording = Wording(analysis.source, file: analysis.charter.language, messages: language)
      page.paragraph("→ " + wording.message(finding), width)
    }
    page.heading(
      Phrase(en: "Without it", nl: "Zonder deze bevinding", fr: "Sans ce constat")[language]
        + rule.good.setting(language))
    page.example(examples.good)
    return page.bytes
  }

  /// The words of the source, which are Dutch, and where they come from.
  private static func quotation(_ seed: String, _ language: Language) -> String {
    switch language {
    case .english: "In the words of its source, in Dutch: \(language.quoted(seed)) (\(seedSource))."
    case .dutch: "In de woorden van de bron: \(language.quoted(seed)) (\(seedSource))."
    case .french: "Dans les mots de la source, en néerlandais : \(language.quoted(seed)) (\(seedSource))."
    }
  }

  /// The source that the quotations come from.
  static let seedSource = "Cocreatie werkveld, thema 3: Succesvolle partnerschappen"

  /// Every kind, one on each line, grouped by the meaning of its letter.
  package static func list(language: Language) -> [UInt8] {
    var page = Page()
    let nameWidth = Rule.all.reduce(0) { max($0, $1.name.utf8.count) }
    let severityWidth = Severity.allCases.reduce(0) { max($0, DisplayWidth.of($1.word[language])) }
    for group in RuleGroup.allCases {
      let rules = Rule.all.filter { $0.group == group }
      if rules.isEmpty { continue }
      if !page.bytes.isEmpty { page.line("") }
      page.line("\(group.rawValue)  \(group.title[language])")
      for rule in rules.sorted(by: { $0.number < $1.number }) {
        let severity = rule.severity.word[language]
        page.line(
          "  \(rule.code)  " + padded(rule.name, nameWidth) + "  " + padded(severity, severityWidth) + "  "
            + rule.outline(language))
      }
    }
    return page.bytes
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
  }

  /// Accumulates lines of text.
  private struct Page {
    var bytes: [UInt8] = []

    mutating func line(_ text: String) {
      VisibleText.append(text, into: &bytes)
      bytes.append(0x0A)
    }

    mutating func heading(_ text: String) {
      line("")
      line(text)
    }

    /// Appends a paragraph folded at spaces; indented below a heading, and separated by a blank line from what precedes
    /// it.
    mutating func paragraph(_ text: String, _ width: Int, isFirst: Bool = false) {
      if !isFirst { line("") }
      var words = ""
      var column = 0
      for word in text.utf8.split(separator: 0x20) {
        let word = String(decoding: word, as: UTF8.self)
        let length = DisplayWidth.of(word)
        if column > 0, column + 1 + length > width {
          line("  " + words)
          (words, column) = ("", 0)
        }
        words += (column > 0 ? " " : "") + word
        column += length + (column > 0 ? 1 : 0)
      }
      if column > 0 { line("  " + words) }
    }

    mutating func example(_ example: Example) {
      for text in example.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if text.isEmpty {
          if text.endIndex < example.bytes.count { bytes.append(0x0A) }
          continue
        }
        bytes.append(contentsOf: "    ".utf8)
        VisibleText.append(text, into: &bytes)
        bytes.append(0x0A)
      }
    }
  }
}

extension Example {
  /// Where an example that isn't a complete file belongs, in parentheses.
  fileprivate func setting(_ language: Language) -> String {
    let words =
      switch self {
      case .file, .bytes: Phrase(en: "", nl: "", fr: "")
      case .inCharter:
        Phrase(
          en: " (in the charter's block)", nl: " (in het blok van het charter)", fr: " (dans le bloc de la charte)")
      case .inPartner:
        Phrase(
          en: " (in a partner's block)", nl: " (in het blok van een partner)", fr: " (dans le bloc d’un partenaire)")
      }
    return words[language]
  }
}
