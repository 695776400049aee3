// What can be done at one stroke: fixes of findings, and other rewritings.

import CharterKit

extension LanguageServer {
  func codeActions(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let range = lines.nearest(try parameters.range("range"))
    let context = try parameters.required("context")
    let wanted = context.optional("only")?.elements?.compactMap(\.text)
    writer.beginArray()
    for action in document.actions(in: range) where Self.isWanted(action.kind.name, wanted) {
      write(action, document, lines, uri, context, &writer)
    }
    writer.endArray()
  }

  /// Whether a kind is one of those asked for, or below one: `source` asks for `source.fixAll` too.
  private static func isWanted(_ kind: StaticString, _ wanted: [[UInt8]]?) -> Bool {
    guard let wanted else { return true }
    return kind.withUTF8Buffer { kind in
      wanted.contains { wanted in
        wanted.isEmpty
          || kind.starts(with: wanted) && (kind.count == wanted.count || kind[wanted.count] == UInt8(ascii: "."))
      }
    }
  }

  private func write(
    _ action: EditorAction, _ document: EditorDocument, _ lines: DocumentLines, _ uri: DocumentURI,
    _ context: JSONValue, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("title")
    writer.string(action.title)
    writer.key("kind")
    writer.string(literal: action.kind.name)
    if action.isPreferred {
      writer.key("isPreferred")
      writer.bool(true)
    }
    if let finding = action.finding {
      let mended = context["diagnostics"]?.elements?.filter { $0["data"]?["finding"]?.integer == finding } ?? []
      if !mended.isEmpty {
        writer.key("diagnostics")
        writer.value(.array(mended))
      }
    }
    let version = documents[uri]?.version
    switch action.effect {
    case .edits(let edits):
      writer.key("edit")
      writer.workspaceEdit(edits, lines, of: uri, version: version, client)
    case .request(let request):
      if client.resolvesActionEdits {
        writer.key("data")
        writer.beginObject()
        writer.key("uri")
        writer.string(bytes: uri.text)
        writer.key("request")
        writer.string(request.code)
        writer.key("revision")
        writer.number(documents[uri]?.revision ?? 0)
        writer.endObject()
      } else {
        writer.key("edit")
        writer.workspaceEdit(document.edits(for: request), lines, of: uri, version: version, client)
      }
    }
    writer.endObject()
  }

  /// The action with its edit.
  func resolveAction(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    guard let members = parameters.members, parameters["title"]?.text != nil else { throw .wrong("title") }
    guard let data = parameters.optional("data"), parameters["edit"] == nil else {
      return writer.value(parameters)
    }
    let uri = DocumentURI(try data.requiredText("uri"))
    guard let request = EditorRequest(code: String(decoding: try data.requiredText("request"), as: UTF8.self)) else {
      throw .wrong("request")
    }
    guard let open = documents[uri], open.isInStep, open.revision == data["revision"]?.integer,
      let document = documents[uri]?.document(), let lines = documents[uri]?.lines()
    else { throw RequestFailure(.contentModified, "the text has changed meanwhile") }
    writer.beginObject()
    writer.members(members)
    writer.key("edit")
    writer.workspaceEdit(document.edits(for: request), lines, of: open.uri, version: open.version, client)
    writer.endObject()
  }
}

extension EditorActionKind {
  /// As LSP calls it.
  var name: StaticString {
    switch self {
    case .quickFix: "quickfix"
    case .fixAll: "source.fixAll"
    case .refactor: "refactor.rewrite"
    }
  }
}
