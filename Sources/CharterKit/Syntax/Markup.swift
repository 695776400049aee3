// Documents and data that are text but not charters, such as what is built from a charter.

/// Recognises text formats by how they begin, and Markdown by its headings.
enum Markup {
  static let markdown = Phrase(en: "a Markdown page", nl: "een pagina in Markdown", fr: "une page en Markdown")
  private static let html = Phrase(en: "a web page (HTML)", nl: "een webpagina (HTML)", fr: "une page web (HTML)")
  private static let drawing = Phrase(en: "a drawing (SVG)", nl: "een tekening (SVG)", fr: "un dessin (SVG)")
  private static let xml = Phrase(en: "an XML file", nl: "een XML-bestand", fr: "un fichier XML")
  private static let json = Phrase(en: "a JSON file", nl: "een JSON-bestand", fr: "un fichier JSON")

  /// How many bytes at the start are searched for a tag name.
  private static let headSize = 2048

  /// What a file is that begins with none of a charter's words; nil if it may still be a charter.
  static func document(_ source: SourceText) -> Phrase? {
    let text = source.bytes.dropFirst(source.byteOrderMarkLength).drop { isSpace($0) }
    switch text.first {
    case UInt8(ascii: "<"): return tagged(text)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return isJSON(text) ? json : nil
    case UInt8(ascii: "`"): return text.starts(with: "```".utf8) ? markdown : nil
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "|"):
      return opensCharter(source) || !hasHeading(source) ? nil : markdown
    default: return nil
    }
  }

  private static func tagged(_ text: ArraySlice<UInt8>) -> Phrase? {
    guard let second = text.dropFirst().first,
      ByteClass.of(second) == .letter || second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
    else { return nil }
    let head = text.prefix(headSize).map { ByteClass.of($0) == .letter ? $0 | 0x20 : $0 }
    for (sign, document) in [
      ("<!doctype html", html), ("<html", html), ("<svg", drawing), ("<body", html), ("<div", html),
    ] {
      let sign = Array(sign.utf8)
      if head.indices.contains(where: { head[$0] == sign[0] && head[$0...].starts(with: sign) }) { return document }
    }
    return xml
  }

  /// Whether braces or brackets contain what JSON has in them.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let inner = text.dropFirst().first(where: { !isSpace($0) }) else { return false }
    switch inner {
    case UInt8(ascii: "\""): return true
    case UInt8(ascii: "}"): return text.first == UInt8(ascii: "{")
    case UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["): return text.first == UInt8(ascii: "[")
    default: return false
    }
  }

  // MARK: Lines

  /// Whether any line is a Markdown heading: `## Partners`.
  static func hasHeading(_ source: SourceText) -> Bool {
    source.bytes.split(separator: 0x0A).contains { line in
      let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
      return marks >= 1 && marks <= 6 && line.dropFirst(marks).first == 0x20
    }
  }

  /// Whether any line begins as a charter does: the keyword and a text.
  private static func opensCharter(_ source: SourceText) -> Bool {
    let keywords = Language.allCases.map { Array(Construct.charter.keyword($0).utf8) }
    return source.bytes.split(separator: 0x0A).contains { line in
      let line = line.drop { isSpace($0) }
      return keywords.contains { keyword in
        line.starts(with: keyword) && line.dropFirst(keyword.count).first { $0 != 0x20 } == UInt8(ascii: "\"")
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
