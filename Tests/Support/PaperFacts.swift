// Asks other people's readers what is in a PDF, in a document of Word and in a drawing of Mermaid's.

import Foundation

/// What readers that share no code with this project see in a PDF.
///
/// A test that asks for it is marked `.requires(.pdfua, .pdftotext)`.
public struct PDFFacts: Decodable, Sendable {
  /// Something at a place on a page, in points from the left and from the bottom.
  public struct Placed: Decodable, Sendable {
    public let text: String
    public let left, right, bottom, top: Double
  }

  /// A form's field that waits for a signature, or has one.
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
  /// Whether a reader shows the title, not the file's name.
  public let showsTitle: Bool
  /// The part of PDF/UA that the document says it follows: `1`, or nothing.
  public let universalAccess: String
  public let isTagged: Bool
  public let hasDate: Bool
  /// What keeps it from being PDF/UA-1, a line each.
  public let problems: [String]
  /// The text of each page.
  public let pages: [String]
  /// The words of each page, with their places.
  public let words: [[Placed]]
  public let fields: [Field]

  /// What is in the file at `path`.
  public static func read(_ path: String) throws -> PDFFacts {
    let facts: [PDFFacts] = try answer(Tool.pdfua.program([Project.path("Tests/Oracles/pdf_facts.py"), path]))
    guard let first = facts.first else { throw OracleFailure(description: "no facts of \(path)") }
    return first
  }
}

/// What Python's own readers see in a document of Word. A test that asks for it is marked `.requires(.python)`.
public struct DOCXFacts: Decodable, Sendable {
  public let title: String
  public let language: String
  /// The title and all headings, in order.
  public let headings: [String]
  /// The text of each cell of each table, in order.
  public let cells: [String]
  public let words: [String]

  /// What is in the file at `path`.
  public static func read(_ path: String) throws -> DOCXFacts {
    try answer(Tool.python.program([Project.path("Tests/Oracles/docx_facts.py"), path]))
  }
}

/// What Mermaid makes of a text. A test that asks for it is marked `.requires(.mermaid)`.
public struct MermaidDrawing: Decodable, Sendable {
  /// The words in the drawing; none if there is no drawing.
  public let words: String
  /// What Mermaid has against the text, or nothing.
  public let problem: String

  /// What Mermaid makes of each of the texts.
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
