// Asks independent validators whether JSON output conforms to its schema.

import Foundation

/// JSON validators that share no code with this project.
public enum Validation {
  /// The violations of a schema (draft 2020-12) in the documents, one per line; empty if there are none.
  ///
  /// The schema (a path relative to the root of the checkout) is checked too. A test that calls this is marked
  /// `.requires(.jsonSchema)`.
  public static func problems(in documents: [[UInt8]], by schema: String) throws -> [String] {
    let python = try Tool.jsonSchema.program([
      Project.path("Tests/Oracles/json_schema.py"), Project.path(schema), "--list",
    ])
    let list = [UInt8(ascii: "[")] + Array(documents.joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "]")]
    return try problems(from: python, about: list)
  }

  /// The violations in a SARIF log of the SARIF 2.1.0 schema and of further rules; empty if there are none.
  ///
  /// A test that calls this is marked `.requires(.sarifSchema)`.
  public static func problems(inSARIF log: [UInt8]) throws -> [String] {
    try problems(from: Tool.sarifSchema.program([Project.path("Tests/Oracles/sarif_schema.py")]), about: log)
  }

  /// The violations of our rules for HTML pages, one per line; empty if there are none.
  ///
  /// A test that calls this is marked `.requires(.html5lib)`.
  public static func problems(inHTML pages: [[UInt8]]) throws -> [String] {
    let python = try Tool.html5lib.program([Project.path("Tests/Oracles/html_rules.py")])
    return try problems(from: python, about: list(pages))
  }

  /// The accessibility problems that axe-core finds in HTML pages, one per line; empty if there are none.
  ///
  /// A test that calls this is marked `.requires(.axe, .chromium)`.
  public static func accessibilityProblems(inHTML pages: [[UInt8]]) throws -> [String] {
    let chromium = try Tool.chromium.program().path
    let python = try Tool.axe.program([Project.path("Tests/Oracles/html_axe.py"), chromium])
    return try problems(from: python, about: list(pages))
  }

  /// Documents as a JSON list.
  static func list(_ documents: [[UInt8]]) throws -> [UInt8] {
    [UInt8](try JSONEncoder().encode(documents.map { String(decoding: $0, as: UTF8.self) }))
  }

  private static func problems(from oracle: Program, about input: [UInt8]) throws -> [String] {
    var oracle = oracle
    oracle.timeLimit = .seconds(300)
    let outcome = try oracle.run(input: input)
    switch outcome.ending {
    case .exited(0): return []
    case .exited(1) where !outcome.output.isEmpty: return outcome.outputText.split(separator: "\n").map(String.init)
    // Input that is not JSON at all counts as a violation, too.
    case .exited(2): return outcome.errorText.split(separator: "\n").map(String.init)
    default: throw OracleFailure(description: "the validator, \(outcome.ending): \(outcome.errorText)")
    }
  }
}
