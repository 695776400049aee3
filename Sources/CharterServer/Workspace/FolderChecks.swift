// Findings for files that are not open, computed a few at a time while the server is idle.

import CharterKit
import CharterSystem

extension LanguageServer {
  /// Starts checking all files in the folders, for a client that doesn't pull diagnostics.
  func startFolderCheck() {
    workspace.isStale = true
    guard !client.pullsDiagnostics else { return }
    listFiles()
    workspace.unchecked = workspace.paths.reversed()
    guard client.showsProgress, !workspace.unchecked.isEmpty else { return }
    let token = JSONValue.string(Array("charter-folder-\(nextRevision())".utf8))
    ask(
      "window/workDoneProgress/create",
      { writer in
        writer.beginObject()
        writer.key("token")
        if let text = token.text { writer.string(bytes: text) }
        writer.endObject()
      },
      then: { server, result in
        guard result != nil, !server.workspace.unchecked.isEmpty else { return }
        let progress = Progress(token, server)
        progress.begin(server.checkingTitle)
        server.folderProgress = progress
      })
  }

  /// Lists the files again if that may have changed, and forgets those that no longer exist.
  func listFiles() {
    guard workspace.isStale || !client.registersWatchedFiles else { return }
    for path in workspace.list() { forgetFile(path, publishedAs: nil) }
  }

  /// Checks the next few files; false if there are none.
  func checkSomeFiles() -> Bool {
    guard phase == .running, !workspace.unchecked.isEmpty else { return false }
    for _ in 0..<8 {
      guard let path = workspace.unchecked.popLast() else { break }
      check(path)
    }
    if workspace.unchecked.isEmpty {
      folderProgress?.end()
      folderProgress = nil
    } else {
      folderProgress?.report(workspace.paths.count - workspace.unchecked.count, of: workspace.paths.count)
    }
    return true
  }

  private func check(_ path: FilePath) {
    let uri = DocumentURI(path)
    guard documents[uri] == nil else { return }
    guard let stamp = FileStamp(of: path), let bytes = readFile(path) else {
      return forgetFile(path, publishedAs: nil)
    }
    let document = EditorDocument(bytes, reader: language)
    let hasFindings = document.analysis.findings.contains { !$0.isWaived }
    let published = workspace.records[path]?.publishedAs
    if hasFindings {
      publish(document, DocumentLines(bytes, client.encoding), of: published ?? uri, version: nil)
    } else if let published {
      publishNothing(published)
    }
    workspace.records[path] = Workspace.Record(
      stamp: stamp, revision: nextRevision(), publishedAs: hasFindings ? published ?? uri : nil)
  }

  /// The bytes of a file on disk; nil if they can't be read.
  func readFile(_ path: FilePath) -> [UInt8]? {
    // Reading a pipe would block.
    guard FileStamp(of: path) != nil else { return nil }
    return try? FileReader.read(path)
  }

  /// Clears the findings of a file. If it is now open under another spelling of its URI, its findings will appear
  /// there.
  func forgetFile(_ path: FilePath, publishedAs uri: DocumentURI?) {
    guard let record = workspace.records.removeValue(forKey: path) else { return }
    if let published = record.publishedAs, published.text != uri?.text { publishNothing(published) }
  }

  /// Called when a file on disk was written, or is no longer open.
  func fileChanged(_ path: FilePath) {
    if !workspace.contains(path) || documents[DocumentURI(path)] != nil { return }
    if client.pullsDiagnostics { return }
    listFiles()
    guard workspace.paths.contains(path) else { return forgetFile(path, publishedAs: nil) }
    if !workspace.unchecked.contains(path) { workspace.unchecked.append(path) }
  }

  // MARK: What the client tells

  func didChangeWatchedFiles(_ parameters: JSONValue) throws(RequestFailure) {
    guard let changes = parameters["changes"]?.elements else { throw .wrong("changes") }
    filesChanged(changes.compactMap { $0["uri"]?.text })
  }

  func didMoveFiles(_ parameters: JSONValue) throws(RequestFailure) {
    guard let files = parameters["files"]?.elements else { throw .wrong("files") }
    filesChanged(files.flatMap { [$0["uri"]?.text, $0["oldUri"]?.text, $0["newUri"]?.text].compactMap { $0 } })
  }

  private func filesChanged(_ uris: [[UInt8]]) {
    workspace.isStale = true
    if client.pullsDiagnostics {
      if client.refreshesDiagnostics { ask("workspace/diagnostic/refresh", nil) }
      return
    }
    let before = Set(workspace.paths)
    for path in workspace.list() { forgetFile(path, publishedAs: nil) }
    let changed = Set(uris.compactMap { DocumentURI($0).path })
    var unchecked = Set(workspace.unchecked)
    for path in workspace.paths where changed.contains(path) || !before.contains(path) {
      if unchecked.insert(path).inserted { workspace.unchecked.append(path) }
    }
  }

  func didChangeFolders(_ parameters: JSONValue) throws(RequestFailure) {
    let event = try parameters.required("event")
    func folders(_ key: StaticString) -> [FilePath] {
      (event[key]?.elements ?? []).compactMap { $0["uri"]?.text }.compactMap { DocumentURI($0).path }
    }
    let removed = folders("removed")
    workspace.folders.removeAll { removed.contains($0) }
    for folder in folders("added") where !workspace.folders.contains(folder) { workspace.folders.append(folder) }
    filesChanged([])
  }

  var checkingTitle: String {
    Phrase(en: "Checking charters", nl: "Charters nakijken", fr: "Vérification des chartes")[language]
  }
}
