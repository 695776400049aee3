// The document in Markdown.

/// Markdown as CommonMark with GitHub's tables, which pandoc reads as well.
public enum Markdown {
  /// The charter as a document, in UTF-8. Never fails: of a charter with errors it prints what could be read, which
  /// should be marked as a draft. It begins with `# ` and the charter's title.
  public static func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    let writer = MarkdownWriter(analysis.source, options.language)
    var page = Page(analysis, options, writer)
    page.write()
    let bytes = page.result().finish()
    return analysis.errorCount == 0 ? bytes : showable(bytes)
  }

  /// A file with errors may hold bytes that are no UTF-8, or characters that nothing shows of: U+FFFD stands for them.
  private static func showable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    let span = bytes.span
    var place = 0
    var runStart = 0
    while place < span.count {
      let byte = span[place]
      if byte == 0x0A || (byte >= 0x20 && byte < 0x7F) {
        place += 1
        continue
      }
      let step = UTF8Decoding.decode(span, at: place)
      if isHidden(step.scalar) {
        Escape.copy(span, runStart, place, into: &result)
        Escape.append("\u{FFFD}", to: &result)
        runStart = place + step.length
      }
      place += step.length
    }
    Escape.copy(span, runStart, span.count, into: &result)
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    switch CharacterSafety.classify(scalar) {
    case .hidden: return true
    case .safe, .mayNeedNormalising, .joiner: return false
    }
  }
}
