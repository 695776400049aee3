// The head of an HTML page: its language, what it may load (nothing), its title and its style.

enum HTMLHead {
  /// Writes everything before the body. `language` is that of the built-in wording.
  static func append(_ charter: Charter, _ options: DocumentOptions, to output: inout [UInt8]) {
    Escape.append("<!DOCTYPE html>\n<html lang=\"", to: &output)
    appendCode(options.language, to: &output)
    // The style takes the footer of each printed page from here.
    Escape.append("\" data-fingerprint=\"", to: &output)
    appendFingerprint(options.fingerprint, to: &output)
    // The policy allows this one style, by its hash, and pictures embedded in the page, but nothing else.
    Escape.append(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-
      """, to: &output)
    Base64.append(HTMLStyle.digest, to: &output)
    Escape.append(
      """
      '; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="charter">
      <title>
      """, to: &output)
    appendTitle(charter, options, to: &output)
    Escape.append("</title>\n<style>", to: &output)
    Escape.append(HTMLStyle.sheet, to: &output)
    Escape.append("</style>\n</head>\n<body", to: &output)
    if options.isDraft { Escape.append(" class=\"draft\"", to: &output) }
    Escape.append(">\n<header>\n", to: &output)
  }

  /// Letters, digits and colons; anything else is left out.
  static func appendFingerprint(_ fingerprint: String, to output: inout [UInt8]) {
    for byte in fingerprint.utf8 where Escape.isAlphanumeric(byte) || byte == UInt8(ascii: ":") { output.append(byte) }
  }

  static func appendCode(_ language: Language, to output: inout [UInt8]) {
    switch language {
    case .english: Escape.append("en", to: &output)
    case .dutch: Escape.append("nl", to: &output)
    case .french: Escape.append("fr", to: &output)
    }
  }

  /// The title in a browser's tab or a list of documents.
  static func appendTitle(_ charter: Charter, _ options: DocumentOptions, to output: inout [UInt8]) {
    if options.isDraft {
      Escape.append(
        Words(en: "Draft: ", nl: "Ontwerp: ", fr: "Version provisoire : ")[options.language], to: &output)
    }
    if let title = charter.title, !title.isBlank(in: charter.source) {
      let text = title.decode(charter.source)
      Escape.html(text.span, 0, text.count, into: &output)
    } else {
      Escape.append(Words(en: "Charter", nl: "Charter", fr: "Charte")[options.language], to: &output)
    }
  }
}
