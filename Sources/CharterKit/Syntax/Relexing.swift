// Relexing: the tokens of a text after a change in one place.

/// Updates a file's tokens after a change: those before the changed lines are kept, those after them are shifted, and
/// only what lies between is lexed again. The result is the same as lexing the whole text.
///
/// A token depends only on its own bytes, up to the end of its line at most, with one exception: an unclosed block
/// text. A file that has one is lexed in full.
struct Relexing {
  let tokens: [Token]
  let findings: FindingList
  /// The number of `{` minus the number of `}`.
  let braceSurplus: Int
  /// Whether there are stray characters among the new tokens.
  let hasStrays: Bool
  /// The indices of the old tokens that were lexed again, and those of the tokens that replace them.
  let old: Range<Int>
  let new: Range<Int>
  /// The zone outside of which nothing changed: from the start of the first line that was lexed again to the first
  /// token of a line that the change did not reach.
  let zone: TextChange

  /// Nil if the whole file has to be lexed.
  init?(
    _ oldTokens: [Token], _ oldFindings: FindingList, braceSurplus oldSurplus: Int, _ change: TextChange,
    to source: SourceText
  ) {
    guard change.start >= 3, !Self.hasOpenBlock(oldFindings) else { return nil }
    let lineStart = Self.lineStart(source.bytes.span, change.start)
    // The last token that ends on an earlier line.
    let last = oldTokens.partitioningIndex { $0.end >= lineStart } - 1
    var lexer = last >= 0 ? Lexer(behind: oldTokens[last]) : Lexer(atStartOf: source)
    guard let resumed = Self.resume(&lexer, oldTokens, change, source) else { return nil }
    let found = lexer.findings
    guard !Self.hasOpenBlock(found) else { return nil }
    old = last + 1..<resumed + 1
    new = last + 1..<last + 1 + lexer.tokens.count
    guard oldTokens.indices.contains(old.lowerBound), let end = lexer.tokens.last?.end else { return nil }

    let recut = TextChange(
      start: last >= 0 ? Int(oldTokens[last].end) : 0, oldEnd: Int(end) - change.shift, newEnd: Int(end))
    guard let findings = Self.merged(oldFindings, found, recut) else { return nil }
    self.findings = findings
    hasStrays = lexer.hasStrays
    zone = TextChange(
      start: Self.lineStart(source.bytes.span, min(Int(lexer.tokens[0].start), change.start)),
      oldEnd: Int(oldTokens[resumed].start), newEnd: Int(oldTokens[resumed].start) + change.shift)
    braceSurplus = oldSurplus - Self.braceSurplus(oldTokens[old]) + lexer.braceSurplus
    tokens = Self.joined(oldTokens, old, lexer.tokens, change.shift)
  }

  /// Lexes up to and including the first token of a line that the change did not reach.
  ///
  /// - Returns: The index of the same token among the old ones; nil if there is none.
  private static func resume(
    _ lexer: inout Lexer, _ oldTokens: [Token], _ change: TextChange, _ source: SourceText
  ) -> Int? {
    let size = source.bytes.count
    var limit = change.newEnd
    while true {
      limit = nextLine(source.bytes.span, max(limit, lexer.offset))
      lexer.run(source, upTo: limit)
      guard limit < size else { break }
      // If a block text has reached further, the next line is tried.
      guard lexer.offset == limit else { continue }
      let offset = UInt32(limit - change.shift)
      let next = oldTokens.partitioningIndex { $0.end > offset }
      // In the old text, the line may begin inside a block text.
      guard oldTokens.indices.contains(next), oldTokens[next].start >= offset else { continue }
      guard oldTokens[next].kind != .endOfFile else { break }
      lexer.run(source, upTo: Int(oldTokens[next].start) + change.shift + 1)
      guard let token = lexer.tokens.last, token.kind == oldTokens[next].kind,
        Int(token.end) == Int(oldTokens[next].end) + change.shift
      else { return nil }
      return next
    }
    lexer.run(source, upTo: size)
    lexer.finish(source)
    return oldTokens.count - 1
  }

  private static func braceSurplus(_ tokens: ArraySlice<Token>) -> Int {
    tokens.reduce(0) { $0 + ($1.kind == .leftBrace ? 1 : $1.kind == .rightBrace ? -1 : 0) }
  }

  private static func joined(_ old: [Token], _ range: Range<Int>, _ new: [Token], _ shift: Int) -> [Token] {
    let count = old.count - range.count + new.count
    return [Token](unsafeUninitializedCapacity: count) { tokens, initialized in
      var position = 0
      while position < range.lowerBound {
        tokens.initializeElement(at: position, to: old[position])
        position += 1
      }
      for token in new {
        tokens.initializeElement(at: position, to: token)
        position += 1
      }
      var index = range.upperBound
      while index < old.count {
        tokens.initializeElement(at: position, to: old[index].moved(by: shift))
        index += 1
        position += 1
      }
      initialized = position
    }
  }

  /// The old findings outside of what was lexed again, merged with the new ones; nil if one extends into it, or if
  /// there are more than a list keeps.
  private static func merged(_ old: FindingList, _ found: FindingList, _ recut: TextChange) -> FindingList? {
    guard old.omitted.isEmpty, found.omitted.isEmpty else { return nil }
    var before: [Finding] = []
    var behind: [Finding] = []
    for finding in old.findings {
      if Int(finding.range.start) >= recut.start, Int(finding.range.end) <= recut.oldEnd { continue }
      guard let moved = recut.moved(finding) else { return nil }
      if Int(finding.range.end) < recut.start { before.append(moved) } else { behind.append(moved) }
    }
    var merged = FindingList()
    for finding in before + found.findings + behind { merged.add(finding) }
    return merged.omitted.isEmpty ? merged : nil
  }

  private static func hasOpenBlock(_ list: FindingList) -> Bool {
    list.findings.contains { $0.rule === Rule.unterminatedText && $0.variant == 1 }
  }

  private static func lineStart(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The start of the first line that begins after `place`; the end of the file if there is none.
  private static func nextLine(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var next = offset
    while next < bytes.count {
      next += 1
      if bytes[next - 1] == 0x0A { return next }
    }
    return next
  }
}
