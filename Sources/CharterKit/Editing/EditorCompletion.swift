// A completion, as an editor offers it.

/// What kind of word is offered.
public enum EditorCompletionKind: Sendable {
  case construct, attribute, option, smallWord, unit, check
  case language, skeleton, text
  case party, contribution, aim, need
}

/// One completion.
public struct EditorCompletion: Sendable {
  public let label: String
  public let kind: EditorCompletionKind
  /// One line: the title for a name, the meaning for a keyword.
  public let detail: String
  /// Markdown in the file's language; empty if there is none.
  public let documentation: String
  /// What an editor without snippet support inserts.
  public let newText: String
  /// The same as an LSP snippet (`$1`, `${2:word}`); nil if there is nothing to fill in.
  public let snippet: String?
  /// What it replaces: the word at the offset, or an empty range.
  public let range: ByteRange
  /// ASCII; completions are displayed in the order of these keys.
  public let sortKey: String
}
