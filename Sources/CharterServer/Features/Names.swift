// Names: definition, references, highlights and renaming.

import CharterKit

extension LanguageServer {
  func hover(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    guard let hover = document.hover(at: lines.nearestOffset(try parameters.position("position"))) else {
      return writer.null()
    }
    writer.beginObject()
    writer.key("contents")
    writer.beginObject()
    writer.key("kind")
    writer.string(literal: client.hoverMarkdown ? "markdown" : "plaintext")
    writer.key("value")
    writer.string(client.hoverMarkdown ? hover.markdown : hover.plainText)
    writer.endObject()
    writer.key("range")
    writer.range(hover.range, lines)
    writer.endObject()
  }

  func definition(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    guard let target = document.definition(at: lines.nearestOffset(try parameters.position("position"))) else {
      return writer.null()
    }
    guard client.hasDefinitionLinks else { return writer.location(target.selection, lines, in: uri) }
    writer.beginArray()
    writer.beginObject()
    writer.key("originSelectionRange")
    writer.range(target.origin, lines)
    writer.key("targetUri")
    writer.string(bytes: uri.text)
    writer.key("targetRange")
    writer.range(target.range, lines)
    writer.key("targetSelectionRange")
    writer.range(target.selection, lines)
    writer.endObject()
    writer.endArray()
  }

  func references(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    let includesDeclaration = try parameters.required("context").isTrue("includeDeclaration")
    writer.beginArray()
    for range in document.references(at: offset, includesDeclaration: includesDeclaration) {
      writer.location(range, lines, in: uri)
    }
    writer.endArray()
  }

  func highlights(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.beginArray()
    for highlight in document.highlights(at: lines.nearestOffset(try parameters.position("position"))) {
      writer.beginObject()
      writer.key("range")
      writer.range(highlight.range, lines)
      writer.key("kind")
      writer.number(highlight.isWrite ? 3 : 2)
      writer.endObject()
    }
    writer.endArray()
  }

  func prepareRename(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    do throws(EditorRefusal) {
      let (range, name) = try document.prepareRename(at: offset)
      writer.beginObject()
      writer.key("range")
      writer.range(range, lines)
      writer.key("placeholder")
      writer.string(name)
      writer.endObject()
    } catch {
      throw RequestFailure(.requestFailed, error.message)
    }
  }

  func rename(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    let name = String(decoding: try parameters.requiredText("newName"), as: UTF8.self)
    do throws(EditorRefusal) {
      let edits = try document.rename(at: offset, to: name)
      writer.workspaceEdit(edits, lines, of: uri, version: documents[uri]?.version, client)
    } catch {
      throw RequestFailure(.requestFailed, error.message)
    }
  }

  func linkedRanges(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let ranges = document.linkedRanges(at: lines.nearestOffset(try parameters.position("position")))
    guard !ranges.isEmpty else { return writer.null() }
    writer.beginObject()
    writer.key("ranges")
    writer.beginArray()
    for range in ranges { writer.range(range, lines) }
    writer.endArray()
    writer.key("wordPattern")
    writer.string(EditorDocument.namePattern)
    writer.endObject()
  }
}
