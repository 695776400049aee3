// The server's capabilities: exactly what `Dispatch` answers.

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
    writeCompletionOptions(&writer)
    for provider in Self.plainProviders {
      writer.key(word: provider)
      writer.bool(true)
    }
    writer.key("renameProvider")
    if client.preparesRename { writeOptions(["prepareProvider"], &writer) } else { writer.bool(true) }
    if client.hasActionLiterals { writeActionOptions(&writer) }
    writer.key("codeLensProvider")
    writeOptions([], &writer)
    writeTokenOptions(&writer)
    writer.key("executeCommandProvider")
    writer.beginObject()
    writer.key("commands")
    writeStrings(ServerCommand.allCases.map(\.rawValue), &writer)
    writer.endObject()
    writeWorkspaceOptions(&writer)
    writer.endObject()
  }

  /// Capabilities without options.
  private static let plainProviders = [
    "hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider",
    "linkedEditingRangeProvider", "documentSymbolProvider", "workspaceSymbolProvider", "foldingRangeProvider",
    "selectionRangeProvider", "inlayHintProvider", "callHierarchyProvider",
  ]

  /// Writes an object whose members are all true.
  private func writeOptions(_ names: [String], _ writer: inout JSONWriter) {
    writer.beginObject()
    for name in names {
      writer.key(word: name)
      writer.bool(true)
    }
    writer.endObject()
  }

  private func writeStrings(_ strings: [String], _ writer: inout JSONWriter) {
    writer.beginArray()
    for string in strings { writer.string(string) }
    writer.endArray()
  }

  private func writeCompletionOptions(_ writer: inout JSONWriter) {
    writer.key("completionProvider")
    writer.beginObject()
    writer.key("triggerCharacters")
    writeStrings(EditorDocument.completionTriggers, &writer)
    writer.key("resolveProvider")
    writer.bool(client.resolvesCompletionDocumentation)
    writer.endObject()
  }

  private func writeActionOptions(_ writer: inout JSONWriter) {
    writer.key("codeActionProvider")
    writer.beginObject()
    writer.key("codeActionKinds")
    writeStrings(
      [EditorActionKind.quickFix, .fixAll, .refactor].map { "\($0.name)" }, &writer)
    writer.key("resolveProvider")
    writer.bool(client.resolvesActionEdits)
    writer.endObject()
  }

  private func writeTokenOptions(_ writer: inout JSONWriter) {
    writer.key("semanticTokensProvider")
    writer.beginObject()
    writer.key("legend")
    writer.beginObject()
    writer.key("tokenTypes")
    writeStrings(EditorTokenType.allCases.map(\.name), &writer)
    writer.key("tokenModifiers")
    // In the order of their bits.
    writeStrings(["declaration", "readonly"], &writer)
    writer.endObject()
    writer.key("range")
    writer.bool(true)
    writer.key("full")
    writeOptions(["delta"], &writer)
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
