// The list of outputs: what a charter can be made into, and the picture that each holds.

import CharterKit

/// What `charter build --to` writes: to add one is to add a case and the file that prints it.
enum BuildOutput: String, DefaultedChoice {
  case markdown, html, svg, json
  /// The canonical content: the bytes that the fingerprint stands for, without a line end.
  case canonical

  static let option = OptionKey.to
  static let usual = BuildOutput.markdown

  /// What `--picture` may ask for, the usual first.
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

  /// The charter as this output.
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
