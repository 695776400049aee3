// Why a request fails, with the error codes of JSON-RPC and LSP.

/// The error code.
enum ErrorCode: Int {
  /// Not valid JSON.
  case parse = -32700
  /// Not a valid request, or not allowed at this time.
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  /// Received before `initialize`.
  case notInitialized = -32002
  /// A valid request that can't be carried out.
  case requestFailed = -32803
  /// The text it refers to is not known for certain.
  case contentModified = -32801
  /// The client cancelled it.
  case requestCancelled = -32800
}

/// The response to a request that fails.
struct RequestFailure: Error {
  let code: ErrorCode
  /// One sentence for people.
  let message: String

  init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A value that is missing or of the wrong type.
  static func wrong(_ key: StaticString) -> RequestFailure {
    RequestFailure(.invalidParams, "'\(key)' is missing, or is not what it should be")
  }
}
