// Places in a file, and words that may hold what does not show, in JSON.

extension JSONWriter {
  /// Appends words that may contain invisible characters.
  mutating func visible(_ words: String) {
    var bytes: [UInt8] = []
    VisibleText.append(words, into: &bytes)
    string(bytes: bytes)
  }

  mutating func range(_ range: ByteRange, _ lines: LineIndex) {
    beginObject()
    key("start")
    position(lines.position(range.start))
    key("end")
    position(lines.position(range.end))
    endObject()
  }

  private mutating func position(_ position: TextPosition) {
    beginObject()
    key("line")
    number(position.line)
    key("column")
    number(position.column)
    key("offset")
    number(position.offset)
    endObject()
  }
}
