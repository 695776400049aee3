// The life cycle, from `initialize` to `exit`.

import CharterKit
import CharterSystem

extension LanguageServer {
  /// Writes the result of a request, or throws the reason why there is none.
  func result(
    of method: String, _ parameters: JSONValue?, _ id: MessageID, into writer: inout JSONWriter
  ) throws(RequestFailure) {
    switch phase {
    case .new:
      guard method == "initialize" else { throw RequestFailure(.notInitialized, "'initialize' must come first") }
      try initialize(parameters, &writer)
    case .shutDown: throw RequestFailure(.invalidRequest, "only 'exit' may follow 'shutdown'")
    case .running:
      switch method {
      case "initialize": throw RequestFailure(.invalidRequest, "'initialize' may be sent only once")
      case "shutdown":
        phase = .shutDown
        writer.null()
      default: try answer(method, parameters, id, &writer)
      }
    }
  }

  /// Handles a notification. One that can't be understood is logged, since notifications have no response.
  func notify(_ method: String, _ parameters: JSONValue?) {
    if method == "exit" {
      exitStatus = phase == .shutDown ? 0 : 1
      return
    }
    if method == "$/cancelRequest" { return forgetCancellation(of: parameters) }
    guard phase == .running else { return }
    do throws(RequestFailure) {
      switch method {
      case "initialized": initialized()
      case "textDocument/didOpen": try didOpen(parameters ?? .null)
      case "textDocument/didChange": try didChange(parameters ?? .null)
      case "textDocument/didClose": try didClose(parameters ?? .null)
      case "workspace/didChangeWatchedFiles": try didChangeWatchedFiles(parameters ?? .null)
      case "workspace/didChangeWorkspaceFolders": try didChangeFolders(parameters ?? .null)
      case "workspace/didCreateFiles", "workspace/didRenameFiles", "workspace/didDeleteFiles":
        try didMoveFiles(parameters ?? .null)
      // All others may be ignored: `$/setTrace`, `textDocument/didSave`, and unknown ones.
      default: break
      }
    } catch {
      log(.warning, "\(method): \(error.message)")
    }
  }

  private func initialize(_ parameters: JSONValue?, _ writer: inout JSONWriter) throws(RequestFailure) {
    guard let parameters, parameters.members != nil else { throw .wrong("params") }
    let capabilities = parameters.optional("capabilities") ?? .object([])
    guard capabilities.members != nil else { throw .wrong("capabilities") }
    if let process = parameters.optional("processId") {
      guard let number = process.integer else { throw .wrong("processId") }
      watchParent?(number)
    }
    client = ClientCapabilities(capabilities)
    // `nl-BE` is Dutch.
    let locale = parameters["locale"]?.text.map { String(decoding: $0.prefix(2), as: UTF8.self) }
    if let wanted = locale.flatMap({ Language(code: $0) }) { language = wanted }
    pageAddress = parameters["initializationOptions"]?["pages"]?.string
    workspace.folders = Self.folders(parameters)
    phase = .running
    writer.beginObject()
    writer.key("capabilities")
    writeCapabilities(&writer)
    writer.key("serverInfo")
    writer.beginObject()
    writer.key("name")
    writer.string(literal: "charter")
    writer.key("version")
    writer.string(version)
    writer.endObject()
    writer.endObject()
  }

  /// The folders that the client has open: a list, or a single one from older clients.
  private static func folders(_ parameters: JSONValue) -> [FilePath] {
    if let folders = parameters.optional("workspaceFolders")?.elements {
      return folders.compactMap { $0["uri"]?.text }.compactMap { DocumentURI($0).path }
    }
    if let root = parameters["rootUri"]?.text { return DocumentURI(root).path.map { [$0] } ?? [] }
    if let root = parameters["rootPath"]?.text, root.first == UInt8(ascii: "/") { return [FilePath(root)] }
    return []
  }

  private func initialized() {
    if client.registersWatchedFiles { registerWatchedFiles() }
    startFolderCheck()
  }

  private func registerWatchedFiles() {
    ask("client/registerCapability") { writer in
      writer.beginObject()
      writer.key("registrations")
      writer.beginArray()
      writer.beginObject()
      writer.key("id")
      writer.string(literal: "charter-files")
      writer.key("method")
      writer.string(literal: "workspace/didChangeWatchedFiles")
      writer.key("registerOptions")
      writer.beginObject()
      writer.key("watchers")
      writer.beginArray()
      writer.beginObject()
      writer.key("globPattern")
      writer.string(literal: "**/*.charter")
      writer.endObject()
      writer.endArray()
      writer.endObject()
      writer.endObject()
      writer.endArray()
      writer.endObject()
    }
  }
}
