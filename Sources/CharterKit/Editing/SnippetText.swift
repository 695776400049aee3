// A text with tab stops, both as plain text and as an LSP snippet.

/// Builds a text in both forms: without tab stops, and with them.
struct SnippetText {
  private(set) var plain = ""
  private(set) var snippet = ""
  private(set) var stops = 0
  private var hasEnd = false

  /// Adds literal text.
  mutating func put(_ text: String) {
    plain += text
    snippet += Self.escaped(text, "$\\")
  }

  /// Adds a tab stop, with a placeholder to overwrite.
  mutating func stop(_ text: String = "") {
    stops += 1
    plain += text
    snippet += text.utf8.isEmpty ? "$\(stops)" : "${\(stops):" + Self.escaped(text, "$}\\") + "}"
  }

  /// A text to fill in; it is reported until that is done (W011).
  mutating func text() {
    put("\"")
    stop("…")
    put("\"")
  }

  /// Adds a tab stop with a choice of words.
  mutating func choice(_ words: [String]) {
    guard let first = words.first else { return }
    stops += 1
    plain += first
    snippet += "${\(stops)|"
    var isFirst = true
    for word in words {
      if !isFirst { snippet += "," }
      snippet += Self.escaped(word, "$}\\,|")
      isFirst = false
    }
    snippet += "|}"
  }

  /// Sets the final cursor position.
  mutating func end() {
    hasEnd = true
    snippet += "$0"
  }

  /// Nil if there is nothing to fill in.
  var asSnippet: String? { stops > 0 || hasEnd ? snippet : nil }

  private static func escaped(_ text: String, _ special: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension SnippetText {
  /// A statement with all its required parts, and with its block if it can have one.
  init(_ row: ConstructRow, _ language: Language) {
    put(row.construct.keyword(language))
    if row.name == .required {
      put(" ")
      stop(row.construct.nameExample[language])
    }
    if row.text == .required {
      put(" ")
      text()
    }
    let required = row.attributes.filter { $0.cardinality.isRequired }
    let hasBlock = !row.contents.isEmpty || (row.name == .none && row.text == .none)
    if !hasBlock {
      for use in required {
        put(" ")
        put(use, language)
      }
      return
    }
    put(" {\n")
    for use in required {
      put("  ")
      put(use, language)
      put("\n")
    }
    put("  ")
    end()
    put("\n}")
  }

  init(_ use: AttributeUse, _ language: Language) { put(use, language) }

  private mutating func put(_ use: AttributeUse, _ language: Language) {
    put(use.attribute.keyword(language) + " ")
    switch use.kind {
    case .option(let group): choice(group.options.map { $0.keyword(language) })
    case .text: text()
    case .date, .quantity, .effort: stop()
    case .dates:
      stop()
      put(" " + KeywordOption.to.keyword(language) + " ")
      stop()
    case .interval: choice([KeywordOption.day, .week, .month].map { $0.keyword(language) })
    case .everyInterval:
      put(Attribute.every(before: .year, language) + " " + KeywordOption.year.keyword(language))
    case .names(.partners), .names(.parties): stop(use.attribute == .lead ? "" : KeywordOption.all.keyword(language))
    case .names(.aims), .names(.contributionsOrAims), .names(.ownNeeds), .check: stop()
    }
  }
}

extension Construct {
  /// A placeholder for a name.
  var nameExample: Phrase {
    switch self {
    case .aim: Phrase(en: "Aim", nl: "Doel", fr: "But")
    case .observer: Phrase(en: "Observer", nl: "Waarnemer", fr: "Observateur")
    case .stakeholder: Phrase(en: "Stakeholder", nl: "Belanghebbende", fr: "PartiePrenante")
    case .partner: Phrase(en: "Partner", nl: "Partner", fr: "Partenaire")
    case .charter, .brings, .gains, .needs, .commits, .signatory, .aspect, .risk, .responsibility, .success, .project,
      .communication, .meeting, .channel, .transparency, .shares, .teaming, .terms, .article, .waive:
      Phrase(en: "Name", nl: "Naam", fr: "Nom")
    }
  }
}
