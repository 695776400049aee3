// Asks independent readers about the content of a PDF, a Word document or a Mermaid drawing.

import Foundation

/// A PDF as seen by readers that share no code with this project.
///
/// A test that uses it is marked `.requires(.pdfua, .pdftotext)`.
public struct PDFFacts: Decodable, Sendable {
  /// Something with a position on a page, in points from the left and from the bottom.
  public struct Placed: Decodable, Sendable {
    public let text: String
    public let left, right, bottom, top: Double
  }

  /// A form field that awaits a signature, or has one.
  public struct Field: Decodable, Sendable {
    public let name: String
    public let kind: String
    public let isSigned: Bool
    /// The page's index, from 0.
    public let page: Int
    public let place: Placed
  }

  public let title: String
  public let language: String
  /// Whether a viewer shows the title instead of the file's name.
  public let showsTitle: Bool
  /// The part of PDF/UA that the document claims to follow: `1`, or empty.
  public let universalAccess: String
  public let isTagged: Bool
  public let hasDate: Bool
  /// Why it is not PDF/UA-1, one reason per line.
  public let problems: [String]
  /// The text of each page.
  public let pages: [String]
  /// The words of each page, with their positions.
  public let words: [[Placed]]
  public let fields: [Field]

  /// The facts about the file at `path`.
  public static func read(_ path: String) throws -> PDFFacts {
    let facts: [PDFFacts] = try answer(Tool.pdfua.program([Project.path("Tests/Oracles/pdf_facts.py"), path]))
    guard let first = facts.first else { throw OracleFailure(description: "no facts of \(path)") }
    return first
  }
}

/// A Word document as seen by Python's own readers. A test that uses it is marked `.requires(.python)`.
public struct DOCXFacts: Decodable, Sendable {
  public let title: String
  public let language: String
  /// The title and all headings, in order.
  public let headings: [String]
  /// The text of each cell of each table, in order.
  public let cells: [String]
  public let words: [String]

  /// The facts about the file at `path`.
  public static func read(_ path: String) throws -> DOCXFacts {
    try answer(Tool.python.program([Project.path("Tests/Oracles/docx_facts.py"), path]))
  }
}

/// Mermaid's result for a text. A test that uses it is marked `.requires(.mermaid)`.
public struct MermaidDrawing: Decodable, Sendable {
  /// The words in the drawing; empty if there is no drawing.
  public let words: String
  /// Mermaid's error message, or empty.
  public let problem: String

  /// Has Mermaid draw each of the texts.
  public static func draw(_ texts: [String]) throws -> [MermaidDrawing] {
    try answer(
      Tool.mermaid.program([Project.path("Tests/Oracles/mermaid_render.py")]), to: [UInt8](JSONEncoder().encode(texts)))
  }
}

private func answer<Facts: Decodable>(_ oracle: Program, to input: [UInt8] = []) throws -> Facts {
  var oracle = oracle
  oracle.timeLimit = .seconds(600)
  let outcome = try oracle.run(input: input)
  guard outcome.status == 0 else { throw OracleFailure(description: "\(outcome.ending): \(outcome.errorText)") }
  return try JSONDecoder().decode(Facts.self, from: Data(outcome.output))
}
