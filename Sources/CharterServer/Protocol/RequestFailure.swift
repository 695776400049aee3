// Why a request isn't answered: the codes of JSON-RPC and LSP.

/// The number that says what kind of failure it is.
enum ErrorCode: Int {
  /// It is no JSON.
  case parse = -32700
  /// It is no request, or may not come now.
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  /// It came before `initialize`.
  case notInitialized = -32002
  /// It is right, but can't be done.
  case requestFailed = -32803
  /// The text that it speaks of isn't known for sure.
  case contentModified = -32801
  /// The client took it back.
  case requestCancelled = -32800
}

/// The answer to a request that can't be done.
struct RequestFailure: Error {
  let code: ErrorCode
  /// For people: one sentence.
  let message: String

  init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A value of the wrong type, or none.
  static func wrong(_ key: StaticString) -> RequestFailure {
    RequestFailure(.invalidParams, "'\(key)' is missing, or is not what it should be")
  }
}
