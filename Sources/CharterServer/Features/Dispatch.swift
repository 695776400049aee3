// Which request is answered by what.

import CharterKit

extension LanguageServer {
  /// Answers a request that may come between `initialize` and `shutdown`.
  func answer(
    _ method: String, _ parameters: JSONValue?, _ id: MessageID, _ writer: inout JSONWriter
  ) throws(RequestFailure) {
    let known = parameters ?? .object([])
    guard known.members != nil else {
      throw RequestFailure(.invalidParams, "'params' is no object")
    }
    switch method {
    case "textDocument/diagnostic": try documentDiagnostic(known, &writer)
    case "workspace/diagnostic": try workspaceDiagnostic(known, id, &writer)
    case "textDocument/formatting": try formatting(known, &writer)
    case "textDocument/rangeFormatting": try rangeFormatting(known, &writer)
    case "textDocument/onTypeFormatting": try onTypeFormatting(known, &writer)
    default: throw RequestFailure(.methodNotFound, "no such method: \(method)")
    }
  }
}
