// The outputs that a charter can be built into, and the pictures that each supports.

import CharterKit

/// The choices of `charter build --to`. To add one, add a case and the file that prints it.
enum BuildOutput: String, CaseIterable {
  case markdown, html, svg, json
  /// The canonical content: the bytes that the fingerprint is computed from, without a final line end.
  case canonical

  /// The choices of `--picture`, default first.
  var pictures: [String] {
    switch self {
    case .markdown: ["mermaid", "none"]
    case .html: ["svg", "none"]
    case .svg: ["svg"]
    case .json, .canonical: ["none"]
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
