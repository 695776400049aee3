// Diagnostics for clients that pull them, for one document or for all.

import CharterKit
import CharterSystem

extension LanguageServer {
  func documentDiagnostic(_ parameters: JSONValue, _ writer: inout JSONWriter) throws(RequestFailure) {
    let (document, lines, uri) = try document(parameters)
    let result = resultID(documents[uri]?.revision ?? 0)
    if parameters["previousResultId"]?.text == result {
      writeUnchanged(result, &writer)
    } else {
      writer.beginObject()
      writeFull(result, document, lines, uri, &writer)
      writer.endObject()
    }
  }

  /// All diagnostics: for open documents in their current state, and for the folders' other charters as they are on
  /// disk.
  func workspaceDiagnostic(
    _ parameters: JSONValue, _ id: MessageID, _ writer: inout JSONWriter
  ) throws(RequestFailure) {
    var known: [DocumentURI: [UInt8]] = [:]
    for previous in parameters["previousResultIds"]?.elements ?? [] {
      if let uri = previous["uri"]?.text, let value = previous["value"]?.text { known[DocumentURI(uri)] = value }
    }
    listFiles()
    let progress = Progress(parameters["workDoneToken"], self)
    progress.begin(checkingTitle)
    defer { progress.end() }
    writer.beginObject()
    writer.key("items")
    writer.beginArray()
    for uri in documents.keys.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) {
      guard let open = documents[uri], open.isInStep, let document = documents[uri]?.document(),
        let lines = documents[uri]?.lines()
      else { continue }
      writeReport(open.uri, open.version, resultID(open.revision), known[uri], &writer) { writer in
        writeFull(resultID(open.revision), document, lines, open.uri, &writer)
      }
      known[uri] = nil
    }
    let paths = workspace.paths
    for (index, path) in paths.enumerated() {
      if index % 16 == 15 {
        if isTakenBack(id) { throw RequestFailure(.requestCancelled, "taken back") }
        progress.report(index, of: paths.count)
      }
      let uri = DocumentURI(path)
      if documents[uri] != nil { continue }
      guard let stamp = FileStamp(of: path) else { continue }
      let previous = known.removeValue(forKey: uri)
      if workspace.records[path]?.stamp == stamp, let revision = workspace.records[path]?.revision,
        let previous, previous == resultID(revision)
      {
        writeReport(uri, nil, previous, previous, &writer) { _ in }
        continue
      }
      guard let bytes = readFile(path) else { continue }
      let revision = nextRevision()
      workspace.records[path] = Workspace.Record(stamp: stamp, revision: revision)
      writeReport(uri, nil, resultID(revision), nil, &writer) { writer in
        writeFull(
          resultID(revision), EditorDocument(bytes, reader: language), DocumentLines(bytes, client.encoding), uri,
          &writer)
      }
    }
    // Also clear what the client still has for files that no longer exist.
    for uri in known.keys.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) where documents[uri] == nil {
      writeReport(uri, nil, [], nil, &writer) { writer in
        writer.key("kind")
        writer.string(literal: "full")
        writer.key("items")
        writer.beginArray()
        writer.endArray()
      }
    }
    writer.endArray()
    writer.endObject()
  }

  private func resultID(_ revision: Int) -> [UInt8] { Array("\(processMark).\(revision)".utf8) }

  private func writeReport(
    _ uri: DocumentURI, _ version: Int?, _ result: [UInt8], _ previous: [UInt8]?, _ writer: inout JSONWriter,
    _ full: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    writer.key("uri")
    writer.string(bytes: uri.text)
    writer.key("version")
    if let version { writer.number(version) } else { writer.null() }
    if previous == result {
      writer.key("kind")
      writer.string(literal: "unchanged")
      writer.key("resultId")
      writer.string(bytes: result)
    } else {
      full(&writer)
    }
    writer.endObject()
  }

  private func writeUnchanged(_ result: [UInt8], _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(literal: "unchanged")
    writer.key("resultId")
    writer.string(bytes: result)
    writer.endObject()
  }

  private func writeFull(
    _ result: [UInt8], _ document: EditorDocument, _ lines: DocumentLines, _ uri: DocumentURI,
    _ writer: inout JSONWriter
  ) {
    writer.key("kind")
    writer.string(literal: "full")
    writer.key("resultId")
    writer.string(bytes: result)
    writer.key("items")
    writeDiagnostics(document, lines, of: uri, &writer)
  }
}
