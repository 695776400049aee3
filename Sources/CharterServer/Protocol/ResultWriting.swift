// The parts that many results consist of: positions, ranges, edits.

import CharterKit

extension JSONWriter {
  mutating func position(_ position: ClientPosition) {
    beginObject()
    key("line")
    number(position.line)
    key("character")
    number(position.unit)
    endObject()
  }

  mutating func range(_ range: ByteRange, _ lines: DocumentLines) {
    beginObject()
    key("start")
    position(lines.position(Int(range.start)))
    key("end")
    position(lines.position(Int(range.end)))
    endObject()
  }

  /// Writes an array of `TextEdit`s, or of `SnippetTextEdit`s for edits with something to fill in if `language` is
  /// given.
  mutating func edits(_ edits: [Edit], _ lines: DocumentLines, snippets language: Language? = nil) {
    beginArray()
    for edit in edits {
      beginObject()
      key("range")
      range(edit.range, lines)
      if let language, let snippet = edit.snippet(language) {
        key("snippet")
        beginObject()
        key("kind")
        string("snippet")
        key("value")
        string(snippet)
        endObject()
      } else {
        key("newText")
        string(edit.newText)
      }
      endObject()
    }
    endArray()
  }

  /// Writes a `WorkspaceEdit` for one document. With `version`, the client applies it only to that version of the text.
  ///
  /// - Parameter language: The language for snippets, sent to clients that support them; nil for plain edits.
  mutating func workspaceEdit(
    _ edits: [Edit], _ lines: DocumentLines, of uri: DocumentURI, version: Int?, _ client: ClientCapabilities,
    snippets language: Language? = nil
  ) {
    beginObject()
    if client.hasDocumentChanges {
      key("documentChanges")
      beginArray()
      beginObject()
      key("textDocument")
      beginObject()
      key("uri")
      string(bytes: uri.text)
      key("version")
      if let version { number(version) } else { null() }
      endObject()
      key("edits")
      self.edits(edits, lines, snippets: client.hasSnippetEdits ? language : nil)
      endObject()
      endArray()
    } else {
      key("changes")
      beginObject()
      key(word: uri.string)
      self.edits(edits, lines)
      endObject()
    }
    endObject()
  }

  mutating func location(_ range: ByteRange, _ lines: DocumentLines, in uri: DocumentURI) {
    beginObject()
    key("uri")
    string(bytes: uri.text)
    key("range")
    self.range(range, lines)
    endObject()
  }
}
