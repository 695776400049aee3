// Comments and blank lines: what is between two tokens, and where it goes.

/// Iterates over the comments between two tokens.
struct CommentCursor {
  private var offset: Int
  private let end: Int
  /// Line ends since the previous comment, or since the previous token.
  private(set) var lineEnds: Int

  /// `lineEnds` is 1 at the start of a file, where a comment has its own line.
  init(from offset: Int, to end: Int, lineEnds: Int = 0) {
    self.offset = offset
    self.end = end
    self.lineEnds = lineEnds
  }

  /// The next comment without trailing white space, and the number of line ends before it. Afterwards `lineEnds` starts
  /// again at 0.
  mutating func next(_ bytes: borrowing [UInt8]) -> (range: Range<Int>, lineEnds: Int)? {
    while offset < end {
      if bytes[offset] == UInt8(ascii: "/") {
        let start = offset
        while offset < end, bytes[offset] != 0x0A { offset += 1 }
        var last = offset
        if offset < end, last > start, bytes[last - 1] == 0x0D { last -= 1 }
        while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        defer { lineEnds = 0 }
        return (start..<last, lineEnds)
      }
      if bytes[offset] == 0x0A { lineEnds += 1 }
      offset += 1
    }
    return nil
  }
}

extension LayoutPrinter {
  /// The comments before a token.
  func comments(before token: Int) -> CommentCursor {
    let start = token > 0 ? Int(tokens[token - 1].end) : tree.source.byteOrderMarkLength
    return CommentCursor(from: start, to: Int(tokens[token].start), lineEnds: token > 0 ? 0 : 1)
  }

  func hasComment(before token: Int) -> Bool { tokens[token].flags.contains(.commentBefore) }

  /// Whether a blank line precedes a token and the comments above it.
  func hasBlankLine(before token: Int) -> Bool {
    guard tokens[token].startsLine else { return false }
    var cursor = comments(before: token)
    guard hasComment(before: token) else {
      while cursor.next(bytes) != nil {}
      return cursor.lineEnds > 1
    }
    while let comment = cursor.next(bytes) {
      // A comment on the previous token's line is not above this one.
      if comment.lineEnds > 0 { return comment.lineEnds > 1 }
    }
    return cursor.lineEnds > 1
  }

  /// Starts the line of a token, after the comments above it.
  mutating func beginLine(of token: Int, level: Int, blank: Bool) {
    var isBlank = blank
    if hasComment(before: token) {
      var cursor = comments(before: token)
      while let comment = cursor.next(bytes) {
        guard comment.lineEnds > 0 else { continue }
        beginLine(level, blank: isBlank)
        putComment(comment.range)
        isBlank = false
        // The blank line between this comment and what follows it.
        if followsBlankLine(comment.range.upperBound, token) { isBlank = true }
      }
    }
    beginLine(level, blank: isBlank)
  }

  /// Whether a comment is followed by a blank line.
  private func followsBlankLine(_ commentEnd: Int, _ token: Int) -> Bool {
    var offset = commentEnd
    var lineEnds = 0
    while offset < Int(tokens[token].start), bytes[offset] != UInt8(ascii: "/") {
      if bytes[offset] == 0x0A { lineEnds += 1 }
      offset += 1
    }
    return lineEnds > 1
  }

  /// The comment on the previous token's line.
  mutating func putTrailingComment(before token: Int) {
    guard hasComment(before: token), token > 0 else { return }
    var cursor = comments(before: token)
    guard let comment = cursor.next(bytes), comment.lineEnds == 0 else { return }
    put(byte: 0x20)
    put(comment.range)
  }

  /// Prints the comments on their own lines at the end of a block, before its `}` or the end of the file.
  ///
  /// `isFirst`: whether nothing precedes them in the block.
  mutating func printClosingComments(before token: Int, level: Int, isFirst: Bool = false) {
    guard hasComment(before: token) else { return }
    var cursor = comments(before: token)
    var isFirst = isFirst
    while let comment = cursor.next(bytes) {
      guard comment.lineEnds > 0 else { continue }
      beginLine(level, blank: comment.lineEnds > 1 && !isFirst)
      putComment(comment.range)
      isFirst = false
    }
  }
}
