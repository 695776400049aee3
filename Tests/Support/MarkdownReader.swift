// Asks independent Markdown readers how they see a document: the oracle for everything that prints Markdown.

import Foundation

/// A reader of Markdown that shares no code with this project.
///
/// A test that uses one is marked `.requires(.cmarkGFM, .pandoc, .python)`.
public enum MarkdownReader: String, CaseIterable, Sendable {
  /// The parser that GitHub uses.
  case cmarkGFM = "cmark-gfm"
  /// pandoc's reader of GitHub's Markdown, with emoji, footnotes and math as GitHub shows them.
  case pandocGFM = "pandoc-gfm"
  /// pandoc's own Markdown, which `pandoc charter.md -o charter.docx` reads.
  case pandocMarkdown = "pandoc-markdown"

  /// How a reader sees a document.
  public struct Structure: Hashable, Sendable, Decodable {
    /// An indented line for each block and inline element, without the words.
    public let structure: String
    /// The words of each paragraph, heading and cell, as displayed.
    public let texts: [String]
  }

  /// How this reader sees each of the documents. Many at once cost little more than one.
  public func read(_ documents: [[UInt8]]) throws -> [Structure] {
    let list = try JSONEncoder().encode(documents.map { String(decoding: $0, as: UTF8.self) })
    var oracle = try Tool.python.program([Project.path("Tests/Oracles/markdown_structure.py"), rawValue])
    oracle.timeLimit = .seconds(300)
    let outcome = try oracle.run(input: [UInt8](list))
    guard outcome.status == 0 else {
      throw OracleFailure(description: "\(rawValue), \(outcome.ending): \(outcome.errorText)")
    }
    return try JSONDecoder().decode([Structure].self, from: Data(outcome.output))
  }
}

/// An oracle that failed, which says nothing about the subject of the test.
public struct OracleFailure: Error, CustomStringConvertible {
  /// Which oracle, and its output.
  public let description: String
}
