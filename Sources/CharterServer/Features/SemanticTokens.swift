// Semantic tokens: for a whole document, a range, or what changed since an earlier result.

import CharterKit

extension LanguageServer {
  func semanticTokens(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let data = Self.encoded(document.semanticTokens(), lines)
    writer.beginObject()
    writeResult(remember(data, uri), &writer)
    writer.key("data")
    Self.write(data[...], &writer)
    writer.endObject()
  }

  func semanticTokens(inRange parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    let range = lines.nearest(try parameters.range("range"))
    writer.beginObject()
    writer.key("data")
    Self.write(Self.encoded(document.semanticTokens(in: range), lines)[...], &writer)
    writer.endObject()
  }

  /// The changes since a result that the client has, or all tokens if that result is no longer known.
  func semanticTokens(changes parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let previous = try parameters.requiredText("previousResultId")
    let known = documents[uri]?.sentTokens
    let data = Self.encoded(document.semanticTokens(), lines)
    let result = remember(data, uri)
    writer.beginObject()
    writeResult(result, &writer)
    guard let known, previous == Array("\(known.result)".utf8) else {
      writer.key("data")
      Self.write(data[...], &writer)
      writer.endObject()
      return
    }
    writer.key("edits")
    writer.beginArray()
    if known.data != data {
      let old = known.data
      let shorter = min(old.count, data.count)
      var start = 0
      while start < shorter, old[start] == data[start] { start += 1 }
      var rest = 0
      while rest < shorter - start, old[old.count - 1 - rest] == data[data.count - 1 - rest] { rest += 1 }
      writer.beginObject()
      writer.key("start")
      writer.number(start)
      writer.key("deleteCount")
      writer.number(old.count - rest - start)
      writer.key("data")
      Self.write(data[start..<data.count - rest], &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func remember(_ data: [UInt32], _ uri: DocumentURI) -> Int {
    let result = nextRevision()
    documents[uri]?.sentTokens = SentTokens(result: result, data: data)
    return result
  }

  private func writeResult(_ result: Int, _ writer: inout JSONWriter) {
    writer.key("resultId")
    writer.string("\(result)")
  }

  private static func write(_ data: ArraySlice<UInt32>, _ writer: inout JSONWriter) {
    writer.beginArray()
    for number in data { writer.number(Int(number)) }
    writer.endArray()
  }

  /// Five numbers per token: line and character relative to the previous token, length, type, modifiers.
  private static func encoded(_ tokens: [EditorToken], _ lines: DocumentLines) -> [UInt32] {
    var data: [UInt32] = []
    data.reserveCapacity(tokens.count * 5)
    var last = ClientPosition(line: 0, unit: 0)
    for token in tokens {
      let start = lines.position(Int(token.range.start))
      var end = lines.position(Int(token.range.end))
      // A lone CR ends a line for the client, though not in our own line count.
      if end.line > start.line { end = lines.position(lines.contentEnd(ofLine: start.line)) }
      guard end.unit > start.unit else { continue }
      data.append(UInt32(clamping: start.line - last.line))
      data.append(UInt32(clamping: start.line == last.line ? start.unit - last.unit : start.unit))
      data.append(UInt32(clamping: end.unit - start.unit))
      data.append(UInt32(token.type.rawValue))
      data.append(token.modifiers.rawValue)
      last = start
    }
    return data
  }
}
