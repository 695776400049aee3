// Completion.

import CharterKit

extension LanguageServer {
  func completion(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    let revision = documents[uri]?.revision ?? 0
    writer.beginObject()
    writer.key("isIncomplete")
    writer.bool(false)
    writer.key("items")
    writer.beginArray()
    for (index, completion) in document.completions(at: offset).enumerated() {
      write(completion, lines, &writer) { writer in
        writer.beginObject()
        writer.key("uri")
        writer.string(bytes: uri.text)
        writer.key("offset")
        writer.number(offset)
        writer.key("index")
        writer.number(index)
        writer.key("revision")
        writer.number(revision)
        writer.endObject()
      }
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ completion: EditorCompletion, _ lines: DocumentLines, _ writer: inout JSONWriter,
    data: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    writer.key("label")
    writer.string(completion.label)
    writer.key("kind")
    writer.number(completion.kind.number)
    if !completion.detail.isEmpty {
      writer.key("detail")
      writer.string(completion.detail)
    }
    // Without it, Neovim assumes that items not starting with the typed text are wanted too.
    writer.key("filterText")
    writer.string(completion.label)
    writer.key("sortText")
    writer.string(completion.sortKey)
    if let snippet = completion.snippet, client.hasSnippets {
      writer.key("insertTextFormat")
      writer.number(2)
      write(snippet, completion.range, lines, &writer)
    } else {
      write(completion.newText, completion.range, lines, &writer)
    }
    if client.resolvesCompletionDocumentation {
      writer.key("data")
      data(&writer)
    } else {
      writeDocumentation(completion, &writer)
    }
    writer.endObject()
  }

  private func write(_ text: String, _ range: ByteRange, _ lines: DocumentLines, _ writer: inout JSONWriter) {
    writer.key("textEdit")
    writer.beginObject()
    writer.key("range")
    writer.range(range, lines)
    writer.key("newText")
    writer.string(text)
    writer.endObject()
  }

  private func writeDocumentation(_ completion: EditorCompletion, _ writer: inout JSONWriter) {
    if completion.documentation.isEmpty { return }
    writer.key("documentation")
    // A client that lists no documentation formats, such as Emacs, supports only a plain string.
    guard client.completionMarkdown else { return writer.string(completion.documentation) }
    writer.beginObject()
    writer.key("kind")
    writer.string(literal: "markdown")
    writer.key("value")
    writer.string(completion.documentation)
    writer.endObject()
  }

  /// The item with its documentation; unchanged if the text has changed in the meantime.
  func resolveCompletion(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    guard let members = parameters.members, parameters["label"]?.text != nil else { throw .wrong("label") }
    writer.beginObject()
    writer.members(members, without: "documentation")
    if let data = parameters["data"], let uri = data["uri"]?.text.map({ DocumentURI($0) }),
      let offset = data["offset"]?.integer, let index = data["index"]?.integer,
      let open = documents[uri], open.isInStep, data["revision"]?.integer == open.revision,
      let document = documents[uri]?.document()
    {
      let completions = document.completions(at: offset)
      if completions.indices.contains(index) { writeDocumentation(completions[index], &writer) }
    }
    writer.endObject()
  }
}

extension EditorCompletionKind {
  /// The number of a completion kind in LSP, which decides the icon.
  fileprivate var number: Int {
    switch self {
    case .construct: 14
    case .attribute: 10
    case .option: 20
    case .smallWord: 21
    case .unit: 11
    case .check: 23
    case .language: 12
    case .skeleton: 15
    case .text: 1
    case .party: 7
    case .contribution: 5
    case .aim: 8
    case .need: 6
    }
  }
}
