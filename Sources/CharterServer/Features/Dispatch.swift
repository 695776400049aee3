// Dispatches each request to the function that answers it.

import CharterKit

extension LanguageServer {
  /// Answers a request that is allowed between `initialize` and `shutdown`.
  func answer(
    _ method: String, _ parameters: JSONValue?, _ id: MessageID, _ writer: inout JSONWriter
  ) throws(RequestFailure) {
    let known = parameters ?? .object([])
    guard known.members != nil else {
      throw RequestFailure(.invalidParams, "'params' is not an object")
    }
    switch method {
    case "textDocument/diagnostic": try documentDiagnostic(known, &writer)
    case "workspace/diagnostic": try workspaceDiagnostic(known, id, &writer)
    case "textDocument/formatting": try formatting(known, &writer)
    case "textDocument/rangeFormatting": try rangeFormatting(known, &writer)
    case "textDocument/onTypeFormatting": try onTypeFormatting(known, &writer)
    case "textDocument/completion": try completion(known, &writer)
    case "completionItem/resolve": try resolveCompletion(known, &writer)
    case "textDocument/hover": try hover(known, &writer)
    case "textDocument/definition": try definition(known, &writer)
    case "textDocument/references": try references(known, &writer)
    case "textDocument/documentHighlight": try highlights(known, &writer)
    case "textDocument/prepareRename": try prepareRename(known, &writer)
    case "textDocument/rename": try rename(known, &writer)
    case "textDocument/linkedEditingRange": try linkedRanges(known, &writer)
    case "textDocument/documentSymbol": try symbols(known, &writer)
    case "workspace/symbol": try workspaceSymbols(known, id, &writer)
    case "textDocument/foldingRange": try folds(known, &writer)
    case "textDocument/selectionRange": try selections(known, &writer)
    case "textDocument/semanticTokens/full": try semanticTokens(known, &writer)
    case "textDocument/semanticTokens/full/delta": try semanticTokens(changes: known, &writer)
    case "textDocument/semanticTokens/range": try semanticTokens(inRange: known, &writer)
    case "textDocument/codeAction": try codeActions(known, &writer)
    case "codeAction/resolve": try resolveAction(known, &writer)
    case "textDocument/codeLens": try lenses(known, &writer)
    case "textDocument/inlayHint": try hints(known, &writer)
    case "textDocument/prepareCallHierarchy": try prepareCalls(known, &writer)
    case "callHierarchy/incomingCalls": try incomingCalls(known, &writer)
    case "callHierarchy/outgoingCalls": try outgoingCalls(known, &writer)
    case "workspace/executeCommand": try executeCommand(known, &writer)
    default:
      let shown = String(decoding: method.utf8.prefix(100), as: UTF8.self)
      throw RequestFailure(.methodNotFound, "no such method: \(shown)")
    }
  }
}
