// How similar two statements or texts are: the share of words and attributes they have in common.

/// The words of a text, or of a statement with its attributes, as a sorted multiset of hashes.
struct Likeness {
  /// The maximum number of words considered; the first ones represent the rest.
  private static let limit = 64

  private var tokens: [UInt64] = []

  var count: Int { tokens.count }

  /// Whether at least half of the tokens of either are in both.
  static func isAlike(_ shared: Int, of total: Int) -> Bool { shared > 0 && shared * 2 >= total }

  /// Words in lowercase.
  init(words: [[UInt8]]) {
    for word in words.prefix(Self.limit) { add(word) }
    tokens.sort()
  }

  /// The words of a statement, and each of its attributes as one word; of a party also each of its statements.
  init(_ charter: Charter, _ statement: StatementID) {
    if let text = charter.saidBytes(charter.text(statement)) { addWords(text) }
    for entry in charter.entries(statement) {
      guard case .attribute(let attribute) = entry.field, !entry.value.isAbsent else { continue }
      var json = JSONWriter.canonical()
      json.value(entry.value, charter)
      add([attribute.rawValue] + json.take())
    }
    for content in Vocabulary.row(statement.construct).contents {
      for inner in charter.statements(content, in: statement) { add(charter, charter.text(inner)) }
    }
    tokens.sort()
  }

  /// The number of tokens in both, counted twice: once for each side.
  func shared(with other: Likeness) -> Int {
    var count = 0
    var (left, right) = (0, 0)
    while left < tokens.count, right < other.tokens.count {
      if tokens[left] == other.tokens[right] {
        count += 2
        left += 1
        right += 1
      } else if tokens[left] < other.tokens[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  private mutating func add(_ charter: Charter, _ text: TextValue?) {
    if let text = charter.saidBytes(text) { add(text) }
  }

  private mutating func add(_ bytes: [UInt8]) {
    guard tokens.count < Self.limit else { return }
    tokens.append(Self.hash(bytes.span, 0, bytes.count))
  }

  /// Runs of letters and digits, with ASCII letters in lowercase; everything beyond ASCII counts as a letter.
  private mutating func addWords(_ text: [UInt8]) {
    var offset = 0
    let bytes = text.span
    while offset < bytes.count, tokens.count < Self.limit {
      while offset < bytes.count, !Self.isWord(bytes[offset]) { offset += 1 }
      let start = offset
      while offset < bytes.count, Self.isWord(bytes[offset]) { offset += 1 }
      if offset > start { tokens.append(Self.hash(bytes, start, offset)) }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || Escape.isAlphanumeric(byte) }

  /// FNV-1a. A text crafted to collide is merely taken for similar.
  private static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in start..<end {
      let byte = bytes[offset]
      hash = (hash ^ UInt64(Escape.isLetter(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
