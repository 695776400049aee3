// Asks independent parsers how they see HTML and SVG: the oracle for the page and the picture.

import Foundation

/// A reader that shares no code with this project. A test that uses one is marked `.requires(.html5lib)`.
public enum HTMLReader: String, Sendable {
  /// html5lib; a page with any error is rejected.
  case html
  /// expat.
  case svg

  /// How a reader sees a page or a picture.
  public struct Structure: Hashable, Sendable, Decodable {
    /// An indented line for each element, without author text.
    public let structure: String
    /// The words of header and main, without the picture; for a picture, those of its description.
    public let words: String
    /// The words of the picture's explanation.
    public let gifts: String
    /// The pictures embedded in the page, as SVG.
    public let pictures: [String]
  }

  /// How this reader sees each of the documents. Many at once cost little more than one.
  public func read(_ documents: [[UInt8]]) throws -> [Structure] {
    var oracle = try Tool.html5lib.program([Project.path("Tests/Oracles/html_structure.py"), rawValue])
    oracle.timeLimit = .seconds(300)
    let outcome = try oracle.run(input: Validation.list(documents))
    guard outcome.status == 0 else {
      throw OracleFailure(description: "\(rawValue), \(outcome.ending): \(outcome.errorText)")
    }
    return try JSONDecoder().decode([Structure].self, from: Data(outcome.output))
  }
}
