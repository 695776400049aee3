// Opening, changing and closing documents.

import CharterKit

extension LanguageServer {
  func didOpen(_ parameters: JSONValue) throws(RequestFailure) {
    let item = try parameters.required("textDocument")
    let uri = DocumentURI(try item.requiredText("uri"))
    let text = try item.requiredText("text")
    let version = item["version"]?.integer ?? 0
    if documents[uri] != nil { log(.warning, "\(uri.shown) was opened twice: the later text applies") }
    // Findings for the file on disk no longer apply.
    if let path = uri.path { forgetFile(path, publishedAs: uri) }
    documents[uri] = OpenDocument(
      uri, version: version, text: text, revision: nextRevision(), encoding: client.encoding, reader: language)
    changed(uri)
  }

  func didChange(_ parameters: JSONValue) throws(RequestFailure) {
    guard let document = parameters["textDocument"], let address = document["uri"]?.text else {
      // We can't tell which document changed.
      mistrustDocuments()
      throw .wrong("textDocument")
    }
    let uri = DocumentURI(address)
    guard documents[uri] != nil else { throw RequestFailure(.invalidParams, "\(uri.shown) is not open") }
    let wasInStep = documents[uri]?.isInStep ?? true
    let version = document["version"]?.integer
    let changes = parameters["contentChanges"]?.elements
    let refusal = documents[uri]?.apply(changes ?? [.null], version: version, revision: nextRevision())
    changed(uri)
    if let refusal = refusal ?? nil { tellOutOfStep(uri, refusal, wasInStep: wasInStep) }
  }

  func didClose(_ parameters: JSONValue) throws(RequestFailure) {
    let uri = try parameters.documentURI()
    guard let document = documents.removeValue(forKey: uri) else {
      throw RequestFailure(.invalidParams, "\(uri.shown) is not open")
    }
    unpublished.removeAll { $0 == uri }
    signedCounts.forget(uri)
    if !client.pullsDiagnostics { publishNothing(document.uri) }
    // From now on the file on disk counts again.
    if let path = uri.path { fileChanged(path) }
  }

  /// Called after a message that could not be read, since it may have contained a change.
  func mistrustDocuments() {
    for uri in documents.keys.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) {
      guard documents[uri]?.isInStep == true else { continue }
      documents[uri]?.loseStep(revision: nextRevision())
      changed(uri)
      tellOutOfStep(uri, "a message could not be read", wasInStep: true)
    }
  }

  private func changed(_ uri: DocumentURI) {
    guard !client.pullsDiagnostics else { return }
    if !unpublished.contains(uri) { unpublished.append(uri) }
  }

  private func tellOutOfStep(_ uri: DocumentURI, _ reason: String, wasInStep: Bool) {
    log(.warning, "\(uri.shown): \(reason); the whole text is needed to continue")
    guard wasInStep, phase == .running else { return }
    show(
      .warning,
      Phrase(
        en: "charter has lost track of a document. Close it and open it again.",
        nl: "charter is de draad van een document kwijt. Sluit het en open het opnieuw.",
        fr: "charter a perdu le fil d’un document. Fermez-le et ouvrez-le à nouveau.")[language])
  }

  /// The document of a request, with its text as the client has it.
  func document(_ parameters: JSONValue) throws(RequestFailure) -> (EditorDocument, DocumentLines, DocumentURI) {
    try document(try parameters.documentURI())
  }

  func document(_ uri: DocumentURI) throws(RequestFailure) -> (EditorDocument, DocumentLines, DocumentURI) {
    guard let open = documents[uri] else {
      throw RequestFailure(.invalidParams, "\(uri.shown) is not open")
    }
    guard open.isInStep, let document = documents[uri]?.document(), let lines = documents[uri]?.lines() else {
      throw RequestFailure(.contentModified, "the text of \(uri.shown) is not known: the whole of it is needed")
    }
    return (document, lines, open.uri)
  }
}
