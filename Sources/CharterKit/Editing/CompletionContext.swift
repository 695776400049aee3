// The context at an offset that decides what may be written there, derived from the tokens before it on its line.

/// A completion context. It is derived from tokens, so that an unfinished line that doesn't parse yet has one too.
struct CompletionContext {
  enum Kind {
    /// In a text, a comment or a number, or where only something new can be written.
    case nothing
    /// On a line at file level.
    case file
    case languageCode
    /// On a line in the block of a statement (given as a node index).
    case line(Construct, statement: Int)
    /// Where the statement's text belongs.
    case text
    /// After a statement's text, or after a value.
    case attributes(Construct, seen: UInt64, small: Small)
    case value(AttributeUse, listed: [Symbol])
    /// An interval after `every`, with or without a number before the cursor.
    case interval(hasNumber: Bool)
    case every
  }

  /// Connecting words that may follow a value.
  struct Small: OptionSet {
    let rawValue: UInt8
    static let to = Small(rawValue: 1)
    static let unit = Small(rawValue: 2)
    static let every = Small(rawValue: 4)
  }

  let kind: Kind
  /// The word at the offset, or an empty range.
  let range: ByteRange
}

extension EditorDocument {
  func completionContext(at offset: Int) -> CompletionContext {
    let cursor = boundary(clamped(offset))
    var range = ByteRange.at(cursor)
    // The first token that starts here or later.
    var next = firstToken(startingAfter: cursor)
    while next > 0, tree.tokens[next - 1].start == cursor { next -= 1 }
    if next > 0 {
      let token = tree.tokens[next - 1]
      switch token.kind {
      case .word: if cursor <= token.end { range = token.range }
      case .text, .blockText:
        if cursor < token.end || (cursor == token.end && token.flags.contains(.malformed)) {
          return CompletionContext(kind: .nothing, range: range)
        }
      case .number, .date, .stray:
        if cursor <= token.end { return CompletionContext(kind: .nothing, range: range) }
      case .leftBrace, .rightBrace, .comma, .endOfFile: break
      }
    }
    guard !isInComment(cursor, before: next) else { return CompletionContext(kind: .nothing, range: range) }
    // The last token before the word.
    var last = next - 1
    while last >= 0, tree.tokens[last].end > range.start || tree.tokens[last].kind == .endOfFile { last -= 1 }
    return CompletionContext(kind: kind(of: range.start, behind: last), range: range)
  }

  /// The start of the character that contains an offset. Invalid bytes count as characters of their own.
  private func boundary(_ offset: UInt32) -> UInt32 {
    var cursor = Int(offset)
    let furthest = max(0, cursor - 3)
    guard cursor < source.bytes.count else { return offset }
    while cursor > furthest, source.bytes[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    let step = UTF8Decoding.decode(source.bytes.span, at: cursor)
    return step.scalar != nil && cursor + step.length > Int(offset) ? UInt32(cursor) : offset
  }

  private func isInComment(_ offset: UInt32, before next: Int) -> Bool {
    let start = next > 0 ? tree.tokens[next - 1].end : 0
    let end = next < tree.tokens.count ? tree.tokens[next].start : UInt32(source.bytes.count)
    guard start <= offset else { return false }
    var isInside = false
    forEachComment(in: ByteRange(start, end)) { comment, _, _ in
      if comment.start < offset, offset <= comment.end { isInside = true }
    }
    return isInside
  }

  private func kind(of offset: UInt32, behind last: Int) -> CompletionContext.Kind {
    guard last >= 0 else { return lineKind(offset) }
    let previous = tree.tokens[last]
    if previous.kind == .leftBrace { return lineKind(offset) }
    let hasLineEnd = source.slice(ByteRange(previous.end, offset)).contains(0x0A)
    if hasLineEnd, previous.kind != .comma { return lineKind(offset) }
    guard previous.kind != .rightBrace else { return .nothing }
    var first = last
    while first > 0, tree.tokens[first - 1].kind != .leftBrace, tree.tokens[first - 1].kind != .rightBrace,
      !tree.tokens[first].startsLine || tree.tokens[first - 1].kind == .comma
    {
      first -= 1
    }
    var reader = LineReader(tree, first: first, last: last)
    return reader.read(in: container(of: tree.tokens[first].start)?.construct)
  }

  private func lineKind(_ offset: UInt32) -> CompletionContext.Kind {
    guard let container = container(of: offset) else { return .file }
    return .line(container.construct, statement: container.statement)
  }

  /// The innermost statement whose block contains an offset.
  func container(of offset: UInt32) -> (construct: Construct, statement: Int)? {
    var innermost: Int?
    for index in tree.nodes.indices where tree.nodes[index].kind == .block {
      let node = tree.nodes[index]
      let first = Int(node.firstToken)
      let end = Int(node.endToken)
      guard first < tree.tokens.count, end <= tree.tokens.count else { continue }
      let isOpened = tree.tokens[first].kind == .leftBrace && end > first
      let start = isOpened ? tree.tokens[first].end : tree.tokens[first].start
      let isClosed = end > first + 1 && tree.tokens[end - 1].kind == .rightBrace
      let stop =
        isClosed ? tree.tokens[end - 1].start : end < tree.tokens.count ? tree.tokens[end].start : UInt32.max
      if start <= offset, offset <= stop { innermost = index }
    }
    guard let innermost else { return nil }
    var statement = innermost
    while statement > 0 {
      statement -= 1
      if let construct = tree.nodes[statement].construct, tree.nodes[statement].end >= tree.nodes[innermost].end {
        return (construct, statement)
      }
    }
    return nil
  }
}

/// Reads the tokens of a line up to the cursor.
private struct LineReader {
  let tokens: [Token]
  let source: SourceText
  let language: Language
  let lexicon = Lexicon.shared
  var symbols = Lexicon.shared.symbols
  var position: Int
  let last: Int

  init(_ tree: SyntaxTree, first: Int, last: Int) {
    tokens = tree.tokens
    source = tree.source
    language = tree.language
    position = first
    self.last = last
  }

  private var isAtEnd: Bool { position > last }

  private mutating func symbol(_ index: Int) -> Symbol {
    symbols.intern(source.bytes, Int(tokens[index].start), Int(tokens[index].end))
  }

  /// All languages, starting with the file's own.
  private var languages: [Language] { [language] + Language.allCases.filter { $0 != language } }

  mutating func read(in container: Construct?) -> CompletionContext.Kind {
    guard tokens[position].kind == .word else { return .nothing }
    let first = symbol(position)
    position += 1
    guard let container else {
      if lexicon.languageKeyword(first) != nil, isAtEnd { return .languageCode }
      let isCharter = languages.contains { lexicon.construct(first, $0) == .charter }
      return isCharter ? readHeader(.charter) : .nothing
    }
    for language in languages {
      if let attribute = lexicon.attribute(first, language), let use = lexicon.use(container, attribute) {
        return readValues(use, container)
          ?? (isAtEnd ? .attributes(container, seen: UInt64.max, small: small) : .nothing)
      }
      if let construct = lexicon.construct(first, language), lexicon.mayStand(construct, in: container) {
        return readHeader(construct)
      }
    }
    for language in languages {
      if let construct = lexicon.construct(first, language) { return readHeader(construct) }
    }
    return .nothing
  }

  private var small: CompletionContext.Small = []

  private mutating func attribute(_ construct: Construct) -> Attribute? {
    guard !isAtEnd, tokens[position].kind == .word else { return nil }
    let word = symbol(position)
    for language in languages {
      if let attribute = lexicon.attribute(word, language), lexicon.takes(construct, attribute) { return attribute }
    }
    return nil
  }

  private mutating func readHeader(_ construct: Construct) -> CompletionContext.Kind {
    let row = Vocabulary.row(construct)
    var hasName = false
    if row.name != .none, !isAtEnd, tokens[position].kind == .word {
      let isBeforeText = position < last && tokens[position + 1].isText
      if isBeforeText || attribute(construct) == nil {
        hasName = true
        position += 1
      }
    }
    if isAtEnd, row.text != .none { return row.name == .required && !hasName ? .nothing : .text }
    if !isAtEnd, tokens[position].isText { position += 1 }
    var seen: UInt64 = 0
    while !isAtEnd {
      small = []
      guard let attribute = attribute(construct), let use = lexicon.use(construct, attribute) else {
        position += 1
        continue
      }
      seen |= attribute.bit
      position += 1
      if let index = readValues(use, construct) { return index }
    }
    if position > 0, tokens[last].kind == .comma { return .nothing }
    return .attributes(construct, seen: seen, small: small)
  }

  /// The context, if the cursor is among the values of an attribute; nil if it is after them.
  private mutating func readValues(_ use: AttributeUse, _ construct: Construct) -> CompletionContext.Kind? {
    var listed: [Symbol] = []
    while true {
      small = []
      guard !isAtEnd else { return start(of: use, listed) }
      let token = tokens[position]
      switch use.kind {
      case .text:
        guard token.isText else { return nil }
        position += 1
      case .date:
        guard token.kind == .date else { return nil }
        position += 1
      case .dates:
        guard token.kind == .date else { return nil }
        position += 1
        if isAtEnd { small = .to }
        if !isAtEnd, tokens[position].kind == .word, attribute(construct) == nil {
          position += 1
          if isAtEnd { return .nothing }
          if tokens[position].kind == .date { position += 1 }
        }
      case .quantity, .effort:
        guard token.kind == .number else { return nil }
        position += 1
        let every: CompletionContext.Small = use.kind == .effort ? .every : []
        if isAtEnd { small = [.unit, every] }
        if !isAtEnd, tokens[position].kind == .word, !isEvery, attribute(construct) == nil {
          position += 1
          if isAtEnd { small = every }
        }
        if !isAtEnd, use.kind == .effort, isEvery {
          position += 1
          if let index = readInterval() { return index }
        }
      case .interval:
        if let index = readInterval() { return index }
      case .everyInterval:
        guard isEvery else { return nil }
        position += 1
        if let index = readInterval() { return index }
      case .option, .names, .check:
        guard token.kind == .word else { return nil }
        listed.append(symbol(position))
        position += 1
      }
      guard !isAtEnd, tokens[position].kind == .comma else { return nil }
      position += 1
    }
  }

  private func start(of use: AttributeUse, _ listed: [Symbol]) -> CompletionContext.Kind {
    switch use.kind {
    case .option, .names, .check: .value(use, listed: listed)
    case .interval: .interval(hasNumber: false)
    case .everyInterval: .every
    case .text: .text
    case .date, .dates, .quantity, .effort: .nothing
    }
  }

  private var isEvery: Bool {
    mutating get {
      guard !isAtEnd, tokens[position].kind == .word else { return false }
      let word = symbol(position)
      return languages.contains { lexicon.attribute(word, $0) == .every }
    }
  }

  private mutating func readInterval() -> CompletionContext.Kind? {
    if isAtEnd { return .interval(hasNumber: false) }
    if tokens[position].kind == .number {
      position += 1
      if isAtEnd { return .interval(hasNumber: true) }
    }
    if tokens[position].kind == .word { position += 1 }
    return nil
  }
}
