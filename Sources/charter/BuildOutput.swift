// The outputs that a charter can be built into, and the pictures that each supports.

import CharterKit

/// The choices of `charter build --to`. To add one, add a case and the file that prints it.
enum BuildOutput: String, DefaultedChoice {
  case markdown, html, svg, json
  /// The canonical content: the bytes that the fingerprint is computed from, without a final line end.
  case canonical

  static let option = OptionKey.to
  static let usual = BuildOutput.markdown

  /// The choices of `--picture`, default first.
  var pictures: [PictureKind] {
    switch self {
    case .markdown: [.mermaid, .nothing]
    case .html: [.svg, .nothing]
    case .svg: [.svg]
    case .json, .canonical: [.nothing]
    }
  }

  /// Whether it shows who has signed.
  var showsSignatures: Bool {
    switch self {
    case .markdown, .html: true
    case .svg, .json, .canonical: false
    }
  }

  /// The charter in this output format, as a file's content.
  func render(_ analysis: Analysis, options: DocumentOptions) -> [UInt8] {
    switch self {
    case .markdown: Markdown.render(analysis, options: options)
    case .html: HTML.render(analysis, options: options)
    case .svg: SVG.render(analysis, options: options)
    case .json: JSONDocument.render(analysis, language: options.language)
    case .canonical: CanonicalJSON.render(analysis.charter)
    }
  }
}
