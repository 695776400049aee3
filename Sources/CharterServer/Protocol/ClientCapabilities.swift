// The client's capabilities, as declared in `initialize`.

import CharterKit

/// The capabilities that affect what is offered and how it is written.
struct ClientCapabilities {
  var encoding = PositionEncoding.utf16
  /// It pulls diagnostics itself.
  var pullsDiagnostics = false
  var refreshesDiagnostics = false
  var showsRelatedInformation = false
  var showsTags = false
  var showsCodeDescription = false
  var keepsDiagnosticData = false
  var knowsDiagnosticVersion = false
  var hasSnippets = false
  var completionMarkdown = false
  var resolvesCompletionDocumentation = false
  var hoverMarkdown = false
  var hasSymbolTree = false
  var hasDefinitionLinks = false
  var foldsLinesOnly = false
  var hasActionLiterals = false
  var resolvesActionEdits = false
  var preparesRename = false
  var hasDocumentChanges = false
  /// It accepts edits with snippets.
  var hasSnippetEdits = false
  var registersWatchedFiles = false
  var showsProgress = false
  var refreshesLenses = false

  init() {}

  /// Reads `capabilities`; a value of the wrong type counts as absent.
  init(_ value: JSONValue) {
    let document = value["textDocument"] ?? .null
    let workspace = value["workspace"] ?? .null
    if value["general"]?["positionEncodings"]?.contains(text: "utf-8") == true { encoding = .utf8 }
    pullsDiagnostics = document["diagnostic"]?.members != nil
    refreshesDiagnostics = workspace["diagnostics"]?.isTrue("refreshSupport") ?? false
    let published = document["publishDiagnostics"] ?? .null
    showsRelatedInformation = published.isTrue("relatedInformation")
    showsTags = published["tagSupport"]?["valueSet"]?.elements?.contains(.number([0x31])) ?? false
    showsCodeDescription = published.isTrue("codeDescriptionSupport")
    keepsDiagnosticData = published.isTrue("dataSupport")
    knowsDiagnosticVersion = published.isTrue("versionSupport")
    let item = document["completion"]?["completionItem"] ?? .null
    hasSnippets = item.isTrue("snippetSupport")
    completionMarkdown = item["documentationFormat"]?.contains(text: "markdown") ?? false
    resolvesCompletionDocumentation = item["resolveSupport"]?["properties"]?.contains(text: "documentation") ?? false
    hoverMarkdown = document["hover"]?["contentFormat"]?.contains(text: "markdown") ?? false
    hasSymbolTree = document["documentSymbol"]?.isTrue("hierarchicalDocumentSymbolSupport") ?? false
    hasDefinitionLinks = document["definition"]?.isTrue("linkSupport") ?? false
    foldsLinesOnly = document["foldingRange"]?.isTrue("lineFoldingOnly") ?? false
    let action = document["codeAction"] ?? .null
    hasActionLiterals = action["codeActionLiteralSupport"]?.members != nil
    resolvesActionEdits =
      action.isTrue("dataSupport") && action["resolveSupport"]?["properties"]?.contains(text: "edit") ?? false
    preparesRename = document["rename"]?.isTrue("prepareSupport") ?? false
    hasDocumentChanges = workspace["workspaceEdit"]?.isTrue("documentChanges") ?? false
    hasSnippetEdits = hasDocumentChanges && workspace["workspaceEdit"]?.isTrue("snippetEditSupport") ?? false
    registersWatchedFiles = workspace["didChangeWatchedFiles"]?.isTrue("dynamicRegistration") ?? false
    showsProgress = value["window"]?.isTrue("workDoneProgress") ?? false
    refreshesLenses = workspace["codeLens"]?.isTrue("refreshSupport") ?? false
  }
}
