// The document in HTML.

/// A self-contained HTML page: style and picture are part of it, and it runs no scripts.
///
/// It adapts to phones and wide screens, supports dark mode, and prints on A4 with a signature page.
public enum HTML {
  /// The charter as a document, in UTF-8. Never fails: a charter with errors, which should be marked as a draft, is
  /// printed as far as it could be read.
  public static func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    let writer = HTMLWriter(analysis, options)
    var page = Page(analysis, options, writer)
    page.write()
    let bytes = page.result().finish()
    return analysis.errorCount == 0 ? bytes : ShowableText.of(bytes)
  }
}
