// Diagnostics pushed to clients that can't pull them.

import CharterKit
import CharterSystem

extension LanguageServer {
  /// Sends the findings of the documents that changed.
  func publishChanges() {
    guard !unpublished.isEmpty else { return }
    let changed = unpublished
    unpublished.removeAll(keepingCapacity: true)
    guard phase == .running else { return }
    for uri in changed { publish(uri) }
  }

  private func publish(_ uri: DocumentURI) {
    guard let open = documents[uri] else { return }
    guard open.isInStep, let document = documents[uri]?.document(), let lines = documents[uri]?.lines() else {
      // Findings at locations that may be wrong are worse than none.
      return publishNothing(open.uri)
    }
    publish(document, lines, of: open.uri, version: open.version)
  }

  func publish(_ document: EditorDocument, _ lines: DocumentLines, of uri: DocumentURI, version: Int?) {
    send("textDocument/publishDiagnostics") { writer in
      writer.beginObject()
      writer.key("uri")
      writer.string(bytes: uri.text)
      if let version, client.knowsDiagnosticVersion {
        writer.key("version")
        writer.number(version)
      }
      writer.key("diagnostics")
      writeDiagnostics(document, lines, of: uri, &writer)
      writer.endObject()
    }
  }

  func publishNothing(_ uri: DocumentURI) {
    send("textDocument/publishDiagnostics") { writer in
      writer.beginObject()
      writer.key("uri")
      writer.string(bytes: uri.text)
      writer.key("diagnostics")
      writer.beginArray()
      writer.endArray()
      writer.endObject()
    }
  }
}
