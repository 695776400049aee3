// Writing JSON: commas, layout and escapes, in the order in which things are said.

/// Appends JSON to bytes. Nothing is checked: each `begin` needs its `end`, each member of an object its key.
///
/// The keys are words of ours: author text can only become a value.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private let style: JSONEscape.Style
  private var depth = 0
  /// Whether something stands before, in the object or array at hand.
  private var needsComma = false
  private var isAfterKey = false
  private var scratch: [UInt8] = []

  /// Pretty: each member on a line of its own, indented by two spaces. Otherwise without any space.
  public init(pretty: Bool) { self.init(isPretty: pretty, .safe) }

  private init(isPretty: Bool, _ style: JSONEscape.Style) {
    self.isPretty = isPretty
    self.style = style
  }

  /// As RFC 8785 writes it, as long as the members of each object come in the order of their keys.
  static func canonical() -> JSONWriter { JSONWriter(isPretty: false, .canonical) }

  /// Hands over what is written so far, and forgets it.
  mutating func drain(into hash: inout SHA256) {
    hash.update(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Objects and arrays

  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The key of the member that is written next; it must need no escapes.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endKey()
  }

  /// A key that is a word of the language's table.
  public mutating func key(word: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    JSONEscape.append(word.utf8.span, 0, word.utf8.count, style, into: &bytes)
    endKey()
  }

  // MARK: Values

  public mutating func string(_ text: String) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    JSONEscape.append(text.utf8.span, 0, text.utf8.count, style, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A word of ours that needs no escapes.
  public mutating func string(literal text: StaticString) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Bytes that need not be UTF-8: each bad sequence is written as U+FFFD.
  public mutating func string(bytes text: [UInt8]) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    JSONEscape.append(text.span, 0, text.count, style, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A piece of the source as it stands there, such as a name or a number.
  public mutating func string(_ range: ByteRange, _ source: SourceText) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    let end = min(Int(range.end), source.bytes.count)
    JSONEscape.append(source.bytes.span, min(Int(range.start), end), end, style, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// What an author's text says.
  public mutating func textValue(_ text: TextValue, _ source: SourceText) {
    guard text.form != .plain else {
      string(text.inner(in: source), source)
      return
    }
    decode(text, source)
    decoded()
  }

  /// A member, unless the text is absent or says nothing.
  mutating func member(_ name: StaticString, _ text: TextValue?, _ source: SourceText) {
    guard let text, !text.isBlank(in: source) else { return }
    guard text.form != .plain else {
      key(name)
      string(text.inner(in: source), source)
      return
    }
    decode(text, source)
    // Line ends written as escapes fall away at the end of a block.
    guard !scratch.isEmpty else { return }
    key(name)
    decoded()
  }

  /// A member that is an array of texts, without those that say nothing.
  mutating func member(_ name: StaticString, texts: Slice, _ charter: Charter) {
    var isOpen = false
    for index in texts.indices {
      let text = charter.texts[index]
      if text.isBlank(in: charter.source) { continue }
      if text.form != .plain {
        decode(text, charter.source)
        if scratch.isEmpty { continue }
      }
      if !isOpen {
        key(name)
        beginArray()
        isOpen = true
      }
      if text.form == .plain { string(text.inner(in: charter.source), charter.source) } else { decoded() }
    }
    if isOpen { endArray() }
  }

  private mutating func decode(_ text: TextValue, _ source: SourceText) {
    scratch.removeAll(keepingCapacity: true)
    text.decode(source, into: &scratch)
  }

  private mutating func decoded() {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    let text = scratch
    JSONEscape.append(text.span, 0, text.count, style, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A day as ISO 8601 has it.
  mutating func day(_ day: CalendarDay) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    DecimalDigits.append(day, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func number(_ number: Int) {
    beginValue()
    DecimalDigits.append(number, into: &bytes)
  }

  public mutating func bool(_ value: Bool) {
    beginValue()
    if value { append("true") } else { append("false") }
  }

  /// Ends the file with a line end.
  public mutating func newline() { bytes.append(0x0A) }

  // MARK: Layout

  private mutating func begin(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    isAfterKey = true
  }

  private mutating func beginValue() {
    if isAfterKey { isAfterKey = false } else { separate() }
    needsComma = true
  }

  /// The comma and the line end before a key, or before a value in an array.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<max(depth, 0) {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
