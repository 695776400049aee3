// The layout of `charter fmt`: of a document, of some lines, while typing.

import CharterKit

extension LanguageServer {
  func formatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.edits(document.formatting(), lines)
  }

  func rangeFormatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.edits(document.formatting(in: lines.nearest(try parameters.range("range"))), lines)
  }

  func onTypeFormatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    guard let typed = try parameters.requiredText("ch").last else { throw .wrong("ch") }
    writer.edits(document.formatting(afterTyping: typed == 0x0D ? 0x0A : typed, at: offset), lines)
  }
}
