// The layout of `charter fmt`: for a document, for a range, and while typing.

import CharterKit

extension LanguageServer {
  func formatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.edits(edits(of: document) { $0.formatting() }, lines)
  }

  func rangeFormatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let range = lines.nearest(try parameters.range("range"))
    writer.edits(edits(of: document) { $0.formatting(in: range) }, lines)
  }

  func onTypeFormatting(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let offset = lines.nearestOffset(try parameters.position("position"))
    guard let typed = try parameters.requiredText("ch").last else { throw .wrong("ch") }
    writer.edits(edits(of: document) { $0.formatting(afterTyping: typed == 0x0D ? 0x0A : typed, at: offset) }, lines)
  }

  /// The edits to make; none for a text that `charter fmt` leaves alone.
  private func edits(of document: EditorDocument, _ layOut: (EditorDocument) -> [Edit]) -> [Edit] {
    RewritingObstacle(document.analysis) == nil ? layOut(document) : []
  }
}
