// The state of the formatter, and how it writes bytes, lines and columns.

/// Prints a tree in canonical layout.
///
/// Naming: `putX` appends to the line, `printX` prints a part of the tree, `beginX` starts a line. Consecutive parts of
/// the source with a single space between them are copied in one piece: the run is the piece that is not copied yet.
struct LayoutPrinter: ~Copyable {
  let tree: SyntaxTree
  let bytes: [UInt8]
  let tokens: [Token]
  let nodes: [Node]
  /// Whether the file has no syntax errors: then nothing has to be checked for being broken.
  let isSound: Bool
  let frozen: FrozenLines
  let spellings: CanonicalSpellings

  private(set) var out: [UInt8] = []
  /// Where the last line of `out` begins.
  private(set) var lineStart = 0
  private var runStart = 0
  private var runEnd = 0
  /// Whether a line now begins with a name that could be taken for a keyword when the language is guessed.
  var isDoubtful = false
  /// The indentation level of a block text's lines.
  var blockLevel = 0
  /// The items that are still to be printed in the open blocks, the innermost block last.
  var items: [LayoutItem] = []

  init(_ tree: SyntaxTree, isSound: Bool, frozen: FrozenLines) {
    self.tree = tree
    self.isSound = isSound
    self.frozen = frozen
    bytes = tree.source.bytes
    tokens = tree.tokens
    nodes = tree.nodes
    spellings = CanonicalSpellings(tree.language)
    out.reserveCapacity(bytes.count + bytes.count / 8 + 64)
  }

  /// Prints the whole file.
  mutating func printFile() {
    gatherInOrder(0)
    printItems(from: 0, level: 0)
    items.removeAll()
    printClosingComments(before: tokens.count - 1, level: 0)
    flush()
    if let last = out.last, last != 0x0A { out.append(0x0A) }
  }

  // MARK: Bytes

  /// Appends a token, with or without a space before it.
  @inline(__always)
  mutating func put(_ token: Token, spaced: Bool) {
    let start = Int(token.start)
    if runEnd > runStart {
      if spaced ? start == runEnd + 1 && bytes[runEnd] == 0x20 : start == runEnd {
        runEnd = Int(token.end)
        return
      }
      flush()
    }
    if spaced { out.append(0x20) }
    runStart = start
    runEnd = Int(token.end)
  }

  /// Appends a word that may be spelled differently in the source.
  mutating func put(_ word: String, spaced: Bool) {
    flush()
    if spaced { out.append(0x20) }
    out.append(contentsOf: word.utf8)
  }

  mutating func put(byte: UInt8) {
    flush()
    out.append(byte)
  }

  /// Appends bytes of the source unchanged.
  mutating func put(_ range: Range<Int>) {
    flush()
    out.append(contentsOf: bytes[range])
  }

  @inline(__always)
  mutating func flush() {
    guard runEnd > runStart else { return }
    out.append(contentsOf: bytes[runStart..<runEnd])
    runStart = runEnd
  }

  /// Appends tokens and what is between them unchanged, except that CRLF becomes LF.
  mutating func putVerbatim(_ first: Int, _ end: Int) {
    flush()
    guard first < end else { return }
    var offset = Int(tokens[first].start)
    let last = Int(tokens[end - 1].end)
    while offset < last {
      var lineEnd = offset
      while lineEnd < last, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      let isCarriageReturn = lineEnd < last && lineEnd > offset && bytes[lineEnd - 1] == 0x0D
      out.append(contentsOf: bytes[offset..<(isCarriageReturn ? lineEnd - 1 : lineEnd)])
      if lineEnd < last {
        out.append(0x0A)
        lineStart = out.count
      }
      offset = lineEnd + 1
    }
  }

  // MARK: Lines

  /// Starts a new indented line, after a blank one if asked for. At the start of the output no line end is needed.
  mutating func beginLine(_ level: Int, blank: Bool = false) {
    flush()
    if !out.isEmpty {
      out.append(0x0A)
      if blank { out.append(0x0A) }
    }
    lineStart = out.count
    var count = level
    while count > 0 {
      out.append(0x20)
      out.append(0x20)
      count -= 1
    }
  }

  /// Removes the indentation of the current line, which must still be empty.
  mutating func cutIndentation() {
    flush()
    out.removeLast(out.count - lineStart)
  }

  // MARK: Columns

  /// A position in the output, to which it can be truncated.
  struct Mark {
    let count: Int
    let lineStart: Int
  }

  mutating func mark() -> Mark {
    flush()
    return Mark(count: out.count, lineStart: lineStart)
  }

  mutating func cut(to mark: Mark) {
    flush()
    out.removeLast(max(0, out.count - mark.count))
    lineStart = mark.lineStart
  }

  /// Whether the last line, with this many columns added, is within the line width.
  mutating func fits(_ more: Int = 0) -> Bool {
    flush()
    // No character takes more columns than bytes.
    let room = CanonicalLayout.lineWidth - more
    if out.count - lineStart <= room { return true }
    return Self.columns(out.span, lineStart, out.count, limit: room) <= room
  }

  /// The width of a token in columns.
  func columns(_ token: Token) -> Int {
    Self.columns(bytes.span, Int(token.start), Int(token.end), limit: CanonicalLayout.lineWidth)
  }

  /// The width of some bytes in columns, or any number above the limit.
  private static func columns(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int) -> Int {
    var width = DisplayWidth()
    var offset = start
    while offset < end, width.columns <= limit {
      let step = UTF8Decoding.decode(bytes, at: offset)
      if let scalar = step.scalar { width.add(scalar) } else { width.add(columns: step.length) }
      offset += step.length
    }
    return width.columns
  }
}
