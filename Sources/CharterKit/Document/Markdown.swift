// The document in Markdown.

/// CommonMark with GitHub's tables, which pandoc reads as well.
public enum Markdown {
  /// The charter as a document, in UTF-8. Never fails: a charter with errors, which should be marked as a draft, is
  /// printed as far as it could be read. It begins with `# ` and the charter's title.
  public static func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    let writer = MarkdownWriter(analysis.source, options.language)
    var page = Page(analysis, options, writer)
    page.write()
    let bytes = page.result().finish()
    return analysis.errorCount == 0 ? bytes : ShowableText.of(bytes)
  }
}
