// What may be written at a place, as an editor offers it.

/// What is offered.
public enum EditorCompletionKind: Sendable {
  case construct, attribute, option, smallWord, unit, check
  case language, skeleton, text
  case party, contribution, aim, need
}

/// One thing to write.
public struct EditorCompletion: Sendable {
  public let label: String
  public let kind: EditorCompletionKind
  /// One line: for a name its title, for a keyword what it is.
  public let detail: String
  /// Markdown in the file's language; empty if there is none.
  public let documentation: String
  /// What is written by an editor without placeholders.
  public let newText: String
  /// The same with placeholders, as the protocol writes them (`$1`, `${2:word}`); nil if there is nothing to fill in.
  public let snippet: String?
  /// What it takes the place of: the word at the offset, or nothing.
  public let range: ByteRange
  /// ASCII; in its order they are shown.
  public let sortKey: String
}
