// Snippets for VS Code: each statement with its required parts, in each language.

/// Prints `Grammar/editors/vscode/snippets.json`.
package enum SnippetFile {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    var page = "{\n"
    var isFirst = true
    for language in Language.allCases {
      for row in Vocabulary.constructs {
        let snippet = Snippet(row, language)
        page += isFirst ? "" : ",\n"
        isFirst = false
        page += "  \"\(row.construct.keyword(language)) (\(language.code))\": {\n"
        page += "    \"prefix\": \"\(row.construct.keyword(language))\",\n    \"body\": ["
        page += snippet.lines.map { "\"\($0)\"" }.joined(separator: ", ")
        page += "],\n    \"description\": \"\(row.documentation[language])\"\n  }"
      }
    }
    return Array((page + "\n}\n").utf8)
  }

  /// The lines of one snippet, as they are written in JSON.
  private struct Snippet {
    let language: Language
    var lines: [String] = []
    private var stops = 0

    init(_ row: ConstructRow, _ language: Language) {
      self.language = language
      var line = row.construct.keyword(language)
      if takesName(row) { line += " " + stop(nameWord) }
      if row.text != .none { line += " " + text() }
      for use in row.attributes where use.cardinality.isRequired {
        line += " " + use.attribute.keyword(language) + " " + value(use.kind)
      }
      if row.construct == .charter { lines = ["\(language.keyword) \(language.code)", ""] }
      if row.contents.isEmpty, !row.attributes.contains(where: { !$0.cardinality.isRequired }) || row.text != .none {
        lines.append(line)
      } else {
        lines += [line + " {", "\\t$0", "}"]
      }
    }

    /// Statements that others refer to get a name; others get one only if it is required.
    private func takesName(_ row: ConstructRow) -> Bool {
      row.name == .required || row.construct == .brings || row.construct == .needs
    }

    private mutating func stop(_ text: String) -> String {
      stops += 1
      return text.utf8.isEmpty ? "$\(stops)" : "${\(stops):\(text)}"
    }

    /// A text to fill in; it is reported until that is done (W011).
    private mutating func text() -> String { "\\\"" + stop("…") + "\\\"" }

    private mutating func choice(_ options: [KeywordOption]) -> String {
      stops += 1
      return "${\(stops)|" + options.map { $0.keyword(language) }.joined(separator: ",") + "|}"
    }

    private mutating func value(_ kind: ValueKind) -> String {
      switch kind {
      case .option(let group): choice(group.options)
      case .interval: choice(OptionGroup.interval.options)
      case .everyInterval: Attribute.every.keyword(language) + " " + choice(OptionGroup.interval.options)
      case .text: text()
      case .date, .dates: stop("2027-01-31")
      case .quantity, .effort: stop("1")
      case .names(.partners), .names(.parties): stop(KeywordOption.all.keyword(language))
      case .names: stop("")
      case .check: stop(Rule.all.first { $0.severity == .warning }?.name ?? "")
      }
    }

    private var nameWord: String {
      switch language {
      case .english: "Name"
      case .dutch: "Naam"
      case .french: "Nom"
      }
    }
  }
}
