// Who gives to a partner, and to whom it gives, as an LSP call hierarchy.

import CharterKit

extension LanguageServer {
  func prepareCalls(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    guard let partner = document.callHierarchyItem(at: offset) else { return writer.null() }
    writer.beginArray()
    write(partner, lines, uri, &writer)
    writer.endArray()
  }

  func incomingCalls(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri, offset) = try item(parameters)
    write(document.incomingCalls(at: offset), "from", lines, uri, &writer)
  }

  func outgoingCalls(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri, offset) = try item(parameters)
    write(document.outgoingCalls(at: offset), "to", lines, uri, &writer)
  }

  private func item(
    _ parameters: JSONValue
  ) throws(RequestFailure) -> (EditorDocument, DocumentLines, DocumentURI, Int) {
    let item = try parameters.required("item")
    let uri = DocumentURI(try item.requiredText("uri"))
    let range = try item.range("selectionRange")
    let (document, lines, known) = try document(uri)
    return (document, lines, known, lines.nearestOffset(range.start))
  }

  private func write(
    _ calls: [EditorCall], _ key: StaticString, _ lines: DocumentLines, _ uri: DocumentURI,
    _ writer: inout JSONWriter
  ) {
    writer.beginArray()
    for call in calls {
      writer.beginObject()
      writer.key(key)
      write(call.partner, lines, uri, &writer)
      writer.key("fromRanges")
      writer.beginArray()
      for gain in call.gains { writer.range(gain, lines) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(
    _ partner: EditorPartner, _ lines: DocumentLines, _ uri: DocumentURI, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("name")
    writer.string(partner.name)
    writer.key("kind")
    writer.number(Construct.partner.symbolKind)
    if !partner.title.isEmpty {
      writer.key("detail")
      writer.string(partner.title)
    }
    writer.key("uri")
    writer.string(bytes: uri.text)
    writer.key("range")
    writer.range(partner.range, lines)
    writer.key("selectionRange")
    writer.range(partner.selection, lines)
    writer.endObject()
  }
}
