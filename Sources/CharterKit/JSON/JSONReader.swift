// Strict JSON reading: anything that is not JSON by RFC 8259 is rejected.

/// Reads a JSON text from arbitrary bytes, in linear time and bounded depth.
///
/// It is stricter than RFC 8259 where that leaves a choice: UTF-8 without a byte-order mark, no duplicate keys in an
/// object, no unpaired surrogates. So all readers agree on a text that this one accepts.
package struct JSONReader {
  /// Why bytes are not JSON, and at which byte offset.
  package struct Failure: Error, Equatable, Sendable {
    /// Why bytes were rejected.
    package enum Reason: Equatable, Sendable {
      /// Something else was expected here.
      case syntax
      case notUTF8
      /// A key that is already in its object.
      case repeatedKey
      case tooDeep
      /// More values than the caller allows.
      case tooMany
    }

    package let reason: Reason
    /// In bytes from the start.
    package let offset: Int
  }

  /// The maximum nesting depth of arrays and objects.
  package static let depthLimit = 128

  private let bytes: [UInt8]
  private var position = 0
  /// The number of values still allowed.
  private var valuesLeft: Int
  private let acceptsHalves: Bool

  /// Parses `bytes` as a single value, with optional white space around it.
  ///
  /// - Parameters:
  ///   - valueLimit: The maximum number of values, counting each array and object; values take more memory than the
  ///     bytes they are written in.
  ///   - acceptsHalves: Whether an unpaired surrogate is read as U+FFFD, which is just as long in UTF-16: editors have
  ///     documents with unpaired surrogates, and send them as `\ud83d`.
  package static func read(
    _ bytes: [UInt8], valueLimit: Int = .max, acceptsHalves: Bool = false
  ) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes: bytes, valuesLeft: valueLimit, acceptsHalves: acceptsHalves)
    reader.skipSpace()
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.failure(.syntax) }
    return value
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= Self.depthLimit else { throw failure(.tooDeep) }
    guard valuesLeft > 0 else { throw failure(.tooMany) }
    valuesLeft -= 1
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    skipSpace()
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    var keys: Set<[UInt8]> = []
    repeat {
      skipSpace()
      let start = position
      guard peek == UInt8(ascii: "\"") else { throw failure(.syntax) }
      let key = try string()
      guard keys.insert(key).inserted else { throw Failure(reason: .repeatedKey, offset: start) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure(.syntax) }
      skipSpace()
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure(.syntax) }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    skipSpace()
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      skipSpace()
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure(.syntax) }
    return .array(elements)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else { throw failure(.syntax) }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(Failure) -> [UInt8] {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return Array(bytes[start..<position])
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw failure(.syntax) }
  }

  // MARK: Texts

  private mutating func string() throws(Failure) -> [UInt8] {
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      let end = JSONEscape.plainEnd(bytes.span, position, bytes.count)
      position = end
      while let byte = peek, byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        position += 1
      }
      text.append(contentsOf: bytes[start..<position])
      guard let byte = peek else { throw failure(.syntax) }
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x80...:
        let step = UTF8Decoding.decode(bytes.span, at: position)
        guard step.scalar != nil else { throw failure(.notUTF8) }
        text.append(contentsOf: bytes[position..<position + step.length])
        position += step.length
      default: throw failure(.syntax)
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    let start = position
    position += 1
    guard let letter = peek else { throw failure(.syntax) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = try escapedScalar() else { throw Failure(reason: .syntax, offset: start) }
      if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
    default: throw Failure(reason: .syntax, offset: start)
    }
  }

  /// The scalar for `XXXX`, or for `XXXX\uXXXX` if it is a surrogate pair; nil for an unpaired surrogate.
  private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar? {
    let half: Unicode.Scalar? = acceptsHalves ? "\u{FFFD}" : nil
    let high = try hexadecimal()
    guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) ?? half }
    let afterHigh = position
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      position = afterHigh
      return half
    }
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low) else {
      position = afterHigh
      return half
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt32
      switch peek {
      case let byte? where (0x30...0x39).contains(byte): digit = UInt32(byte - 0x30)
      case let byte? where (0x41...0x46).contains(byte): digit = UInt32(byte - 0x41 + 10)
      case let byte? where (0x61...0x66).contains(byte): digit = UInt32(byte - 0x61 + 10)
      default: throw failure(.syntax)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func failure(_ reason: Failure.Reason) -> Failure { Failure(reason: reason, offset: position) }
}
