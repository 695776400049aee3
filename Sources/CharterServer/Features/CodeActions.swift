// Code actions: fixes of findings, and other edits.

import CharterKit

extension LanguageServer {
  func codeActions(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let range = lines.nearest(try parameters.range("range"))
    let context = try parameters.required("context")
    let wanted = context.optional("only")?.elements?.compactMap(\.text)
    writer.beginArray()
    if let finding = try findingToMend(range, context, lines) {
      let fixes = document.actions(in: finding).filter { $0.kind == .quickFix && $0.finding != nil }
      if let fix = fixes.first(where: { $0.isPreferred }) { write(fix, document, lines, uri, context, &writer) }
    } else {
      for action in document.actions(in: range) where Self.isWanted(action.kind.name, wanted) {
        var edits: [Edit]?
        if !client.resolvesActionEdits, case .request(let request) = action.effect {
          edits = document.edits(for: request)
          if edits?.isEmpty == true { continue }
        }
        write(action, edits: edits, document, lines, uri, context, &writer)
      }
    }
    writer.endArray()
  }

  /// The range of the single finding that a client wants fixed, if that is what it asks.
  ///
  /// Kate's Quick Fix sends the range of the whole document with one finding, and applies every action in the answer.
  /// So the answer is only that finding's fix, if it is safe, and no translation, because the user isn't asked.
  /// (Clients that show a menu don't send this: a whole document with no trigger kind.)
  private func findingToMend(
    _ range: ByteRange, _ context: JSONValue, _ lines: DocumentLines
  ) throws(RequestFailure) -> ByteRange? {
    guard range.start == 0, Int(range.end) == lines.bytes.count, context.optional("only") == nil,
      context.optional("triggerKind") == nil, let findings = context["diagnostics"]?.elements, findings.count == 1,
      let finding = findings.first
    else { return nil }
    return lines.nearest(try finding.range("range"))
  }

  /// Whether a kind is one of those requested or a sub-kind of one: `source` includes `source.fixAll`.
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
    _ action: EditorAction, edits: [Edit]? = nil, _ document: EditorDocument, _ lines: DocumentLines,
    _ uri: DocumentURI,
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
      writer.workspaceEdit(edits, lines, of: uri, version: version, client, snippets: document.language)
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
        writer.workspaceEdit(edits ?? document.edits(for: request), lines, of: uri, version: version, client)
      }
    }
    writer.endObject()
  }

  /// The action with its edits.
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
    else { throw RequestFailure(.contentModified, "the text has changed in the meantime") }
    let edits = document.edits(for: request)
    // Only a translation can fail: if something can't be read, or a unit would become a keyword.
    if edits.isEmpty {
      throw RequestFailure(
        .requestFailed,
        Phrase(
          en: "This can't be done here: correct the errors first, or give a word that is a keyword there another name.",
          nl:
            "Dat gaat hier niet: herstel eerst de fouten, of geef een woord dat daar een sleutelwoord is een andere naam.",
          fr: "C’est impossible ici : corrigez d’abord les erreurs, ou renommez un mot qui y serait un mot-clé.")[
            document.language])
    }
    writer.beginObject()
    writer.members(members)
    writer.key("edit")
    writer.workspaceEdit(edits, lines, of: open.uri, version: open.version, client)
    writer.endObject()
  }
}

extension EditorActionKind {
  /// The name in LSP.
  var name: StaticString {
    switch self {
    case .quickFix: "quickfix"
    case .fixAll: "source.fixAll"
    case .refactor: "refactor.rewrite"
    }
  }
}
