// What `charter grammar` prints: the files in `Grammar/` that are made from the table.

/// A page made from the table of the language, called by the name that `charter grammar` knows it by.
package enum GeneratedPage: String, CaseIterable, Sendable {
  case ebnf, schema, reference
  case textMate = "textmate"
  case sublime, kate, vim, pygments, snippets

  /// The files in `Grammar/` that hold it.
  package var files: [String] {
    switch self {
    case .ebnf: ["charter.ebnf"]
    case .schema: ["charter.schema.json"]
    case .reference: ["REFERENCE.md"]
    // The extension for VS Code is published with a copy of its own.
    case .textMate: ["charter.tmLanguage.json", "editors/vscode/charter.tmLanguage.json"]
    case .sublime: ["charter.sublime-syntax"]
    case .kate: ["charter.xml"]
    case .vim: ["charter.vim"]
    case .pygments: ["charter_lexer.py"]
    case .snippets: ["editors/vscode/snippets.json"]
    }
  }

  /// The page.
  package func render() -> [UInt8] {
    switch self {
    case .ebnf: EBNF.render()
    case .schema: JSONSchema.render()
    case .reference: ReferenceManual.render()
    case .textMate: TextMateGrammar.render()
    case .sublime: SublimeGrammar.render()
    case .kate: KateGrammar.render()
    case .vim: VimGrammar.render()
    case .pygments: PygmentsGrammar.render()
    case .snippets: SnippetFile.render()
    }
  }
}
