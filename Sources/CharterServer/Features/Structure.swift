// The outline of a document, its folding ranges, and selections around the cursor.

import CharterKit

extension LanguageServer {
  func symbols(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    writer.beginArray()
    if client.hasSymbolTree {
      for symbol in document.symbols() { write(symbol, lines, &writer) }
    } else {
      for symbol in document.flatSymbols() { write(symbol, lines, uri, &writer) }
    }
    writer.endArray()
  }

  /// The depth is that of blocks: at most 64.
  private func write(_ symbol: EditorSymbol, _ lines: DocumentLines, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.string(symbol.name)
    if !symbol.detail.isEmpty {
      writer.key("detail")
      writer.string(symbol.detail)
    }
    writer.key("kind")
    writer.number(symbol.construct.symbolKind)
    writer.key("range")
    writer.range(symbol.range, lines)
    writer.key("selectionRange")
    writer.range(symbol.selection, lines)
    if !symbol.children.isEmpty {
      writer.key("children")
      writer.beginArray()
      for child in symbol.children { write(child, lines, &writer) }
      writer.endArray()
    }
    writer.endObject()
  }

  private func write(
    _ symbol: EditorFlatSymbol, _ lines: DocumentLines, _ uri: DocumentURI, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("name")
    writer.string(symbol.name)
    writer.key("kind")
    writer.number(symbol.construct.symbolKind)
    writer.key("location")
    writer.location(symbol.range, lines, in: uri)
    if !symbol.container.isEmpty {
      writer.key("containerName")
      writer.string(symbol.container)
    }
    writer.endObject()
  }

  /// The maximum number of symbols sent for a search.
  private static let symbolLimit = 1000

  func workspaceSymbols(
    _ parameters: JSONValue, _ id: MessageID, _ writer: inout JSONWriter
  ) throws(RequestFailure) {
    let query = SymbolQuery(String(decoding: try parameters.requiredText("query"), as: UTF8.self))
    listFiles()
    var left = Self.symbolLimit
    writer.beginArray()
    func write(_ document: EditorDocument, _ lines: DocumentLines, _ uri: DocumentURI, _ writer: inout JSONWriter) {
      for symbol in document.flatSymbols() where left > 0 && query.matches(symbol) {
        self.write(symbol, lines, uri, &writer)
        left -= 1
      }
    }
    for uri in documents.keys.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) {
      guard let open = documents[uri], open.isInStep, let document = documents[uri]?.document(),
        let lines = documents[uri]?.lines()
      else { continue }
      write(document, lines, open.uri, &writer)
    }
    for (index, path) in workspace.paths.enumerated() where left > 0 {
      if index % 16 == 15, isTakenBack(id) { throw RequestFailure(.requestCancelled, "taken back") }
      let uri = DocumentURI(path)
      guard documents[uri] == nil, let bytes = readFile(path) else { continue }
      write(EditorDocument(bytes, reader: language), DocumentLines(bytes, client.encoding), uri, &writer)
    }
    writer.endArray()
  }

  func folds(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    writer.beginArray()
    for fold in document.folds() {
      let start = lines.position(Int(fold.range.start))
      let end = lines.position(Int(fold.range.end))
      guard start.line < end.line else { continue }
      writer.beginObject()
      writer.key("startLine")
      writer.number(start.line)
      if !client.foldsLinesOnly, let character = fold.startsBehind(lines, line: start.line) {
        writer.key("startCharacter")
        writer.number(character)
      }
      writer.key("endLine")
      writer.number(end.line)
      switch fold.kind {
      case .comment:
        writer.key("kind")
        writer.string(literal: "comment")
      case .block, .text: break
      }
      writer.endObject()
    }
    writer.endArray()
  }

  func selections(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, _) = try document(parameters)
    guard let positions = parameters["positions"]?.elements else { throw .wrong("positions") }
    writer.beginArray()
    for position in positions {
      let ranges = document.selections(at: lines.nearestOffset(try position.position()))
      for (index, range) in ranges.enumerated() {
        if index > 0 { writer.key("parent") }
        writer.beginObject()
        writer.key("range")
        writer.range(range, lines)
      }
      for _ in ranges { writer.endObject() }
    }
    writer.endArray()
  }
}

extension EditorFold {
  /// Folded text begins at the end of its first line.
  fileprivate func startsBehind(_ lines: DocumentLines, line: Int) -> Int? {
    lines.position(lines.contentEnd(ofLine: line)).unit
  }
}

extension Construct {
  /// The kind of a symbol as numbered in LSP, which decides the icon.
  var symbolKind: Int {
    switch Vocabulary.row(self).icon {
    case .module: 2
    case .namespace: 3
    case .package: 4
    case .class: 5
    case .property: 7
    case .field: 8
    case .interface: 11
    case .function: 12
    case .variable: 13
    case .constant: 14
    case .string: 15
    case .key: 20
    case .null: 21
    case .event: 24
    }
  }
}
