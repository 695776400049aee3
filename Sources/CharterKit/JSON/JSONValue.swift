// A parsed JSON value.

/// The content of a JSON text (RFC 8259). Strings are UTF-8; numbers are kept as the digits that were written.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written, such as `-1.5e3`.
  case number([UInt8])
  case string([UInt8])
  case array([JSONValue])
  /// In source order; keys are unique.
  case object([Member])

  /// A key and its value.
  package struct Member: Equatable, Sendable {
    package let key: [UInt8]
    package let value: JSONValue

    package init(key: [UInt8], value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value for a key; nil if this is not an object or has no such key. Linear in the number of members.
  package subscript(key: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return key.withUTF8Buffer { wanted in members.first { $0.key.elementsEqual(wanted) }?.value }
  }

  /// The UTF-8 bytes of a string; nil for any other value.
  package var text: [UInt8]? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A string; nil for any other value.
  package var string: String? { text.map { String(decoding: $0, as: UTF8.self) } }

  /// The elements; nil unless this is an array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members; nil unless this is an object.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// True or false; nil for any other value.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// A whole number that was written as one (`1`, not `1.0`) and fits an `Int`; nil for any other value.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    let isNegative = digits.first == UInt8(ascii: "-")
    var number = 0
    for digit in digits.dropFirst(isNegative ? 1 : 0) {
      guard (0x30...0x39).contains(digit) else { return nil }
      let (tenfold, overflows) = number.multipliedReportingOverflow(by: 10)
      let (next, overflowsToo) = tenfold.subtractingReportingOverflow(Int(digit - 0x30))
      if overflows || overflowsToo { return nil }
      number = next
    }
    if isNegative { return number }
    return number == .min ? nil : -number
  }
}
