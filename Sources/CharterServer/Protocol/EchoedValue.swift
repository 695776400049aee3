// Writes values from the client back to it.

import CharterKit

extension JSONWriter {
  /// Writes a value as it was read; its depth is bounded by the reader.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let digits): written(digits)
    case .string(let text): string(bytes: text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      self.members(members)
      endObject()
    }
  }

  /// Writes the members of an object that will get further members, leaving out those with this key.
  mutating func members(_ members: [JSONValue.Member], without left: StaticString? = nil) {
    for member in members {
      if let left, left.withUTF8Buffer({ member.key.elementsEqual($0) }) { continue }
      key(word: String(decoding: member.key, as: UTF8.self))
      value(member.value)
    }
  }
}
