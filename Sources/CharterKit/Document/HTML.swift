// The document in HTML.

/// One page of HTML that needs nothing else: its style is part of it, its picture too, and it runs no script.
///
/// It reads on a phone and on a wide screen, in the dark if one likes, and prints on A4 with a page to sign.
public enum HTML {
  /// The charter as a document, in UTF-8. Never fails: of a charter with errors it prints what could be read, which
  /// should be marked as a draft.
  public static func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    let writer = HTMLWriter(analysis, options)
    var page = Page(analysis, options, writer)
    page.write()
    let bytes = page.result().finish()
    return analysis.errorCount == 0 ? bytes : ShowableText.of(bytes)
  }
}
