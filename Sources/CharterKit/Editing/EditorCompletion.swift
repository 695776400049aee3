// A completion, as an editor offers it.

/// What kind of word is offered.
package enum EditorCompletionKind: Sendable {
  case construct, attribute, option, smallWord, unit, check
  case language, skeleton, text
  case party, contribution, aim, need
}

/// One completion.
package struct EditorCompletion: Sendable {
  package let label: String
  package let kind: EditorCompletionKind
  /// One line: the title for a name, the meaning for a keyword.
  package let detail: String
  /// Markdown in the file's language; empty if there is none.
  package let documentation: String
  /// What an editor without snippet support inserts.
  package let newText: String
  /// The same as an LSP snippet (`$1`, `${2:word}`); nil if there is nothing to fill in.
  package let snippet: String?
  /// What it replaces: the word at the offset, or an empty range.
  package let range: ByteRange
  /// ASCII; completions are displayed in the order of these keys.
  package let sortKey: String
}
