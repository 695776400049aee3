// Writing JSON: commas, layout and escapes, in the order in which things are said.

/// Appends JSON to bytes. Nothing is checked: each `begin` needs its `end`, each member of an object its key.
///
/// The keys are words of ours: author text can only become a value.
public struct JSONWriter: Sendable {
  /// What is written so far lies in its first `place` bytes: room is made for many pieces at once, since asking an
  /// array to append each of them costs more than copying it.
  private var storage: [UInt8] = []
  private var place = 0
  private let isPretty: Bool
  private let style: JSONEscape.Style
  private var depth = 0
  /// Whether something stands before, in the object or array at hand.
  private var needsComma = false
  private var isAfterKey = false
  /// A decoded text.
  private var scratch: [UInt8] = []
  /// An escaped text.
  private var escaped: [UInt8] = []

  /// Pretty: each member on a line of its own, indented by two spaces. Otherwise without any space.
  public init(pretty: Bool) { self.init(isPretty: pretty, .safe) }

  private init(isPretty: Bool, _ style: JSONEscape.Style) {
    self.isPretty = isPretty
    self.style = style
  }

  /// As RFC 8785 writes it, as long as the members of each object come in the order of their keys.
  public static func canonical() -> JSONWriter { JSONWriter(isPretty: false, .canonical) }

  /// What is written so far, copied: ask once.
  public var bytes: [UInt8] { Array(storage[..<place]) }

  /// Hands over what is written, without a copy.
  public mutating func take() -> [UInt8] {
    var result: [UInt8] = []
    swap(&result, &storage)
    result.removeLast(result.count - place)
    place = 0
    return result
  }

  /// How many bytes are written so far.
  var count: Int { place }

  /// Hands over what is written so far, and forgets it.
  mutating func drain(into hash: inout SHA256) {
    hash.update(storage.span.extracting(0..<place))
    place = 0
  }

  // MARK: Objects and arrays

  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The key of the member that is written next; it must need no escapes.
  public mutating func key(_ name: StaticString) {
    separate()
    name.withUTF8Buffer { quote($0) }
    endKey()
  }

  /// A key that is a word of the language's table.
  public mutating func key(word: String) {
    separate()
    quote(word.utf8.span, 0, word.utf8.count)
    endKey()
  }

  // MARK: Values

  public mutating func string(_ text: String) {
    beginValue()
    quote(text.utf8.span, 0, text.utf8.count)
  }

  /// A word of ours that needs no escapes.
  public mutating func string(literal text: StaticString) {
    beginValue()
    text.withUTF8Buffer { quote($0) }
  }

  /// Bytes that need not be UTF-8: each bad sequence is written as U+FFFD.
  public mutating func string(bytes text: [UInt8]) {
    beginValue()
    quote(text.span, 0, text.count)
  }

  /// A word or number of the source: the lexer lets nothing into them that needs escapes.
  mutating func token(_ range: ByteRange, _ source: SourceText) {
    beginValue()
    let end = min(Int(range.end), source.bytes.count)
    source.bytes.span.extracting(min(Int(range.start), end)..<end).withUnsafeBufferPointer { quote($0) }
  }

  /// A piece of the source as it stands there.
  public mutating func string(_ range: ByteRange, _ source: SourceText) {
    beginValue()
    let end = min(Int(range.end), source.bytes.count)
    quote(source.bytes.span, min(Int(range.start), end), end)
  }

  /// What an author's text says.
  public mutating func textValue(_ text: TextValue, _ source: SourceText) {
    if text.form == .plain {
      string(text.inner(in: source), source)
    } else {
      decode(text, source)
      decoded()
    }
  }

  /// A member, unless the text is absent or says nothing.
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

  /// A day as ISO 8601 has it.
  mutating func day(_ day: CalendarDay) {
    beginValue()
    let digits = DecimalDigits.iso(day)
    digits.span.withUnsafeBufferPointer { quote($0) }
  }

  public mutating func number(_ number: Int) {
    beginValue()
    var digits: [UInt8] = []
    DecimalDigits.append(number, into: &digits)
    write(digits.span, 0, digits.count)
  }

  public mutating func bool(_ value: Bool) {
    beginValue()
    let word: StaticString = value ? "true" : "false"
    reserve(word.utf8CodeUnitCount)
    word.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  public mutating func null() {
    beginValue()
    let word: StaticString = "null"
    reserve(word.utf8CodeUnitCount)
    word.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  /// A value that is written already: JSON without space around it.
  public mutating func written(_ json: [UInt8]) {
    beginValue()
    write(json.span, 0, json.count)
  }

  /// Ends the file with a line end.
  public mutating func newline() { write(0x0A) }

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

  /// The comma and the line end before a key, or before a value in an array.
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

  /// Makes room for some bytes more.
  @inline(__always)
  private mutating func reserve(_ count: Int) {
    if storage.count - place < count { grow(count) }
  }

  @inline(never)
  private mutating func grow(_ count: Int) {
    let size = max(storage.count, count, 1 << 12)
    storage.append(contentsOf: repeatElement(0, count: size))
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    storage[place] = byte
    place += 1
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  private mutating func write(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    text.extracting(start..<end).withUnsafeBufferPointer { write($0) }
  }

  /// Copies bytes as they are.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count)
    let start = place
    storage.withUnsafeMutableBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(from: UnsafeRawBufferPointer(text))
    }
    place = start + text.count
  }

  /// Copies bytes that need no escapes, in quotation marks.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count + 2)
    let start = place
    storage.withUnsafeMutableBytes { bytes in
      bytes[start] = UInt8(ascii: "\"")
      UnsafeMutableRawBufferPointer(rebasing: bytes[(start + 1)...]).copyMemory(from: UnsafeRawBufferPointer(text))
      bytes[start + 1 + text.count] = UInt8(ascii: "\"")
    }
    place = start + text.count + 2
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
