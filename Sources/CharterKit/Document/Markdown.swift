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

  /// A file with errors may hold bytes that are no UTF-8, or characters that hide what is there: U+FFFD stands for them.
  private static func showable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    let span = bytes.span
    var place = 0
    while place < span.count {
      let step = UTF8Decoding.decode(span, at: place)
      var isShown = false
      if let scalar = step.scalar {
        switch CharacterSafety.classify(scalar) {
        case .safe, .mayNeedNormalising, .joiner: isShown = true
        case .hidden: break
        }
      }
      if isShown {
        Escape.copy(span, place, place + step.length, into: &result)
      } else {
        Escape.append("\u{FFFD}", to: &result)
      }
      place += step.length
    }
    return result
  }
}
