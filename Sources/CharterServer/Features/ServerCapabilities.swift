// What the server offers: exactly what `Dispatch` answers.

import CharterKit

extension LanguageServer {
  func writeCapabilities(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("positionEncoding")
    writer.string(literal: client.encoding.name)
    writer.key("textDocumentSync")
    writer.beginObject()
    writer.key("openClose")
    writer.bool(true)
    writer.key("change")
    writer.number(2)
    writer.endObject()
    if client.pullsDiagnostics { writeDiagnosticOptions(&writer) }
    writer.key("documentFormattingProvider")
    writer.bool(true)
    writer.key("documentRangeFormattingProvider")
    writer.bool(true)
    writer.key("documentOnTypeFormattingProvider")
    writer.beginObject()
    writer.key("firstTriggerCharacter")
    writer.string(literal: "}")
    writer.key("moreTriggerCharacter")
    writer.beginArray()
    writer.string("\n")
    writer.endArray()
    writer.endObject()
    writeWorkspaceOptions(&writer)
    writer.endObject()
  }

  private func writeDiagnosticOptions(_ writer: inout JSONWriter) {
    writer.key("diagnosticProvider")
    writer.beginObject()
    writer.key("identifier")
    writer.string(literal: "charter")
    writer.key("interFileDependencies")
    writer.bool(false)
    writer.key("workspaceDiagnostics")
    writer.bool(true)
    writer.key("workDoneProgress")
    writer.bool(true)
    writer.endObject()
  }

  private func writeWorkspaceOptions(_ writer: inout JSONWriter) {
    writer.key("workspace")
    writer.beginObject()
    writer.key("workspaceFolders")
    writer.beginObject()
    writer.key("supported")
    writer.bool(true)
    writer.key("changeNotifications")
    writer.bool(true)
    writer.endObject()
    writer.key("fileOperations")
    writer.beginObject()
    for operation in ["didCreate", "didRename", "didDelete"] {
      writer.key(word: operation)
      writer.beginObject()
      writer.key("filters")
      writer.beginArray()
      for pattern in ["**/*.charter", "**/"] {
        writer.beginObject()
        writer.key("scheme")
        writer.string(literal: "file")
        writer.key("pattern")
        writer.beginObject()
        writer.key("glob")
        writer.string(pattern)
        writer.endObject()
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
  }
}
