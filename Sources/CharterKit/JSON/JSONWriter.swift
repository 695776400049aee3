// Writing JSON: commas, layout and escapes, in the order in which values are written.

/// Appends JSON to a byte buffer. Nothing is validated: the caller must match each `begin` with an `end` and give each
/// member of an object its key.
///
/// Keys are fixed words; an author's text can only become a value.
package struct JSONWriter: Sendable {
  /// The output is the first `place` bytes: space is reserved for many pieces at once, since letting the array append
  /// each one costs more than copying it.
  private var storage: [UInt8] = []
  private var offset = 0
  private let isPretty: Bool
  private let style: JSONEscape.Style
  private var depth = 0
  /// Whether the current object or array already has a member or element.
  private var needsComma = false
  private var isAfterKey = false
  /// Reusable buffer for a decoded text.
  private var scratch: [UInt8] = []
  /// Reusable buffer for an escaped text.
  private var escaped: [UInt8] = []

  /// If `pretty`, each member is on a line of its own, indented by two spaces; otherwise there is no white space.
  package init(pretty: Bool) { self.init(isPretty: pretty, .safe) }

  private init(isPretty: Bool, _ style: JSONEscape.Style) {
    self.isPretty = isPretty
    self.style = style
  }

  /// Writes as in RFC 8785, provided that the members of each object come in key order.
  package static func canonical() -> JSONWriter { JSONWriter(isPretty: false, .canonical) }

  /// A copy of what was written so far; avoid calling it repeatedly.
  package var bytes: [UInt8] { Array(storage[..<offset]) }

  /// Returns what was written, without copying it, and leaves the writer empty.
  package mutating func take() -> [UInt8] {
    var result: [UInt8] = []
    swap(&result, &storage)
    result.removeLast(result.count - offset)
    offset = 0
    return result
  }

  /// How many bytes were written so far.
  var count: Int { offset }

  /// Feeds what was written so far to the hash and discards it.
  mutating func drain(into hash: inout SHA256) {
    hash.update(storage.span.extracting(0..<offset))
    offset = 0
  }

  // MARK: Objects and arrays

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The key of the next member; it must not need escapes.
  package mutating func key(_ name: StaticString) {
    separate()
    name.withUTF8Buffer { quote($0) }
    endKey()
  }

  /// A key from the language's table; it must not need escapes.
  package mutating func key(word: String) {
    separate()
    quote(word.utf8.span, 0, word.utf8.count)
    endKey()
  }

  // MARK: Values

  package mutating func string(_ text: String) {
    beginValue()
    quote(text.utf8.span, 0, text.utf8.count)
  }

  /// A string that needs no escapes.
  package mutating func string(literal text: StaticString) {
    beginValue()
    text.withUTF8Buffer { quote($0) }
  }

  /// A string of bytes that need not be UTF-8: each invalid sequence becomes U+FFFD.
  package mutating func string(bytes text: [UInt8]) {
    beginValue()
    quote(text.span, 0, text.count)
  }

  /// A word or number of the source: the lexer guarantees that it needs no escapes.
  mutating func token(_ range: ByteRange, _ source: SourceText) {
    beginValue()
    let end = min(Int(range.end), source.bytes.count)
    source.bytes.span.extracting(min(Int(range.start), end)..<end).withUnsafeBufferPointer { quote($0) }
  }

  /// A piece of the source, verbatim.
  package mutating func string(_ range: ByteRange, _ source: SourceText) {
    beginValue()
    let end = min(Int(range.end), source.bytes.count)
    quote(source.bytes.span, min(Int(range.start), end), end)
  }

  /// The decoded content of an author's text.
  package mutating func textValue(_ text: TextValue, _ source: SourceText) {
    if text.form == .plain {
      string(text.inner(in: source), source)
    } else {
      decode(text, source)
      decoded()
    }
  }

  /// A member with a text, unless it is absent or blank.
  mutating func member(_ name: StaticString, _ text: TextValue?, _ source: SourceText) {
    guard let text, !text.isBlank(in: source) else { return }
    if text.form == .plain {
      key(name)
      string(text.inner(in: source), source)
      return
    }
    decode(text, source)
    key(name)
    decoded()
  }

  private mutating func decode(_ text: TextValue, _ source: SourceText) {
    scratch.removeAll(keepingCapacity: true)
    text.decode(source, into: &scratch)
  }

  private mutating func decoded() {
    beginValue()
    let text = scratch
    quote(text.span, 0, text.count)
  }

  /// A day as in ISO 8601.
  mutating func day(_ day: CalendarDay) {
    beginValue()
    let digits = DecimalDigits.iso(day)
    digits.span.withUnsafeBufferPointer { quote($0) }
  }

  package mutating func number(_ number: Int) {
    beginValue()
    var digits: [UInt8] = []
    DecimalDigits.append(number, into: &digits)
    write(digits.span, 0, digits.count)
  }

  package mutating func bool(_ value: Bool) {
    beginValue()
    let word: StaticString = value ? "true" : "false"
    reserve(word.utf8CodeUnitCount)
    word.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  package mutating func null() {
    beginValue()
    let word: StaticString = "null"
    reserve(word.utf8CodeUnitCount)
    word.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  /// A value that is already JSON, without white space around it.
  package mutating func written(_ json: [UInt8]) {
    beginValue()
    write(json.span, 0, json.count)
  }

  /// Ends the file with a line end.
  package mutating func newline() { write(0x0A) }

  // MARK: Layout

  private mutating func begin(_ bracket: UInt8) {
    beginValue()
    write(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isPretty, needsComma { breakLine() }
    write(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    reserve(2)
    put(UInt8(ascii: ":"))
    if isPretty { put(0x20) }
    isAfterKey = true
  }

  private mutating func beginValue() {
    if isAfterKey { isAfterKey = false } else { separate() }
    needsComma = true
  }

  /// The comma and line end before a key, or before a value in an array.
  private mutating func separate() {
    if needsComma { write(UInt8(ascii: ",")) }
    if isPretty, depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    reserve(1 + 2 * max(depth, 0))
    put(0x0A)
    for _ in 0..<max(depth, 0) {
      put(0x20)
      put(0x20)
    }
  }

  // MARK: Bytes

  /// Makes room for more bytes.
  @inline(__always)
  private mutating func reserve(_ count: Int) {
    if storage.count - offset < count { grow(count) }
  }

  @inline(never)
  private mutating func grow(_ count: Int) {
    let size = max(storage.count, count, 1 << 12)
    storage.append(contentsOf: repeatElement(0, count: size))
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    storage[offset] = byte
    offset += 1
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  private mutating func write(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    text.extracting(start..<end).withUnsafeBufferPointer { write($0) }
  }

  /// Copies bytes unchanged.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count)
    let start = offset
    storage.withUnsafeMutableBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(from: UnsafeRawBufferPointer(text))
    }
    offset = start + text.count
  }

  /// Copies bytes that need no escapes, in quotation marks.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count + 2)
    let start = offset
    storage.withUnsafeMutableBytes { bytes in
      bytes[start] = UInt8(ascii: "\"")
      UnsafeMutableRawBufferPointer(rebasing: bytes[(start + 1)...]).copyMemory(from: UnsafeRawBufferPointer(text))
      bytes[start + 1 + text.count] = UInt8(ascii: "\"")
    }
    offset = start + text.count + 2
  }

  /// Author text in quotation marks, escaped.
  private mutating func quote(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    if JSONEscape.isPlain(text, start, end) {
      text.extracting(start..<end).withUnsafeBufferPointer { quote($0) }
    } else {
      escaped.removeAll(keepingCapacity: true)
      JSONEscape.append(text, start, end, style, into: &escaped)
      let bytes = escaped
      bytes.span.withUnsafeBufferPointer { quote($0) }
    }
  }
}
