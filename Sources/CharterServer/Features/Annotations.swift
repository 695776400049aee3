// Code lenses and inlay hints: who gives to whom, counted.

import CharterKit

extension LanguageServer {
  func lenses(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    writer.beginArray()
    for lens in document.lenses(signed: signedCounts.count(of: document.analysis, uri)) {
      writer.beginObject()
      writer.key("range")
      writer.range(lens.range, lines)
      writer.key("command")
      writer.beginObject()
      writer.key("title")
      writer.string(lens.title)
      writer.key("command")
      writer.string(ServerCommand.report.rawValue)
      writer.key("arguments")
      writer.beginArray()
      writer.string(bytes: uri.text)
      writer.endArray()
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
  }

  func hints(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.beginArray()
    for hint in document.hints(in: lines.nearest(try parameters.range("range"))) {
      writer.beginObject()
      writer.key("position")
      writer.position(lines.position(Int(hint.offset)))
      writer.key("label")
      writer.string(hint.label)
      if !hint.tooltip.isEmpty {
        writer.key("tooltip")
        writer.string(hint.tooltip)
      }
      writer.key("paddingLeft")
      writer.bool(true)
      writer.endObject()
    }
    writer.endArray()
  }
}
