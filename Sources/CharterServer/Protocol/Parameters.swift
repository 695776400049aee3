// Typed access to what a client sends: a value of the right type, or a failure that names the key.

import CharterKit

/// An LSP position: lines from 0, and characters from 0 in units of the agreed encoding.
struct ClientPosition: Equatable {
  var line: Int
  var unit: Int
}

/// A range between two LSP positions.
struct ClientRange: Equatable {
  var start: ClientPosition
  var end: ClientPosition
}

extension JSONValue {
  func required(_ key: StaticString) throws(RequestFailure) -> JSONValue {
    guard let value = self[key] else { throw .wrong(key) }
    return value
  }

  func requiredText(_ key: StaticString) throws(RequestFailure) -> [UInt8] {
    guard let text = self[key]?.text else { throw .wrong(key) }
    return text
  }

  /// The value for a key that may be absent or null.
  func optional(_ key: StaticString) -> JSONValue? {
    guard let value = self[key], value != .null else { return nil }
    return value
  }

  func isTrue(_ key: StaticString) -> Bool { self[key]?.bool ?? false }

  /// Whether this is an array that contains a given string.
  func contains(text: StaticString) -> Bool {
    elements?.contains { element in
      text.withUTF8Buffer { wanted in element.text.map { $0.elementsEqual(wanted) } ?? false }
    } ?? false
  }

  /// A number from 0 to the largest that LSP allows.
  private func index(_ key: StaticString) throws(RequestFailure) -> Int {
    guard let number = self[key]?.integer, number >= 0, number <= Int32.max else { throw .wrong(key) }
    return number
  }

  func position() throws(RequestFailure) -> ClientPosition {
    ClientPosition(line: try index("line"), unit: try index("character"))
  }

  func position(_ key: StaticString) throws(RequestFailure) -> ClientPosition { try required(key).position() }

  func range(_ key: StaticString) throws(RequestFailure) -> ClientRange {
    let range = try required(key)
    return ClientRange(start: try range.position("start"), end: try range.position("end"))
  }

  /// The URI of the document that a request is about.
  func documentURI() throws(RequestFailure) -> DocumentURI {
    DocumentURI(try required("textDocument").requiredText("uri"))
  }
}
