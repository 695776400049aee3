// A JSON-RPC 2.0 message.

import CharterKit

/// The id of a request.
enum MessageID: Hashable {
  case number(Int)
  case string([UInt8])

  /// Nil for anything that is not a valid id: null, a fraction, and so on.
  init?(_ value: JSONValue?) {
    switch value {
    case .number:
      guard let number = value?.integer else { return nil }
      self = .number(number)
    case .string(let text): self = .string(text)
    case .null, .bool, .array, .object, nil: return nil
    }
  }

  func write(into writer: inout JSONWriter) {
    switch self {
    case .number(let number): writer.number(number)
    case .string(let text): writer.string(bytes: text)
    }
  }
}

/// A message and its content.
enum Message {
  case request(MessageID, method: String, parameters: JSONValue?)
  case notification(method: String, parameters: JSONValue?)
  /// The response to a request from the server: its result, or nil if it failed.
  case answer(MessageID, JSONValue?)
  /// Not a valid message; with the id, if there was one.
  case malformed(MessageID?, RequestFailure)

  /// The maximum number of values in a message, since values take more memory than their bytes.
  static let valueLimit = 500_000

  init(_ bytes: [UInt8]) {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONReader.read(bytes, valueLimit: Self.valueLimit, acceptsHalves: true)
    } catch {
      self = .malformed(nil, RequestFailure(.parse, "not JSON: \(error.reason) at byte \(error.offset)"))
      return
    }
    self.init(value)
  }

  private init(_ value: JSONValue) {
    func malformed(_ id: MessageID?, _ why: String) -> Message { .malformed(id, RequestFailure(.invalidRequest, why)) }
    if value.elements != nil {
      self = malformed(nil, "LSP has no batches")
      return
    }
    guard value.members != nil else {
      self = malformed(nil, "a message is an object")
      return
    }
    let id = MessageID(value["id"])
    guard value["jsonrpc"]?.text?.elementsEqual("2.0".utf8) == true else {
      self = malformed(id, "'jsonrpc' is not \"2.0\"")
      return
    }
    guard let method = value["method"] else {
      if let id, value["result"] != nil || value["error"] != nil {
        self = .answer(id, value["error"] == nil ? value["result"] : nil)
      } else {
        self = malformed(id, "a message without 'method'")
      }
      return
    }
    guard let name = method.string else {
      self = malformed(id, "'method' is not a string")
      return
    }
    let parameters = value["params"] == .null ? nil : value["params"]
    if value["id"] == nil {
      self = .notification(method: name, parameters: parameters)
    } else if let id {
      self = .request(id, method: name, parameters: parameters)
    } else {
      self = malformed(nil, "'id' is neither a whole number nor a string")
    }
  }
}
